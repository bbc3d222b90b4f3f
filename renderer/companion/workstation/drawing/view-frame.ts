import type { Scene } from './scene';

/** The drawing's own pixels; it is shown larger or smaller as a whole. */
export const PICTURE = { width: 556, height: 452 } as const;
/** The floor, the ruler, and the lines along which heights stand left and right of the scene, px. */
export const FLOOR = 440;
export const RULER = 28;
export const LEFT_LINE = 104;
export const RIGHT_LINE = 474;

/** At most: one person of ordinary height fills the picture. */
const MOST_SCALE = 0.254;
const SCENE = { left: LEFT_LINE + 22, right: RIGHT_LINE - 18, top: 8 } as const;

/** From mm to px of the picture. */
export interface ViewFrame {
  readonly scale: number;
  /** Px from the left at which the hip is. */
  readonly origin: number;
  readonly x: (mm: number) => number;
  readonly y: (mm: number) => number;
}

/** The largest scale, up to the usual one, at which a scene fits between its lines. */
export function frameScene({ extent }: Pick<Scene, 'extent'>): ViewFrame {
  const wide = extent.right - extent.left;
  const room = SCENE.right - SCENE.left;
  const scale = Math.min(MOST_SCALE, room / wide, (FLOOR - SCENE.top) / extent.top);
  const origin = SCENE.left + (room - wide * scale) / 2 - extent.left * scale;
  return { scale, origin, x: (mm) => origin + mm * scale, y: (mm) => FLOOR - mm * scale };
}
