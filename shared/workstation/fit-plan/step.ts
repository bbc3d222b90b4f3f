/** How a screen is brought to its height. */
export type ScreenMeans = 'books' | 'stand' | 'arm' | 'laptop-riser';

/**
 * One change with things at hand. Lengths in mm; `to` is above the floor unless it says otherwise. `by` is null
 * where nobody said how it stands now; negative is down.
 */
export type Step =
  /** A drawer, a tray or a bar under the desk is taken off; `gains`: so much room it makes for the thighs. */
  | { readonly id: 'clear-under-desk'; readonly gains: number }
  | { readonly id: 'chair'; readonly to: number; readonly by: number | null }
  /** A firm cushion, thickness when sat on. */
  | { readonly id: 'seat-cushion'; readonly to: number; readonly by: number }
  /** A low stool, a box or books under the feet; 0 takes it away. */
  | { readonly id: 'footrest'; readonly to: number; readonly by: number }
  | { readonly id: 'desk'; readonly to: number; readonly by: number }
  /** Blocks under the legs of a desk that is too low. */
  | { readonly id: 'desk-blocks'; readonly to: number; readonly by: number }
  /** `to`: top of the armrest above the seat; null takes them off or swings them back. */
  | { readonly id: 'armrests'; readonly to: number | null }
  /** `to`: front edge to backrest. */
  | {
      readonly id: 'seat-depth';
      readonly means: 'slide' | 'cushion';
      readonly to: number;
      readonly by: number;
    }
  /** Above the squashed seat, where to start and within what to try. */
  | {
      readonly id: 'low-back';
      readonly means: 'backrest' | 'towel';
      readonly start: readonly [number, number];
    }
  /** A keyboard and a mouse of their own for a laptop that stands alone, or beside a monitor. */
  | { readonly id: 'keyboard'; readonly beside: 'laptop' | 'monitor' }
  /** `aboveDesk`: the top line above the top of the desk. */
  | {
      readonly id: 'screen';
      readonly means: ScreenMeans;
      readonly to: number;
      readonly aboveDesk: number;
      readonly by: number | null;
    }
  /** Both heights of a desk that goes up and down, to be stored on its buttons. */
  | { readonly id: 'presets'; readonly sitting: number; readonly standing: number };
export type StepId = Step['id'];

export const STEP_IDS = [
  'clear-under-desk',
  'chair',
  'seat-cushion',
  'footrest',
  'desk',
  'desk-blocks',
  'armrests',
  'seat-depth',
  'low-back',
  'keyboard',
  'screen',
  'presets',
] as const satisfies readonly StepId[];
