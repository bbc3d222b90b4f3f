import { MOVE_IDS } from '@shared/moves/move';
import { outlineInRoom } from '../../renderer/figure/flesh/draw-figure';
import { jointsOf } from '../../renderer/figure/body/joints';
import { MOVES_BODY, passAt } from '../../renderer/figure/moves/pass';
import { CHOREOGRAPHIES } from '../../renderer/figure/moves/choreographies';
import { viewFrom } from '../../renderer/figure/view';
import { compareWithGoal, type Row } from './figures';

/** Half of a frame at 60 a second (ms): the other half is for painting. */
const GOAL = 8;
const WARM_UP = 160;

/** Posing and tracing the figure of a move for one frame, over all moves on their way to their telling pose. */
export function measureMoveFigure(frames: number): readonly Row[] {
  const times = Array.from({ length: WARM_UP + frames }, (_none, frame) => {
    const move = MOVE_IDS[frame % MOVE_IDS.length] ?? 'walk';
    const { poses, picture, yaw } = CHOREOGRAPHIES[move];
    const [start = picture] = Object.keys(poses);
    const begin = performance.now();
    const from = { pose: start, side: null };
    const { pose } = passAt(move, from, { pose: picture, side: 'right' }, (frame % 37) / 37);
    outlineInRoom({ pose, body: MOVES_BODY, joints: jointsOf(pose, MOVES_BODY) }, viewFrom(yaw));
    return performance.now() - begin;
  })
    .slice(WARM_UP)
    .sort((a, b) => a - b);
  const share = (part: number): number => times[Math.floor((times.length - 1) * part)] ?? NaN;
  return [
    compareWithGoal('move figure, a frame, p50', share(0.5), GOAL, ' ms', {
      beside: `p95 ${share(0.95).toFixed(1)} ms, ${frames} frames`,
      digits: 1,
    }),
  ];
}
