import type { Scene } from './scene';

/** The drawing's own pixels; it is shown larger or smaller as a whole. */
export const PICTURE = { width: 556, height: 452 } as const;
/** The floor, the ruler, and the lines along which heights stand left and right of the scene, px. */
export const FLOOR = 440;
export const RULER = 28;
export const LEFT_LINE = 104;
export const RIGHT_LINE = 474;

/** At most, or small people would look like large ones. */
const MOST_SCALE = 0.27;
/** Above the head and the screen, with room for the words of the distance between them, px. */
const HEADROOM = 20;
const SCENE = { left: LEFT_LINE + 12, right: RIGHT_LINE - 12, top: HEADROOM } as const;

/** From mm to px of the picture. */
export interface ViewFrame {
  readonly scale: number;
  /** Px from the left at which the hip is. */
  readonly origin: number;
  /** Px from the top of the picture at which it starts: nothing stands above. */
  readonly top: number;
  readonly x: (mm: number) => number;
  readonly y: (mm: number) => number;
}

/**
 * The largest scale, up to the most, at which scenes fit between their lines: scenes that are shown in turn have one
 * frame.
 */
export function frameScenes(scenes: readonly Pick<Scene, 'extent'>[]): ViewFrame {
  const left = Math.min(...scenes.map(({ extent }) => extent.left));
  const highest = Math.max(...scenes.map(({ extent }) => extent.top));
  const wide = Math.max(...scenes.map(({ extent }) => extent.right)) - left;
  const room = SCENE.right - SCENE.left;
  const scale = Math.min(MOST_SCALE, room / wide, (FLOOR - SCENE.top) / highest);
  const origin = SCENE.left + (room - wide * scale) / 2 - left * scale;
  const top = Math.max(0, FLOOR - highest * scale - HEADROOM);
  return { scale, origin, top, x: (mm) => origin + mm * scale, y: (mm) => FLOOR - mm * scale };
}
