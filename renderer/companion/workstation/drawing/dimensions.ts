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

const LABEL_HEIGHT = 36;
const LABELS = { top: 4, bottom: FLOOR - 3 } as const;

/** The heights left and right of a scene; their labels never meet. */
export function measureHeights(
  scene: Scene,
  { x, y }: ViewFrame,
  { number }: LengthFormats,
): readonly HeightDimension[] {
  const { chair, desk, screen, figure, eye } = scene;
  const dimensions: Unplaced[] = [];
  const elbowX = x(figure.joints.near.elbow[0] - 44 * figure.body.factor);
  if (chair === null) {
    dimensions.push(
      {
        name: 'elbow',
        side: 'left',
        from: y(0),
        to: y(scene.elbow),
        guide: elbowX,
        value: number(scene.elbow),
      },
      {
        name: 'eye',
        side: 'left',
        from: y(scene.elbow),
        to: y(eye[1]),
        guide: x(eye[0]),
        value: number(eye[1]),
      },
    );
  } else {
    const hold = chair.lowBack === 'towel' || chair.lowBack === 'adjustable';
    if (chair.isKnown)
      dimensions.push({
        name: 'seat',
        side: 'left',
        from: y(0),
        to: y(chair.seat),
        guide: x(chair.back),
        value: number(chair.seat),
      });
    if (chair.isKnown && hold)
      dimensions.push({
        name: 'lowBack',
        side: 'left',
        from: y(chair.seat),
        to: y(chair.lowBackStart),
        guide: x(chair.back - 40),
        value: writeRange(chair.lowBackRange, number),
      });
    if (chair.isKnown)
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
  return [...placeLabels(dimensions, 'left', LEFT_LINE), ...placeLabels(dimensions, 'right', RIGHT_LINE)];
}

function placeLabels(
  all: readonly Unplaced[],
  side: HeightDimension['side'],
  line: number,
): readonly HeightDimension[] {
  const dimensions = all.filter((dimension) => dimension.side === side);
  const middles = layOutLabels(
    dimensions.map(({ from, to }) => ({ at: from === null ? to : (from + to) / 2, height: LABEL_HEIGHT })),
    LABELS.top,
    LABELS.bottom,
  );
  return dimensions.map((dimension, index) => ({ ...dimension, line, labelAt: middles[index] ?? 0 }));
}

/** Both ends, or one number where they read alike. */
function writeRange([least, most]: readonly [number, number], number: LengthFormats['number']): string {
  const [from, to] = [number(least), number(most)];
  return from === to ? from : `${from}–${to}`;
}

/** The space of a label that nothing else may take. Px. */
export function boxOfLabel({ side, line, labelAt }: HeightDimension) {
  return {
    left: side === 'left' ? 0 : line,
    right: side === 'left' ? line : PICTURE.width,
    top: labelAt - LABEL_HEIGHT / 2,
    bottom: labelAt + LABEL_HEIGHT / 2,
  };
}
