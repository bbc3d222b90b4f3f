import type { FitPlan } from '@shared/workstation/fit-plan/plan';
import type { Step } from '@shared/workstation/fit-plan/step';
import type { Furniture, Range } from '@shared/workstation/furniture';

/**
 * The furniture as someone would tell of it who carried out every step of a plan: a cushion is part of the chair then,
 * and blocks are part of the desk.
 */
export function furnishAfter(furniture: Furniture, { steps }: Pick<FitPlan, 'steps'>): Furniture {
  return steps.reduce(carryOut, furniture);
}

function carryOut(furniture: Furniture, step: Step): Furniture {
  const { seat, seatDepth, armrests, desk, screen } = furniture;
  switch (step.id) {
    case 'clear-under-desk':
      return { ...furniture, deskThickness: furniture.bareThickness };
    case 'chair':
      return { ...furniture, seat: { ...seat, now: step.to } };
    case 'seat-cushion': {
      const height = armrests?.height ?? null;
      return {
        ...furniture,
        seat: { range: raise(seat.range, step.by), now: (seat.now ?? 0) + step.by },
        armrests: armrests && { ...armrests, height: height === null ? null : height - step.by },
      };
    }
    case 'footrest':
      return { ...furniture, footrest: step.to };
    case 'desk':
      return { ...furniture, desk: { ...desk, now: step.to } };
    case 'desk-blocks':
      return { ...furniture, desk: { range: raise(desk.range, step.by), now: desk.now + step.by } };
    case 'armrests':
      return {
        ...furniture,
        armrests:
          armrests === null || step.to === null
            ? { kind: 'none', height: null }
            : { ...armrests, height: step.to },
      };
    case 'seat-depth':
      return { ...furniture, seatDepth: seatDepth && { ...seatDepth, now: step.to } };
    case 'low-back':
      return { ...furniture, lowBack: step.means === 'towel' ? 'towel' : 'curve' };
    case 'keyboard':
      return { ...furniture, screen: { ...screen, separateKeyboard: true } };
    case 'screen':
      return { ...furniture, screen: { ...screen, topAboveDesk: step.aboveDesk } };
    case 'presets':
      return furniture;
  }
}

function raise([least, most]: Range, by: number): Range {
  return [least + by, most + by];
}
