import { describe, expect, test } from 'vitest';
import { MOVES } from '@shared/moves/catalogue';
import { MOVE_IDS } from '@shared/moves/move';
import { jointsOf } from '../../../renderer/figure/body/joints';
import { MOVES_BODY, passAt, poseOf } from '../../../renderer/figure/moves/pass';
import { CHOREOGRAPHIES } from '../../../renderer/figure/moves/choreographies';
import { mirrorPose, SIDES } from '../../../renderer/figure/body/pose';
import { placeIn } from '../../../renderer/figure/space';
import { see, viewFrom } from '../../../renderer/figure/view';
import { drawIn, moveOf } from '../../../renderer/figure/moves/drawn-move';
import { DRAWN_MOVES, WAYS } from './ways';

describe('the choreography of a move', () => {
  test.each(DRAWN_MOVES)('%s has every pose of its beats, and its picture', (drawn) => {
    const { poses, picture, via = {} } = CHOREOGRAPHIES[drawn];
    const { start, parts } = MOVES[moveOf(drawn)];
    const beats = parts.flatMap(({ ready, beats }) => [...(ready === null ? [] : [ready]), ...beats]);
    const names = Object.keys(poses);
    expect(names).toEqual(expect.arrayContaining([start, picture, ...beats.map(({ pose }) => pose)]));
    for (const ends of Object.keys(via)) expect(names).toEqual(expect.arrayContaining(ends.split(' ')));
  });

  test.each(MOVE_IDS)('%s sits only where it is done seated', (id) => {
    for (const position of MOVES[id].positions) {
      const { poses, furniture } = CHOREOGRAPHIES[drawIn(id, position)];
      const begins = poses[MOVES[id].start]?.anchor;
      expect(begins, position).toBe(position === 'seated' ? 'seat' : 'ground');
      if (position !== 'seated') expect(furniture.map(({ kind }) => kind)).not.toContain('chair');
    }
  });

  test('holds the whole movement in its frame', () => {
    for (const { move, from, to } of WAYS) {
      const { frame, yaw } = CHOREOGRAPHIES[move];
      const view = viewFrom(yaw);
      // The neck is seen from nearby, without the legs.
      const bottom = frame.top + frame.height;
      for (let t = 0; t <= 1; t += 0.125) {
        const joints = jointsOf(passAt(move, from, to, t).pose, MOVES_BODY);
        const ends = [
          placeIn(joints.frames.head, joints.spine[5], [0, 165, 0]),
          ...SIDES.flatMap((side) => [
            placeIn(joints[side].hand, joints[side].wrist, [0, -185, 0]),
            placeIn(joints[side].foot, joints[side].ankle, [205, 0, 0]),
          ]),
        ];
        for (const end of ends) {
          const [x, y] = see(view, end);
          if (-y > bottom) continue;
          expect(x, `${move} ${to.pose}`).toBeGreaterThan(frame.left + 20);
          expect(x, `${move} ${to.pose}`).toBeLessThan(frame.left + frame.width - 20);
          expect(-y, `${move} ${to.pose}`).toBeGreaterThan(frame.top + 20);
        }
      }
    }
  });
});

describe('a way', () => {
  test('starts and ends in its poses', () => {
    for (const { move, from, to } of WAYS) {
      if (CHOREOGRAPHIES[move].between !== undefined) continue;
      expect(passAt(move, from, to, 0).pose).toEqual(poseOf(move, from));
      expect(passAt(move, from, to, 1).pose).toEqual(poseOf(move, to));
    }
  });

  test('with the left side is the mirror of one with the right', () => {
    for (const { move, from, to } of WAYS) {
      if (from.side !== 'right' || to.side !== 'right') continue;
      const left = passAt(move, { ...from, side: 'left' }, { ...to, side: 'left' }, 0.4).pose;
      const right = jointsOf(mirrorPose(passAt(move, from, to, 0.4).pose), MOVES_BODY);
      const drawn = jointsOf(left, MOVES_BODY);
      for (const side of SIDES)
        for (const joint of ['wrist', 'ankle'] as const)
          drawn[side][joint].forEach((value, axis) =>
            expect(value).toBeCloseTo(right[side][joint][axis] ?? 0, 3),
          );
    }
  });

  test('stays where it is between two equal stances', () => {
    const stance = { pose: 'reaching', side: null };
    expect(passAt('overhead-reach', stance, stance, 0.3).pose).toEqual(poseOf('overhead-reach', stance));
  });
});
