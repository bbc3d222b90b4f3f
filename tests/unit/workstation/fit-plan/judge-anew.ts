import { estimateBody, estimate } from '@shared/workstation/body';
import type { Arrangement } from '@shared/workstation/fit-plan/arrangement';
import type { Claim } from '@shared/workstation/fit-plan/plan';
import type { Workplace } from './any-workplace';

/** Whole mm on both sides of a sum, and what a tape at home cannot tell. */
const ROUNDING = 2;
const TAPE = 5;

/**
 * Whether a claim holds, from the body itself and EVIDENCE A1 and B5: nothing of the solver. Null when it cannot be told.
 */
export function judgeAnew(
  claim: Claim,
  arrangement: Arrangement,
  { person, gear }: Workplace,
): boolean | null {
  const body = estimateBody(person);
  const { position, seat, desk, screenTop, footrest, armrest, seatDepth, lowBack } = arrangement;
  const isSitting = position === 'sitting';
  const floorSeat = body.popliteal.mm + gear.shoe;
  const up = gear.shoe + (isSitting ? (seat ?? 0) - floorSeat : 0);
  const elbow = up + (isSitting ? body.elbowSeated : body.elbowStanding).mm;
  const eye = up + (isSitting ? body.eyeSeated.mm - 30 : body.eyeStanding.mm) - (gear.multifocal ? 37.5 : 0);
  const keys = desk + gear.keyboard;
  if (isSitting && seat === null && claim !== 'seat-depth' && claim !== 'low-back') return null;
  const isBetween = (mm: number, least: number, most: number) =>
    mm >= least - ROUNDING - TAPE && mm <= most + ROUNDING + TAPE;
  switch (claim) {
    case 'elbows':
      return isBetween(keys, elbow - 30, elbow);
    case 'screen':
      return screenTop === null ? null : isBetween(screenTop, eye - (isSitting ? 30 : 60), eye);
    case 'feet':
      return isSitting ? isBetween((seat ?? 0) - footrest, floorSeat - 10, floorSeat + 10) : null;
    case 'thighs':
      return isSitting
        ? isBetween(desk - arrangement.deskThickness, body.thighTopSeated.mm + up + 20, Infinity)
        : null;
    case 'seat-depth': {
      if (!isSitting || seatDepth === null) return null;
      return isBetween(body.buttockPopliteal.mm - seatDepth, 50, 75);
    }
    case 'low-back':
      return isSitting && lowBack !== 'adjustable' ? lowBack !== 'nothing' : null;
    case 'armrests': {
      if (!isSitting || armrest === null) return null;
      const measured = person.measured.elbowSeated !== undefined;
      const rest = measured ? body.elbowSeated.mm - body.popliteal.mm : estimate(person, 'elbowRest').mm;
      const elbowOrDesk = Math.min(desk, (seat ?? 0) + rest);
      return isBetween(armrest, elbowOrDesk - 30, elbowOrDesk);
    }
  }
}
