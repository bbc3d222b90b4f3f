import { startSessionLoop } from '@shared/session/loop';
import type { SessionPorts } from '@shared/session/ports';
import type { SavedSession } from '@shared/session/restore';
import { parseSettings, type Settings } from '@shared/settings/settings';
import { SimulatedWorld } from '@shared/simulation/world';

function settingsOf(input: object): Settings {
  const parsed = parseSettings(input);
  if (!parsed.ok) throw new Error(parsed.problems.join('\n'));
  return parsed.settings;
}

function startWorld(): SimulatedWorld {
  const world = new SimulatedWorld(Date.UTC(2026, 2, 2, 9), 'UTC');
  world.setInput('working');
  return world;
}

/** The loop of one app in a simulated world, whose ports may be replaced. Monday, 2 March 2026, 9:00 in UTC. */
export function start(
  settings: object = {},
  replace: Partial<SessionPorts> = {},
  /** The world and the state that an earlier run left behind. */
  before: { readonly world: SimulatedWorld; readonly saved: SavedSession } | null = null,
) {
  const world = before?.world ?? startWorld();
  const announced: number[] = [];
  const sounds: string[] = [];
  let published = 0;
  const ports = world.ports();
  const loop = startSessionLoop(
    {
      ...ports,
      settings: () => settingsOf(settings),
      surfaces: {
        ...ports.surfaces,
        changed: () => (published += 1),
        playSound: (sound) => sounds.push(sound),
        announce: () => announced.push(world.now().tick),
      },
      ...replace,
    },
    before?.saved ?? null,
  );
  /** Lets timers fire up to a tick (ms). */
  const workUntil = (tick: number): void => {
    for (let next = world.nextTimer(); next !== null && next <= tick; next = world.nextTimer()) {
      world.moveTo(Math.max(next, world.now().tick));
      world.fireTimer();
    }
    world.moveTo(tick);
  };
  return { world, loop, workUntil, announced, sounds, published: () => published };
}
