import type { Box } from './dimensions';
import { DESK_BLOCK, type Scene } from './scene';
import type { ViewFrame } from './view-frame';

/** How high a line of text is, and how wide the number of a footrest with its line is, px. */
const TEXT = 18;
const FOOTREST_LABEL = 44;

/** Where the distance to the screen is written, above the head and the screen, px; null where nobody told it. */
export interface DistancePlace {
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

export function placeDistance({ eye, screen, figure }: Scene, frame: ViewFrame): DistancePlace | null {
  if (screen.distance === null) return null;
  return {
    from: frame.x(eye[0]),
    to: frame.x(screen.left),
    y: frame.y(Math.max(eye[1] + 105 * figure.body.factor, screen.top + 50)),
  };
}

/** Where the height of a footrest is written, before it, px. */
export interface FootrestPlace {
  readonly x: number;
  readonly top: number;
  readonly floor: number;
  readonly label: number;
}

export function placeFootrest({ footrest }: Scene, frame: ViewFrame): FootrestPlace | null {
  if (footrest === null) return null;
  const [top, floor] = [frame.y(footrest.height), frame.y(0)];
  return {
    x: frame.x(footrest.right) + 10,
    top,
    floor,
    label: Math.min((top + floor) / 2 + 4, floor - 3),
  };
}

/** What no number of a step may hide: what is written in the scene, books under the feet, blocks under the desk. */
export function listTaken(scene: Scene, frame: ViewFrame): readonly Box[] {
  const distance = placeDistance(scene, frame);
  const footrest = placeFootrest(scene, frame);
  const { feet, blocks } = scene.desk;
  return [
    ...(distance === null
      ? []
      : [{ left: distance.from, right: distance.to, top: distance.y - 8 - TEXT, bottom: distance.y + 4 }]),
    ...(footrest === null || scene.footrest === null
      ? []
      : [
          {
            left: frame.x(scene.footrest.left),
            right: footrest.x + FOOTREST_LABEL,
            top: Math.min(footrest.top, footrest.label - TEXT),
            bottom: footrest.floor,
          },
        ]),
    ...(blocks === 0
      ? []
      : feet.map((foot) => ({
          left: frame.x(foot - DESK_BLOCK / 2),
          right: frame.x(foot + DESK_BLOCK / 2),
          top: frame.y(blocks),
          bottom: frame.y(0),
        }))),
  ];
}
