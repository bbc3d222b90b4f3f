import type { LengthQuestion } from './questions';

/** An ordinary answer to each question, mm: only to show how a length is typed; none of them is a recommendation. */
export const LENGTH_EXAMPLES: Readonly<Record<LengthQuestion, number>> = {
  stature: 1_700,
  shoe: 25,
  popliteal: 430,
  elbowSeated: 660,
  elbowStanding: 1_050,
  eyeSeated: 1_180,
  eyeStanding: 1_580,
  seatLowest: 420,
  seatHighest: 520,
  seatNow: 450,
  seatDepth: 450,
  armrestHeight: 220,
  footrest: 80,
  deskNow: 740,
  deskLowest: 650,
  deskHighest: 1_250,
  deskThickness: 25,
  deskUnderside: 680,
  keyboard: 20,
  screenTop: 450,
  screenHeight: 300,
};
