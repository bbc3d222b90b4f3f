import type { SourceId } from '../../evidence/sources';
import type { Measurable, Person } from '../body';
import { computeSetup, SETUP_MEASURES, type Gear, type SetupFigure } from '../setup';
import { HEIGHT_SOURCES } from './height-sources';

type Measure = (typeof SETUP_MEASURES)[number];

/** One of the ten measures with what is known about it. */
export interface Height {
  readonly measure: Measure;
  readonly figure: SetupFigure;
  /** What it was before the tape, where the tape made its range narrower; null otherwise. */
  readonly before: SetupFigure | null;
  /** What a tape measures in its stead; null where none can. */
  readonly tape: Measurable | null;
  /** `range95Mm` is a range to choose within, the same for everyone, rather than the spread of bodies. */
  readonly isChoice: boolean;
  /** Where to start trying, from and to, mm; null where there is one best guess. */
  readonly start: readonly [number, number] | null;
  /** The keyboard's middle row above the floor, mm, where it lies on what is measured; null elsewhere. */
  readonly homeRow: number | null;
  readonly sources: readonly SourceId[];
}

const TAPES: Readonly<Partial<Record<Measure, Measurable>>> = {
  seat: 'popliteal',
  deskSitting: 'elbowSeated',
  deskStanding: 'elbowStanding',
  screenTopSitting: 'eyeSeated',
  screenTopStanding: 'eyeStanding',
};

const CHOICES: readonly Measure[] = ['lumbar', 'screenDistance'];
const SCREEN_TOPS: readonly Measure[] = ['screenTopSitting', 'screenTopStanding'];
const DESKS: readonly Measure[] = ['deskSitting', 'deskStanding'];

/** The ten measures of the workstation that fits a person. */
export function listHeights(person: Person, gear: Gear): readonly Height[] {
  const setup = computeSetup(person, gear);
  const estimated = computeSetup({ ...person, measured: {} }, gear);
  return SETUP_MEASURES.map((measure) => ({
    measure,
    figure: setup[measure],
    before: findSpread(setup[measure]) < findSpread(estimated[measure]) ? estimated[measure] : null,
    tape: TAPES[measure] ?? null,
    isChoice: CHOICES.includes(measure),
    start: measure === 'lumbar' ? setup.lumbar.range68Mm : null,
    homeRow: DESKS.includes(measure) ? setup[measure].mm + gear.keyboard : null,
    sources: [
      ...HEIGHT_SOURCES[measure],
      ...(gear.multifocal && SCREEN_TOPS.includes(measure) ? (['S-LAPTOP'] as const) : []),
    ],
  }));
}

/** Half of the range that holds for nineteen of twenty people, mm. */
export function findSpread({ range95Mm: [least, most] }: SetupFigure): number {
  return (most - least) / 2;
}

/** The same figure higher (mm) by something of known thickness. */
export function raiseFigure({ mm, range68Mm, range95Mm, source }: SetupFigure, by: number): SetupFigure {
  const raise = ([least, most]: readonly [number, number]) => [least + by, most + by] as const;
  return { mm: mm + by, range68Mm: raise(range68Mm), range95Mm: raise(range95Mm), source };
}
