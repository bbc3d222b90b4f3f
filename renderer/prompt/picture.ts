import type { Ask } from '@shared/reminders/reminder';
import type { Position } from '@shared/session/bout';
import type { SessionSnapshot } from '@shared/session/snapshot';
import type { FigureHue } from '../figure/figure';
import type { PoseName } from '../figure/poses';

export interface Picture {
  readonly pose: PoseName;
  readonly hue: FigureHue;
}

function pictureOf(asks: Ask, target: Position): Picture {
  switch (asks) {
    case 'walk':
      return { pose: 'walking', hue: 'walking' };
    case 'stretch':
      return { pose: 'reachSeated', hue: 'sitting' };
    case 'micro-break':
    case 'eye-rest':
      return { pose: 'lookFar', hue: 'sitting' };
    case 'position-change':
      return target === 'sitting'
        ? { pose: 'sitTall', hue: 'sitting' }
        : { pose: 'standing', hue: 'standing' };
    case 'other':
      return { pose: 'standing', hue: 'standing' };
  }
}

/** The figure that does what the prompt asks, what the running break is for, or what will be asked next. */
export function pictureFor({ prompt, break: running, position, upcoming }: SessionSnapshot): Picture {
  if (running !== null) return pictureOf(running.asks, position);
  const other: Position = position === 'sitting' ? 'standing' : 'sitting';
  if (prompt === null) return pictureOf(upcoming[0]?.asks ?? 'position-change', other);
  return pictureOf(prompt.asks, prompt.target ?? 'standing');
}

/** The part of the figure's own space (mm) that a portrait picture shows. */
export const PICTURE_FRAMES: Readonly<Record<PoseName, string>> = {
  standing: '-640 -1790 1300 1790',
  sitTall: '-520 -1790 1300 1790',
  walking: '-720 -1800 1400 1860',
  reachSeated: '-520 -1990 1300 1990',
  lookFar: '-520 -1790 1300 1790',
};
