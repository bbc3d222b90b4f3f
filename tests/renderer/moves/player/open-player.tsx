import { useState, type ReactNode } from 'react';
import { expect } from 'vitest';
import { page } from 'vitest/browser';
import { MOVES } from '@shared/moves/catalogue';
import type { MoveId } from '@shared/moves/move';
import type { PlayerPreferences } from '@shared/moves/moves-document';
import { Coverable } from '../../../../renderer/companion/coverable';
import { MovePlayer } from '../../../../renderer/companion/moves/player/move-player';
import type { PlayedMove, PlayerSession } from '../../../../renderer/companion/moves/player/player-session';
import '../../../../renderer/companion/shell.css';
import type { FakeApi } from '../../../support/page/fake-api';
import { openPage, type PageOptions } from '../../../support/page/open-page';
import { createFakeWorld, type FakeWorld } from './fake-world';

const WORDS: Partial<Readonly<Record<MoveId, Pick<PlayedMove, 'name' | 'sentences' | 'caution'>>>> = {
  'overhead-reach': {
    name: 'Overhead reach',
    sentences: ['Breathe in and reach both arms up.', 'Hold, breathe out and lower slowly.'],
    caution: 'Stop at shoulder discomfort.',
  },
  'figure-four': {
    name: 'Figure-four hip stretch',
    sentences: [
      'Rest one ankle above the other knee.',
      'Lean forward from the hips until the buttock stretches.',
    ],
    caution: 'Not after hip surgery; ease off for knee pain.',
  },
  'hip-march': {
    name: 'Hip march',
    sentences: [
      'Sit away from the backrest, hold the seat sides.',
      'Lift one bent knee as high as is comfortable, lower with control.',
      'Alternate.',
    ],
    caution: 'Use a chair that cannot roll.',
  },
  'desk-hinge': {
    name: 'Desk hinge',
    sentences: [
      'Stand with feet wide, hands on the desk, arms straight.',
      'Send hips back and lower the chest.',
    ],
    caution: 'Firm desk only; rise slowly.',
  },
  walk: {
    name: 'Walk',
    sentences: ['Leave the desk and walk at an easy pace: water, printer, corridor, stairs.'],
    caution: 'Stop for chest pain or breathlessness out of proportion.',
  },
};

/** A move of the catalogue with its words. */
export function playedMove(id: MoveId): PlayedMove {
  return { ...MOVES[id], drawnAs: id, name: id, sentences: [], caution: null, ...WORDS[id] };
}

/** A move that nobody drew. */
export const OWN_MOVE: PlayedMove = {
  ...{ id: 'own-1', drawnAs: null, name: 'Shrug', caution: null, positions: ['seated'], hold: null },
  ...{ start: 'tall', steps: 2, sentences: ['Lift both shoulders to the ears.', 'Let them drop.'] },
  parts: [
    {
      ready: null,
      beats: [
        { pose: 'tall', step: 0, travel: 2_000, stay: 0 },
        { pose: 'tall', step: 1, travel: 2_000, stay: 1_000 },
      ],
      sides: 'together',
      repetitions: { least: 3, usual: 3, most: 3 },
      sets: 1,
    },
  ],
};

interface Options extends PageOptions {
  readonly moves?: readonly PlayedMove[];
  readonly session?: Partial<PlayerSession>;
  readonly preferences?: Partial<PlayerPreferences>;
  /** Null: the system is still looking for them. */
  readonly voices?: readonly string[] | null;
  /** Whether it waits while it is covered. */
  readonly waits?: boolean;
}

export interface OpenPlayer extends FakeWorld {
  readonly api: FakeApi;
  /** How often the player was left, and the log asked for. */
  readonly left: () => number;
  readonly logged: () => number;
  /** Texts of the live region as they came, each time. */
  readonly announced: readonly string[];
  /** The session as main tells it from now on. */
  readonly change: (session: Partial<PlayerSession>) => Promise<void>;
  /** Another section is opened, or this one is come back to. */
  readonly cover: (isCovered: boolean) => Promise<void>;
  readonly close: () => Promise<void>;
}

interface WindowProps {
  readonly playing: PlayerSession;
  readonly isCovered?: boolean;
}

/** The player in a window of its own, on a clock that the test moves. */
export async function openPlayer({
  moves = [playedMove('overhead-reach'), playedMove('figure-four'), playedMove('desk-hinge')],
  session = {},
  preferences = {},
  voices = [],
  waits = false,
  ...options
}: Options = {}): Promise<OpenPlayer> {
  const world = createFakeWorld();
  world.findVoices(voices);
  let left = 0;
  let logged = 0;
  const played: PlayerSession = {
    routine: 'wrists',
    moves,
    walkBreak: null,
    fillsStretch: false,
    ...session,
  };

  function Window({ playing, isCovered = false }: WindowProps): ReactNode {
    const [chosen, setChosen] = useState({ speech: false, voice: null, sound: false, ...preferences });
    return (
      <main className="section" style={{ height: '100vh' }}>
        <Coverable isCovered={isCovered}>
          <MovePlayer
            session={playing}
            preferences={chosen}
            onPreferences={setChosen}
            waits={waits}
            question={null}
            onUnderWay={() => undefined}
            onLeave={() => (left += 1)}
            onLog={() => (logged += 1)}
            ports={world.ports}
          />
        </Coverable>
      </main>
    );
  }

  const announced: string[] = [];
  let last: Element | null = null;
  const observer = new MutationObserver(() => {
    // What is said again in the same words comes as another element, and is heard again.
    const said = document.querySelector('[role=status]')?.firstElementChild ?? null;
    const text = said?.textContent ?? '';
    if (said !== last && text !== '') announced.push(text);
    last = said;
  });
  observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  const { api, redraw, screen } = await openPage(<Window playing={played} />, options);
  return {
    ...world,
    api,
    left: () => left,
    logged: () => logged,
    announced,
    change: (change) => redraw(<Window playing={{ ...played, ...change }} />),
    cover: (isCovered) => redraw(<Window playing={played} isCovered={isCovered} />),
    close: () => screen.unmount(),
  };
}

/** How long the first move of the tests, Overhead reach, gives to get ready: ms. */
export const READY = 8_000;

/** The player when so much time has passed (ms). */
export async function openPlayerAt(position: number, options?: Options): Promise<OpenPlayer> {
  const player = await openPlayer(options);
  await expect.element(page.getByRole('timer')).toBeVisible();
  player.advance(position);
  return player;
}
