import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { formFigure } from '../renderer/figure/flesh/draw-figure';
import { encodeRing } from '../renderer/figure/drawing';
import type { Form } from '../renderer/figure/flesh/form';
import { jointsOf } from '../renderer/figure/body/joints';
import { NEUTRAL_BODY, NEUTRAL_POSE } from '../renderer/figure/body/neutral-body';
import { outlineOf } from '../renderer/figure/flesh/trace';
import { around, type Field, type Vector } from '../renderer/figure/vector';
import { see, viewFrom } from '../renderer/figure/view';

/**
 * Writes renderer/figure/body-outline.ts, the outline of a whole body from the front: run it after a change of flesh
 * with `npx tsx scripts/draw-body-outline.ts`. Its outline from behind is the same.
 */
const FRONT = viewFrom(90);
/** Half the width of a notch that is smoothed away, mm. */
const NOTCH = 16;

/** How far a point is from a ring of points, negative inside. */
function fieldOf(ring: readonly Vector[]): Field {
  return (x, y) => {
    let [nearest, inside] = [Infinity, false];
    for (let index = 0; index < ring.length; index += 1) {
      const [a, b] = [around(ring, index), around(ring, index + 1)];
      const [wayX, wayY] = [b[0] - a[0], b[1] - a[1]];
      const share = ((x - a[0]) * wayX + (y - a[1]) * wayY) / (wayX * wayX + wayY * wayY || 1);
      const t = Math.min(1, Math.max(0, share));
      nearest = Math.min(nearest, Math.hypot(x - a[0] - wayX * t, y - a[1] - wayY * t));
      if (a[1] > y !== b[1] > y && x < a[0] + (wayX * (y - a[1])) / wayY) inside = !inside;
    }
    return inside ? -nearest : nearest;
  };
}

const joints = jointsOf(NEUTRAL_POSE, NEUTRAL_BODY);
const { behind, body, arms } = formFigure(
  { pose: NEUTRAL_POSE, body: NEUTRAL_BODY, joints, dress: 'barefoot' },
  FRONT,
  1,
);
const rings = [...behind, ...body, ...arms]
  .filter(({ kind }: Form) => kind !== 'line')
  .flatMap((form) => form.rings.filter((ring) => ring.length > 2));
// Both sides are alike, whatever was painted over what.
const fields = rings.flatMap((ring) => [fieldOf(ring), fieldOf(ring.map(([x, y]): Vector => [-x, y]))]);
const whole: Field = (x, y) => Math.min(...fields.map((field) => field(x, y)));
// Grown and shrunk again, it has no notches where collar, hair and fingers end.
const grown = outlineOf((x, y) => whole(x, y) - NOTCH, rings.flat(), 80, 0.7);
const grownFields = grown.map(fieldOf);
const outline = outlineOf(
  (x, y) => Math.min(...grownFields.map((field) => field(x, y))) + NOTCH,
  rings.flat(),
  40,
  0.9,
);

function point(at: Vector): string {
  return `[${Math.round(at[0])}, ${Math.round(-at[1])}]`;
}

const { near, spine, hip } = joints;
const marks = {
  head: joints.spine[5],
  neck: spine[4],
  chest: spine[3],
  waist: spine[1],
  pelvis: hip,
  shoulder: near.shoulder,
  elbow: near.elbow,
  wrist: near.wrist,
  hip: near.hip,
  knee: near.knee,
  ankle: near.ankle,
};
const text = `import { decodeRing, writeRings } from './drawing';
import type { Vector } from './vector';

/** Made by scripts/draw-body-outline.ts: half millimetres, the first point and then the way to each next one. */
const RINGS: readonly string[] = ${JSON.stringify(outline.map(encodeRing))};

/**
 * The outline of a whole body that stands, arms and legs a little apart, as the \`d\` of an SVG path: 1 unit is 1 mm, the
 * floor is y = 0, the middle is x = 0. From behind it is the same.
 */
export const BODY_OUTLINE = writeRings('spline', RINGS.map(decodeRing));

/** The part of its space that it fills: left, top, width, height. */
export const BODY_OUTLINE_BOX = ${JSON.stringify([-480, -1740, 960, 1760])} as const;

/** Where its joints are in it; limbs are the right ones, which the front shows on the left. The others mirror them. */
export const BODY_OUTLINE_JOINTS = {
${Object.entries(marks)
  .map(([name, at]) => `  ${name}: ${point(see(FRONT, at))},`)
  .join('\n')}
} as const satisfies Record<string, Vector>;
`;
writeFileSync(
  join(import.meta.dirname, '../renderer/figure/body-outline.ts'),
  await format(text, { parser: 'typescript', singleQuote: true, printWidth: 110 }),
);
