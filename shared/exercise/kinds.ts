import type { SourceId } from '../evidence/sources';
import { MOVES } from '../moves/catalogue';

/** The kinds of exercise beyond the desk. Words: locale file `exercise`. */
export type ExerciseKindId = 'walking' | 'swimming' | 'water' | 'strength' | 'flexibility';

/** What is said of each kind. */
export const ADVICE = ['start', 'often', 'stop'] as const;
export type Advice = (typeof ADVICE)[number];

/** One kind of exercise: how to start, how often, when to stop, each with what it rests on. */
export interface ExerciseKind {
  readonly id: ExerciseKindId;
  readonly sources: Readonly<Record<Advice, readonly SourceId[]>>;
}

/** When to stop, when to ask, how to begin: what holds for every kind (general cautions of EVIDENCE E). */
export const GENERAL_SOURCES = ['X-NHSINFORM', 'X-NHSLB', 'X-NHS-SIT'] as const satisfies readonly SourceId[];

/** Any regular exercise that a person will keep up (EVIDENCE ED12). */
const KEEP_UP = ['X-NHSLB', 'L-WALKBACK', 'L-STEFFENS'] as const satisfies readonly SourceId[];
/** Build up gradually (EVIDENCE ED24). */
const BUILD_UP = ['L-NINDS22'] as const satisfies readonly SourceId[];

/**
 * Where no source gives a figure for how often, the words say so. `L-AANS` and the NHS page name exercises for back and
 * belly; which ones suit a person is for a clinician to say.
 */
export const EXERCISE_KINDS = [
  {
    id: 'walking',
    sources: {
      start: [...BUILD_UP, ...MOVES.walk.sources],
      often: ['L-WALKBACK'],
      stop: [...MOVES.walk.sources, ...GENERAL_SOURCES],
    },
  },
  { id: 'swimming', sources: { start: BUILD_UP, often: KEEP_UP, stop: GENERAL_SOURCES } },
  { id: 'water', sources: { start: BUILD_UP, often: KEEP_UP, stop: GENERAL_SOURCES } },
  {
    id: 'strength',
    sources: { start: ['S-NHS-STRENGTH', 'L-AANS'], often: ['X-NHSLB'], stop: GENERAL_SOURCES },
  },
  {
    id: 'flexibility',
    sources: { start: GENERAL_SOURCES, often: ['X-NHSLB', 'L-STEFFENS'], stop: GENERAL_SOURCES },
  },
] as const satisfies readonly ExerciseKind[];

/** The sources of a kind, each once, in the order in which they come. */
export function listKindSources({ sources }: ExerciseKind): readonly SourceId[] {
  return [...new Set(ADVICE.flatMap((each) => sources[each]))];
}

/** Who asks a clinician first (general cautions of EVIDENCE E). The last one opens the signs that need a doctor. */
export const ASK_FIRST = ['surgery', 'pregnancy', 'osteoporosis', 'arthritis', 'cancer', 'red-flag'] as const;
