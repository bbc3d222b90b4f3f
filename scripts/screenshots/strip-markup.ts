import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MOVES } from '@shared/moves/catalogue';
import type { MoveId } from '@shared/moves/move';
import { planMove } from '@shared/moves/player/plan-move';
import type { Stance } from '@shared/moves/player/segment';
import { outlineInRoom, type Outline } from '../../renderer/figure/flesh/draw-figure';
import { drawFurniture, type Furniture } from '../../renderer/figure/furniture';
import { jointsOf } from '../../renderer/figure/body/joints';
import { MOVES_BODY, passAt } from '../../renderer/figure/moves/pass';
import { CHOREOGRAPHIES } from '../../renderer/figure/moves/choreographies';
import { viewFrom } from '../../renderer/figure/view';
import { CHECKOUT } from '../electron-runtime/checkout';
import type { Theme } from './picture-taker';

const HUES = { seated: 'sitting', standing: 'standing', walking: 'walking' } as const;
const CLASSES = { bar: 'p-line', slab: 'p-slab', face: 'p-face', card: 'p-card', shade: 'p-shade' } as const;
/** So many moments of a way are shown: its end, and what comes before it. */
const MOMENTS = 4;

interface Way {
  readonly from: Stance;
  readonly to: Stance;
}

/** The ways of one repetition on each side, in order, each once. */
function listWays(move: MoveId): readonly Way[] {
  const ways = new Map<string, Way>();
  for (const { from, to } of planMove(MOVES[move], 1_000)) {
    if (from.pose !== to.pose || from.side !== to.side) ways.set(JSON.stringify([from, to]), { from, to });
  }
  return [...ways.values()];
}

function readStyle(name: string): string {
  return readFileSync(join(CHECKOUT, 'renderer', name), 'utf8');
}

/** One move as a page: moments of each way side by side, as `MoveFigure` draws them. */
export function writeStrip(move: MoveId, theme: Theme): string {
  const cells = listWays(move).flatMap((way) =>
    Array.from({ length: MOMENTS }, (_none, index) => {
      const share = (index + 1) / MOMENTS;
      const label = share === 1 ? `${way.to.pose} ${way.to.side ?? ''}` : `${index + 1}/${MOMENTS}`;
      return `<figure>${drawMoment(move, way, share)}<figcaption>${label}</figcaption></figure>`;
    }),
  );
  return `<!doctype html><html data-theme="${theme}"><style>
${readStyle('look/tokens.css')}${readStyle('figure/figure.css')}${readStyle('figure/moves/moves.css')}
body { display: grid; grid-template-columns: repeat(${MOMENTS}, 1fr); gap: 8px; margin: 16px; background: var(--paper); }
figure { margin: 0; background: var(--well); border-radius: 12px; }
svg.move-scene { height: auto; }
figcaption { font: 14px system-ui; color: var(--ink-2); text-align: center; padding: 4px; }
</style>${cells.join('')}</html>`;
}

function drawMoment(move: MoveId, { from, to }: Way, share: number): string {
  const { yaw, frame, furniture } = CHOREOGRAPHIES[move];
  const view = viewFrom(yaw);
  const { pose, passed } = passAt(move, from, to, share);
  const joints = jointsOf(pose, MOVES_BODY);
  const { behind, body, arms } = outlineInRoom({ pose, body: MOVES_BODY, joints }, view);
  const hue = HUES[MOVES[move].positions[0] ?? 'standing'];
  const paint = (outlines: readonly Outline[]): string =>
    `<g class="fig" data-hue="${hue}">${outlines
      .map(({ tone, finish, path }) => `<path class="f-${tone} f-${finish}" d="${path}"/>`)
      .join('')}</g>`;
  const stand = (isWall: boolean): string =>
    furniture
      .filter(({ kind }: Furniture) => (kind === 'wall') === isWall)
      .flatMap((piece) => drawFurniture(piece, view))
      .map(
        ({ kind, points }) =>
          `<path class="${CLASSES[kind]}" d="M${points.map(([x, y]) => `${x} ${-y}`).join('L')}${kind === 'bar' ? '' : 'Z'}"/>`,
      )
      .join('');
  const dashes = passed === 0 ? '' : `stroke-dasharray="203 33" stroke-dashoffset="${passed}"`;
  return `<svg class="move-scene" viewBox="${frame.left} ${frame.top} ${frame.width} ${frame.height}">
<path class="move-floor" ${dashes} d="M${frame.left + 40} 0H${frame.left + frame.width - 40}"/>
${stand(true)}${paint(behind)}${stand(false)}${paint([...body, ...arms])}</svg>`;
}
