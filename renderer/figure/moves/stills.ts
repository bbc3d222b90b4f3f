import type { Stance } from '@shared/moves/player/segment';
import { useSyncExternalStore } from 'react';
import { outlineInRoom, type Layers, type Outline } from '../flesh/draw-figure';
import { jointsOf } from '../body/joints';
import { viewFrom } from '../view';
import { MOVES_BODY, poseOf } from './pass';
import { CHOREOGRAPHIES } from './choreographies';
import type { DrawnMove } from './drawn-move';

/** Pictures stand still and are seen at leisure: finer than what moves. */
const STILL_GRAIN = 1.2;

interface Still {
  readonly move: DrawnMove;
  readonly stance: Stance;
}

const drawn = new Map<string, Layers<Outline>>();
const waiting = new Map<string, Still>();
const listeners = new Set<() => void>();

function keyOf({ move, stance }: Still): string {
  return `${move} ${stance.pose} ${stance.side ?? ''}`;
}

/** The forms of a pose of a move, drawn at once if they were not before: some milliseconds. */
export function drawStill(move: DrawnMove, stance: Stance): Layers<Outline> {
  const key = keyOf({ move, stance });
  const known = drawn.get(key);
  if (known !== undefined) return known;
  const pose = poseOf(move, stance);
  const figure = { pose, body: MOVES_BODY, joints: jointsOf(pose, MOVES_BODY) };
  const outlines = outlineInRoom(figure, viewFrom(CHOREOGRAPHIES[move].yaw), STILL_GRAIN);
  drawn.set(key, outlines);
  return outlines;
}

/** Draws one picture a frame, so that a page of pictures opens at once. */
function drawNext(): void {
  const [next] = waiting;
  if (next === undefined) return;
  const [key, { move, stance }] = next;
  waiting.delete(key);
  drawStill(move, stance);
  for (const tell of [...listeners]) tell();
  if (waiting.size > 0) requestAnimationFrame(drawNext);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The forms of a pose of a move; null until its turn to be drawn has come. */
export function useStill(move: DrawnMove, stance: Stance): Layers<Outline> | null {
  const key = keyOf({ move, stance });
  return useSyncExternalStore(
    (listener) => {
      if (!drawn.has(key) && !waiting.has(key)) {
        if (waiting.size === 0) requestAnimationFrame(drawNext);
        waiting.set(key, { move, stance });
      }
      return subscribe(listener);
    },
    () => drawn.get(key) ?? null,
  );
}
