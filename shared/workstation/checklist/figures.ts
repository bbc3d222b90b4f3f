import { TOLERANCES } from '../fit-plan/tolerances';
import { KNEE_GAP, LUMBAR, MULTIFOCAL_LOWER, SCREEN_DISTANCES, SLUMP, type Setup } from '../setup';
import type { ChecklistItemId } from './items';

/** A length in mm, or from and to. */
export type Figure = number | readonly [least: number, most: number];

/** The lengths within the words of an item (mm), by the names that they have there, each with its source. */
export const ITEM_FIGURES: { readonly [Id in ChecklistItemId]?: Readonly<Record<string, Figure>> } = {
  /** S-CSA: two fingers; I-ROSA-GUIDE: to 7.5 cm. */
  CH3: { gap: [KNEE_GAP, KNEE_GAP + TOLERANCES.kneeGapMore] },
  /** S-CSA: where a pad goes; S-COLEMAN: where people choose to have it. Above the squashed seat. */
  CH4: { where: LUMBAR.range95Mm, start: LUMBAR.range68Mm },
  /** Above the seat: S-HFES100. */
  CH7: { above: [170, 270] },
  /** S-OSHA-EVAL (EVIDENCE B5). */
  DK1: { below: TOLERANCES.elbowsBelow },
  /** Above the thighs: EVIDENCE B5; below the desk for the feet: S-EN527. */
  DK2: { room: [20, 30], deep: 800, high: 120 },
  /** S-OSHA-TIPS (EVIDENCE A1). */
  SC2: { below: TOLERANCES.screenBelow.sitting },
  /** S-LAPTOP. */
  SC3: { lower: MULTIFOCAL_LOWER },
  /** S-OSHA-MON, S-CALOSHA. */
  SC4: { distance: SCREEN_DISTANCES },
  /** Derived from S-ANSUR2 for a stature of 170 cm, and what sitting relaxed takes away. */
  ST2: { rise: 390, stature: 1_700, slump: SLUMP },
};

/** The measure of the person's own setup that answers an item. */
export const ITEM_MEASURES: { readonly [Id in ChecklistItemId]?: keyof Setup } = {
  CH1: 'seat',
  CH3: 'seatDepth',
  CH7: 'armrest',
  DK1: 'deskSitting',
  DK2: 'deskUndersideMin',
  SC2: 'screenTopSitting',
  SC3: 'screenTopSitting',
  SC4: 'screenDistance',
  ST1: 'deskStanding',
  ST2: 'screenTopStanding',
};
