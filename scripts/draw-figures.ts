import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { drawFigure } from '../renderer/figure/flesh/draw-figure';
import { POSE_NAMES, POSES, yawOf } from '../renderer/figure/poses';
import { viewFrom } from '../renderer/figure/view';

/**
 * Writes renderer/figure/drawings from the poses: run it after a change of pose or flesh with
 * `npx tsx scripts/draw-figures.ts`. The windows ship the outlines and not the solver.
 */
const folder = join(import.meta.dirname, '../renderer/figure/drawings');
mkdirSync(folder, { recursive: true });
for (const pose of POSE_NAMES) {
  const name = pose.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const text = `import type { Drawing } from '../drawing';

/** Made by scripts/draw-figures.ts from the pose \`${pose}\`. */
export const drawing: Drawing = ${JSON.stringify(drawFigure(POSES[pose], viewFrom(yawOf(pose))))};
`;
  writeFileSync(
    join(folder, `${name}.ts`),
    await format(text, { parser: 'typescript', singleQuote: true, printWidth: 110 }),
  );
}
