import { useState } from 'react';
import type { Destination, PlayRequest } from '@shared/destination';
import type { Answers, CompanionView, DiskOutcome } from '@shared/ipc';
import { changeMoves } from '@shared/moves/change';
import type { MovesChange } from '@shared/moves/moves-change-schema';
import { EMPTY_MOVES, type MovesDocument } from '@shared/moves/moves-document';
import type { OwnMove } from '@shared/moves/own-move';
import type { OwnRoutine } from '@shared/moves/routine';
import { DestinationContext } from '../../../renderer/companion/destination-context';
import { MovesPage } from '../../../renderer/companion/moves/moves-page';
import { RedFlagsContext } from '../../../renderer/companion/red-flags/red-flags-context';
import { sampleView } from '../../support/snapshots';
import { openPage, type PageOptions } from '../../support/page/open-page';
import { SectionWindow } from '../../support/page/section-window';
import '../../../renderer/companion/shell.css';

const PUSH_UP: OwnMove = {
  id: 'own-push-up',
  name: 'Desk push-up',
  position: 'standing',
  steps: ['Hands on the edge of the desk.', 'Bend the elbows, then push away.'],
  hold: null,
  repetitions: 8,
  sides: 'together',
  quiet: true,
  floor: false,
  gentle: false,
};
const BIRD_DOG: OwnMove = {
  ...PUSH_UP,
  ...{ id: 'own-bird-dog', name: 'Bird dog', position: 'seated', sides: 'each', hold: 5_000 },
  ...{ quiet: false, floor: true },
};
const MORNINGS: OwnRoutine = {
  id: 'own-mornings',
  name: 'Mornings',
  moves: [
    { move: 'walk', repetitions: null, length: 180_000 },
    { move: 'own-push-up', repetitions: null, length: null },
    { move: 'calf-stretch', repetitions: 2, length: null },
  ],
};
/** Two own moves, one of them in a routine. */
export const OWN: MovesDocument = {
  ...EMPTY_MOVES,
  ownMoves: [PUSH_UP, BIRD_DOG],
  ownRoutines: [MORNINGS],
};

interface OpenOptions extends PageOptions {
  readonly moves?: MovesDocument;
  readonly view?: Partial<CompanionView>;
  readonly play?: PlayRequest;
  /** Whether changes reach the disk. */
  readonly disk?: DiskOutcome;
  readonly shows?: NonNullable<Destination['shows']>;
}

export interface OpenedMoves {
  /** What main keeps now. */
  readonly kept: () => MovesDocument;
  /** Main asks the open window to play something. */
  readonly askToPlay: (play: PlayRequest) => void;
  /** Main sends another view. */
  readonly push: (part: Partial<CompanionView>) => void;
  /** Somebody presses the section in the rail. */
  readonly askAgain: () => void;
}

/** The section before a main that makes each change as the real one does. */
export async function openMoves({
  moves = EMPTY_MOVES,
  view = {},
  play,
  shows,
  language = 'en',
  disk = 'written',
  ...options
}: OpenOptions = {}): Promise<OpenedMoves> {
  let kept = moves;
  let push: (part: Partial<CompanionView>) => void = () => undefined;
  let publish: (moves: MovesDocument) => void = () => undefined;
  let ask: (destination: Destination) => void = () => undefined;
  let made = 0;

  function change(wanted: MovesChange): Answers['moves:change'] {
    made += 1;
    const result = changeMoves(kept, wanted, `made-${made}`);
    if (!result.ok) return result;
    kept = result.moves;
    publish(kept);
    return { ok: true, id: result.id, undo: result.undo, disk };
  }

  function Section() {
    const [now, setNow] = useState(kept);
    const [asked, setAsked] = useState<Destination>({
      section: 'moves',
      shows,
      ...(play && { play }),
    });
    const [pushed, setPushed] = useState<Partial<CompanionView>>({});
    publish = setNow;
    push = setPushed;
    ask = setAsked;
    const received = { view: sampleView({ ...view, ...pushed, moves: now, language }), receivedAt: 0 };
    return <MovesPage received={received} destination={asked} onPlayed={null} />;
  }

  await openPage(
    <SectionWindow section="moves">
      <DestinationContext value={() => undefined}>
        <RedFlagsContext value={{ country: 'GB', open: () => undefined }}>
          <Section />
        </RedFlagsContext>
      </DestinationContext>
    </SectionWindow>,
    { ...options, language, answers: { 'moves:change': change } },
  );
  return {
    kept: () => kept,
    askToPlay: (wanted) => ask({ section: 'moves', play: wanted }),
    push: (part) => push(part),
    askAgain: () => ask({ section: 'moves' }),
  };
}
