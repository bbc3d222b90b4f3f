import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Notice } from '@shared/health';
import { EMPTY_MOVES } from '@shared/moves/moves-document';
import { awaitDisk } from '../../../electron/main/app/requests/await-disk';
import { createStores } from '../../../electron/main/app/stores';
import { makeTemporaryFolder } from '../../support/temporary-folder';

const FIELDS = {
  name: 'Desk push-up',
  position: 'standing',
  steps: ['Lean.', 'Push.'],
  hold: null,
  repetitions: 8,
  sides: 'together',
  quiet: true,
  floor: false,
  gentle: false,
} as const;

/** The stores of the app over a data folder, as at a start of it. */
function open(folder: string) {
  const notices: Notice[] = [];
  const { moves } = createStores({
    folders: { data: folder, history: join(folder, 'history') } as Parameters<
      typeof createStores
    >[0]['folders'],
    clock: {
      now: () => ({ wall: Date.UTC(2026, 2, 2, 9), tick: 0 }),
      bootId: () => 'boot',
      timeZone: () => 'UTC',
    } as Parameters<typeof createStores>[0]['clock'],
    post: (notice) => notices.push(notice),
  });
  const ofMoves = () => notices.filter(({ key }) => key.startsWith('moves-'));
  return { moves, notices: ofMoves };
}

test('a move that was added is there at the next start', async () => {
  const folder = makeTemporaryFolder();
  const first = open(folder).moves;
  const added = first.change({ type: 'add-move', fields: { ...FIELDS, steps: [...FIELDS.steps] } });
  await first.flush();
  expect(added).toMatchObject({ ok: true });
  expect(open(folder).moves.current().ownMoves).toMatchObject([FIELDS]);
});

test('the answer of a change says whether it has reached the disk', async () => {
  const folder = makeTemporaryFolder();
  const add = (moves: ReturnType<typeof open>['moves']) =>
    awaitDisk(moves.change({ type: 'add-move', fields: { ...FIELDS, steps: [...FIELDS.steps] } }), moves);
  const { moves } = open(folder);
  expect(await add(moves)).toMatchObject({ ok: true, disk: 'written' });
  expect(await add(moves)).toEqual({ ok: false, problems: ['name-taken'] });
  // A file where the folder should be, which not even root can write into.
  const blocked = open(join(folder, 'moves.json'));
  expect(await add(blocked.moves)).toMatchObject({ ok: true, disk: 'kept' });
});

test('a change that is refused is not written', async () => {
  const folder = makeTemporaryFolder();
  const { moves } = open(folder);
  expect(moves.change({ type: 'add-routine', name: ' ', moves: [] })).toEqual({
    ok: false,
    problems: ['name-empty', 'routine-empty'],
  });
  await moves.flush();
  expect(readdirSync(folder)).not.toContain('moves.json');
});

test('a file that was deleted while the app ran is written anew with the next change', async () => {
  const folder = makeTemporaryFolder();
  const { moves } = open(folder);
  moves.change({ type: 'add-move', fields: { ...FIELDS, steps: [...FIELDS.steps] } });
  await moves.flush();
  rmSync(join(folder, 'moves.json'));
  moves.change({ type: 'set-player', player: { speech: true, voice: null, sound: false } });
  await moves.flush();
  expect(open(folder).moves.current()).toMatchObject({ ownMoves: [FIELDS], player: { speech: true } });
});

test('a file that can’t be read is set aside and named', () => {
  const folder = makeTemporaryFolder();
  writeFileSync(join(folder, 'moves.json'), '{"version":1,"sta');
  const { moves, notices } = open(folder);
  expect(moves.current()).toEqual(EMPTY_MOVES);
  const path = join(folder, 'moves.json.bad-2026-03-02T09-00-00-000Z');
  expect(notices()).toEqual([{ key: 'moves-corrupt', detail: { path } }]);
  expect(readFileSync(path, 'utf8')).toBe('{"version":1,"sta');
});

test('of a file with a broken part the rest is kept, and a copy of the whole is named', async () => {
  const folder = makeTemporaryFolder();
  const text = JSON.stringify({
    version: 1,
    state: {
      ownMoves: [{ ...FIELDS, id: 'own-a' }, { id: 'own-b' }],
      ownRoutines: [{ id: 'own-r', name: 'Mornings', moves: [{ move: 'own-b' }] }],
      player: EMPTY_MOVES.player,
    },
  });
  writeFileSync(join(folder, 'moves.json'), text);
  const { moves, notices } = open(folder);
  await moves.flush();
  expect(moves.current()).toMatchObject({
    ownMoves: [FIELDS],
    ownRoutines: [{ name: 'Mornings', moves: [] }],
  });
  const [notice] = notices();
  expect(notice?.key).toBe('moves-mended');
  expect(readFileSync(notice?.detail?.['path'] ?? '', 'utf8')).toBe(text);
  expect(open(folder).notices()).toEqual([]);
});

test('a file from a newer Sitwell stays as it is', async () => {
  const folder = makeTemporaryFolder();
  const text = '{"version":2,"state":{}}';
  writeFileSync(join(folder, 'moves.json'), text);
  const { moves, notices } = open(folder);
  moves.change({ type: 'add-routine', name: 'Mornings', moves: [] });
  await moves.flush();
  expect(notices().map(({ key }) => key)).toEqual(['moves-newer']);
  expect(readFileSync(join(folder, 'moves.json'), 'utf8')).toBe(text);
});
