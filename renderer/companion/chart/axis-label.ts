/** Labels closer than this (px) run into one another. */
const LEAST_GAP = 8;

/** A text below an axis; `x` is where its `anchor` is, px. */
export interface AxisLabel {
  readonly text: string;
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

interface Box {
  readonly left: number;
  readonly right: number;
}

/** What a label covers of its axis, px. */
export function boxOf({ x, anchor }: AxisLabel, width: number): Box {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width };
}

/** Whether two labels would run into one another. */
export function collide(one: Box, other: Box): boolean {
  return one.left < other.right + LEAST_GAP && other.left < one.right + LEAST_GAP;
}

/** The least distance (px) between the starts of labels of this width. */
export function spaceLabels(width: number): number {
  return width + LEAST_GAP;
}

/** The label in the middle below its place, or at the edge (px) that it would cross. */
export function placeWithin(text: string, x: number, textWidth: number, width: number): AxisLabel {
  if (x < textWidth / 2) return { text, x: 0, anchor: 'start' };
  if (x > width - textWidth / 2) return { text, x: width, anchor: 'end' };
  return { text, x, anchor: 'middle' };
}
