import { type RosaAnswers, type RosaArea, type RosaUse, ROSA_AREAS, ROSA_USES } from './rosa-answers';
import { CHAIR_GRID, INPUT_GRID, lookUp, MONITOR_GRID } from './rosa-grids';
import { DURATION_POINTS, listAdditions, listOptions } from './rosa-rules';

/** Every score is null until all that it is made of is answered. */
export interface RosaScore {
  /** 1 to 10. */
  readonly chair: number | null;
  /** 1 to 9. */
  readonly monitorAndPhone: number | null;
  /** 1 to 9. */
  readonly mouseAndKeyboard: number | null;
  /** The larger of the two. */
  readonly peripherals: number | null;
  /** The larger of chair and peripherals: 1 to 10. */
  readonly final: number | null;
  readonly complete: boolean;
  /** Of areas and times of use, how many are answered, and how many there are. */
  readonly answered: number;
  readonly asked: number;
}

/** Scores a workstation by ROSA (I-ROSA, I-ROSA-GUIDE, grids I-ROSA-GRID). Options and additions unknown count nothing. */
export function scoreRosa(answers: RosaAnswers): RosaScore {
  const seat = add(scoreArea(answers, 'seatHeight'), scoreArea(answers, 'seatDepth'));
  const rests = add(scoreArea(answers, 'armrests'), scoreArea(answers, 'backSupport'));
  const chair = add(combine(seat, rests, CHAIR_GRID), scoreDuration(answers, 'chair'));
  const monitorAndPhone = combine(
    scoreUsed(answers, 'telephone'),
    scoreUsed(answers, 'monitor'),
    MONITOR_GRID,
  );
  const mouseAndKeyboard = combine(scoreUsed(answers, 'mouse'), scoreUsed(answers, 'keyboard'), INPUT_GRID);
  // The published grids for both are exactly this maximum.
  const peripherals = findLarger(monitorAndPhone, mouseAndKeyboard);
  const final = findLarger(chair, peripherals);
  const uses = ROSA_USES.filter((use) => isTimed(answers, use));
  return {
    chair,
    monitorAndPhone,
    mouseAndKeyboard,
    peripherals,
    final,
    complete: final !== null,
    answered:
      ROSA_AREAS.filter((area) => scoreArea(answers, area) !== null).length +
      uses.filter((use) => answers.durations?.[use] !== undefined).length,
    asked: ROSA_AREAS.length + uses.length,
  };
}

/** Whether the time of use is asked for: not of a telephone that is not there. */
export function isTimed({ postures }: RosaAnswers, use: RosaUse): boolean {
  return use !== 'telephone' || postures?.telephone?.option !== 'none';
}

/** Points of one area without its time of use; null while not answered. What is not there has nothing on top. */
function scoreArea({ postures }: RosaAnswers, area: RosaArea): number | null {
  const posture = postures?.[area];
  const base = listOptions(area).find(([id]) => id === posture?.option)?.[1];
  if (posture === undefined || base === undefined) return null;
  if (base === 0) return 0;
  return listAdditions(area)
    .filter(([id]) => posture.additions.includes(id))
    .reduce((sum, [, points]) => sum + points, base);
}

function scoreDuration({ durations }: RosaAnswers, use: RosaUse): number | null {
  const duration = durations?.[use];
  return duration === undefined ? null : DURATION_POINTS[duration];
}

function scoreUsed(answers: RosaAnswers, use: Exclude<RosaUse, 'chair'>): number | null {
  const area = scoreArea(answers, use);
  return isTimed(answers, use) ? add(area, scoreDuration(answers, use)) : area;
}

function add(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : one + other;
}

function combine(row: number | null, column: number | null, grid: typeof CHAIR_GRID): number | null {
  return row === null || column === null ? null : lookUp(grid, row, column);
}

function findLarger(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : Math.max(one, other);
}
