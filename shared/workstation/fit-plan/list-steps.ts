import type { Arrangement } from './arrangement';
import type { FitTask } from './fit-task';
import type { ScreenMeans, Step } from './step';

/** What is to be done to get from the furniture as found to an arrangement, in the order in which one does it. */
export function listSteps(task: FitTask, after: Arrangement): readonly Step[] {
  const isSitting = after.position === 'sitting';
  return [
    ...listClearing(task, after),
    ...(isSitting ? [...listSeatSteps(task, after), ...listBackSteps(task, after)] : []),
    ...listDeskSteps(task, after),
    ...(isSitting ? listArmrestSteps(task, after) : []),
    ...listScreenSteps(task, after),
  ];
}

function listClearing({ before }: FitTask, after: Arrangement): readonly Step[] {
  const gains = before.deskThickness - after.deskThickness;
  return gains === 0 ? [] : [{ id: 'clear-under-desk', gains }];
}

function listSeatSteps({ furniture, before }: FitTask, after: Arrangement): readonly Step[] {
  const steps: Step[] = [];
  const { now } = furniture.seat;
  if (after.seat !== null) {
    const to = after.seat - after.seatCushion;
    if (to !== now) steps.push({ id: 'chair', to, by: now === null ? null : to - now });
  }
  if (after.seatCushion !== before.seatCushion)
    steps.push({
      id: 'seat-cushion',
      to: after.seatCushion,
      by: after.seatCushion - before.seatCushion,
    });
  if (after.footrest !== before.footrest)
    steps.push({ id: 'footrest', to: after.footrest, by: after.footrest - before.footrest });
  return steps;
}

function listBackSteps({ setup, before }: FitTask, after: Arrangement): readonly Step[] {
  const steps: Step[] = [];
  if (after.seatDepth !== null && before.seatDepth !== null && after.seatDepth !== before.seatDepth)
    steps.push({
      id: 'seat-depth',
      means: after.backCushion === before.backCushion ? 'slide' : 'cushion',
      to: after.seatDepth,
      by: after.seatDepth - before.seatDepth,
    });
  if (after.lowBack !== before.lowBack)
    steps.push({
      id: 'low-back',
      means: after.lowBack === 'towel' ? 'towel' : 'backrest',
      start: setup.lumbar.range68Mm,
    });
  return steps;
}

function listDeskSteps({ furniture, before }: FitTask, after: Arrangement): readonly Step[] {
  const steps: Step[] = [];
  const to = after.desk - after.deskBlocks;
  const { now } = furniture.desk;
  if (to !== now) steps.push({ id: 'desk', to, by: to - now });
  if (after.deskBlocks !== before.deskBlocks)
    steps.push({ id: 'desk-blocks', to: after.deskBlocks, by: after.deskBlocks - before.deskBlocks });
  return steps;
}

function listArmrestSteps({ furniture }: FitTask, after: Arrangement): readonly Step[] {
  const { armrests } = furniture;
  if (armrests === null || armrests.kind === 'none' || after.seat === null) return [];
  // Of armrests of a height that nobody told nothing can be said, unless they can be set.
  if (after.armrest === null)
    return armrests.kind === 'fixed' && armrests.height === null ? [] : [{ id: 'armrests', to: null }];
  const aboveChair = after.armrest - (after.seat - after.seatCushion);
  return aboveChair === armrests.height ? [] : [{ id: 'armrests', to: after.armrest - after.seat }];
}

function listScreenSteps({ furniture, before }: FitTask, after: Arrangement): readonly Step[] {
  const steps: Step[] = [];
  const { kind, topAboveDesk } = furniture.screen;
  if (before.laptopKeys && !after.laptopKeys)
    steps.push({ id: 'keyboard', beside: kind === 'laptop' ? 'laptop' : 'monitor' });
  if (after.screenTop === null) return steps;
  const aboveDesk = after.screenTop - after.desk;
  if (aboveDesk !== topAboveDesk)
    steps.push({
      id: 'screen',
      means: chooseMeans(furniture.screen),
      to: after.screenTop,
      aboveDesk,
      by: topAboveDesk === null ? null : aboveDesk - topAboveDesk,
    });
  return steps;
}

function chooseMeans({ kind, support }: FitTask['furniture']['screen']): ScreenMeans {
  if (kind === 'laptop') return 'laptop-riser';
  const means = { fixed: 'books', adjustable: 'stand', arm: 'arm' } as const;
  return means[support];
}
