import type { LengthFormats } from '@shared/workstation/format-length';
import type { Scene } from './scene';
import { layOutLabels } from './lay-out-labels';
import { FLOOR, LEFT_LINE, PICTURE, RIGHT_LINE, type ViewFrame } from './view-frame';

/** What a number in the drawing is of. */
export type DimensionName = 'seat' | 'lowBack' | 'elbow' | 'eye' | 'desk' | 'deskFixed' | 'screenTop';

/** A height: a stretch of a line, or a mark on it, with its number and name beside it. Px. */
export interface HeightDimension {
  readonly name: DimensionName;
  readonly side: 'left' | 'right';
  readonly line: number;
  /** Null for a mark. */
  readonly from: number | null;
  readonly to: number;
  /** From the line to what is measured, at the height of `to`. */
  readonly guide: number;
  readonly value: string;
  /** The middle of its label. */
  readonly labelAt: number;
}

type Unplaced = Omit<HeightDimension, 'labelAt' | 'line'>;

export const LABEL_HEIGHT = 36;
/** Between a label and the edge of the picture or the floor. */
const EDGE = { top: 4, bottom: 3 } as const;

/** The heights left and right of a scene; their labels never meet. */
export function measureHeights(
  scene: Scene,
  { x, y, top }: ViewFrame,
  { number }: LengthFormats,
): readonly HeightDimension[] {
  const { chair, desk, screen, figure, eye } = scene;
  const dimensions: Unplaced[] = [];
  const elbowX = x(figure.joints.near.elbow[0] - 44 * figure.body.factor);
  if (chair === null) {
    if (scene.elbowHangs)
      dimensions.push({
        name: 'elbow',
        side: 'left',
        from: y(0),
        to: y(scene.elbow),
        guide: elbowX,
        value: number(scene.elbow),
      });
    dimensions.push({
      name: 'eye',
      side: 'left',
      from: y(scene.elbowHangs ? scene.elbow : 0),
      to: y(eye[1]),
      guide: x(eye[0]),
      value: number(eye[1]),
    });
  } else {
    const { lowBackRange } = chair;
    if (chair.isKnown)
      dimensions.push({
        name: 'seat',
        side: 'left',
        from: y(0),
        to: y(chair.seat),
        guide: x(chair.back),
        value: number(chair.seat),
      });
    if (chair.isKnown && lowBackRange !== null)
      dimensions.push({
        name: 'lowBack',
        side: 'left',
        from: y(chair.seat),
        to: y(chair.lowBackStart),
        guide: x(chair.back - 40),
        value: writeRange(lowBackRange, number),
      });
    if (chair.isKnown && scene.elbowHangs)
      dimensions.push({
        name: 'elbow',
        side: 'left',
        from: null,
        to: y(scene.elbow),
        guide: elbowX,
        value: number(scene.elbow),
      });
  }
  dimensions.push({
    name: desk.kind === 'fixed' ? 'deskFixed' : 'desk',
    side: 'right',
    from: y(0),
    to: y(desk.top),
    guide: x(desk.right),
    value: number(desk.top),
  });
  if (screen.isKnown)
    dimensions.push({
      name: 'screenTop',
      side: 'right',
      from: y(desk.top),
      to: y(screen.top),
      guide: x(screen.left + 34),
      value: number(screen.top),
    });
  return [
    ...placeLabels(dimensions, 'left', LEFT_LINE, top),
    ...placeLabels(dimensions, 'right', RIGHT_LINE, top),
  ];
}

function placeLabels(
  all: readonly Unplaced[],
  side: HeightDimension['side'],
  line: number,
  top: number,
): readonly HeightDimension[] {
  const dimensions = all.filter((dimension) => dimension.side === side);
  const middles = layOutLabels(
    dimensions.map(({ from, to }) => ({ at: from === null ? to : (from + to) / 2, height: LABEL_HEIGHT })),
    top + EDGE.top,
    FLOOR - EDGE.bottom,
  );
  return dimensions.map((dimension, index) => ({ ...dimension, line, labelAt: middles[index] ?? 0 }));
}

/** Both ends, or one number where they read alike. */
function writeRange([least, most]: readonly [number, number], number: LengthFormats['number']): string {
  const [from, to] = [number(least), number(most)];
  return from === to ? from : `${from}–${to}`;
}

/** The space that something takes. Px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The space of a label that nothing else may take. */
export function boxOfLabel({ side, line, labelAt }: HeightDimension): Box {
  return {
    left: side === 'left' ? 0 : line,
    right: side === 'left' ? line : PICTURE.width,
    top: labelAt - LABEL_HEIGHT / 2,
    bottom: labelAt + LABEL_HEIGHT / 2,
  };
}
