import { expect, it } from 'vitest';
import { createNoticeBoard } from '../../../electron/main/app/notices';

const keys = (board: ReturnType<typeof createNoticeBoard>) => board.list().map(({ key }) => key);

it('says a failure again after it was read, and what the system lacks only when it went and came back', () => {
  let changes = 0;
  const logged: string[] = [];
  const board = createNoticeBoard(
    () => (changes += 1),
    (key, detail) => logged.push(`${key} ${detail?.['reason'] ?? ''}`),
  );
  board.post({ key: 'history-not-saved', detail: { reason: 'ENOSPC' } });
  expect(logged).toEqual(['history-not-saved ENOSPC']);
  board.post({ key: 'no-tray' });
  board.post({ key: 'no-tray' });
  expect(keys(board)).toEqual(['history-not-saved', 'no-tray']);
  board.dismiss('history-not-saved');
  board.dismiss('no-tray');
  expect(keys(board)).toEqual([]);
  board.post({ key: 'history-not-saved' });
  board.post({ key: 'no-tray' });
  expect(keys(board)).toEqual(['history-not-saved']);
  board.withdraw('no-tray');
  board.post({ key: 'no-tray' });
  expect(keys(board)).toEqual(['history-not-saved', 'no-tray']);
  expect(changes).toBe(8);
});
