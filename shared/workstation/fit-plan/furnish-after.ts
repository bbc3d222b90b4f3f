import type { Furniture } from '../furniture';
import type { FitPlan } from './plan';
import type { Step } from './step';

/** The furniture once every step of a plan is carried out; `planFit` finds nothing more to do with it. */
export function furnishAfter(furniture: Furniture, { steps }: Pick<FitPlan, 'steps'>): Furniture {
  return steps.reduce(carryOut, furniture);
}

function carryOut(furniture: Furniture, step: Step): Furniture {
  const { added } = furniture;
  switch (step.id) {
    case 'chair':
      return { ...furniture, seat: { ...furniture.seat, now: step.to } };
    case 'seat-cushion':
      return { ...furniture, added: { ...added, seatCushion: step.to } };
    case 'footrest':
      return { ...furniture, footrest: step.to };
    case 'desk':
      return { ...furniture, desk: { ...furniture.desk, now: step.to } };
    case 'desk-blocks':
      return { ...furniture, added: { ...added, deskBlocks: step.to } };
    case 'armrests':
      return { ...furniture, armrests: setArmrests(furniture, step.to) };
    case 'seat-depth':
      return setSeatDepth(furniture, step);
    case 'low-back':
      return { ...furniture, lowBack: step.means === 'towel' ? 'towel' : 'curve' };
    case 'keyboard':
      return { ...furniture, screen: { ...furniture.screen, separateKeyboard: true } };
    case 'screen':
      return { ...furniture, screen: { ...furniture.screen, topAboveDesk: step.aboveDesk } };
    case 'presets':
      return furniture;
  }
}

/** The step counts from the seat as it is sat on, the furniture from the chair's own. */
function setArmrests({ armrests, added }: Furniture, to: number | null): Furniture['armrests'] {
  if (armrests === null || to === null) return { kind: 'none', height: null };
  return { ...armrests, height: to + added.seatCushion };
}

function setSeatDepth(
  furniture: Furniture,
  { means, to, by }: Extract<Step, { readonly id: 'seat-depth' }>,
): Furniture {
  const { seatDepth, added } = furniture;
  if (seatDepth === null) return furniture;
  return means === 'slide'
    ? { ...furniture, seatDepth: { ...seatDepth, now: to + added.backCushion } }
    : { ...furniture, added: { ...added, backCushion: added.backCushion - by } };
}
