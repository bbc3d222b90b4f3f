import type { Setup } from '../setup';
import type { ChecklistItemId } from './items';

/** A length in mm, or from and to. */
export type Figure = number | readonly [least: number, most: number];

/** The lengths within the words of an item (mm), by the names that they have there. Sources are the item's own. */
export const ITEM_FIGURES: { readonly [Id in ChecklistItemId]?: Readonly<Record<string, Figure>> } = {
  /** S-CSA: two to three fingers, up to a fist. */
  CH3: { gap: [50, 75] },
  /** S-CSA: where a pad goes; S-COLEMAN: where people choose to have it. Above the squashed seat. */
  CH4: { where: [150, 250], start: [190, 200] },
  /** Above the seat. */
  CH7: { above: [170, 270] },
  DK1: { below: 30 },
  /** Above the thighs; below the desk for the feet: S-EN527. */
  DK2: { room: [20, 30], deep: 800, high: 120 },
  SC2: { below: 30 },
  SC3: { lower: [25, 50] },
  SC4: { distance: [500, 1_000] },
  /** Derived from S-ANSUR2 for a stature of 170 cm, and what sitting relaxed takes away. */
  ST2: { rise: 390, stature: 1_700, slump: 30 },
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
