import type { Notice, NoticeKey } from '@shared/health';

/** What went wrong and is not yet dismissed, one of each kind, oldest first. */
export interface NoticeBoard {
  readonly list: () => readonly Notice[];
  readonly post: (notice: Notice) => void;
  /** The person has read it. */
  readonly dismiss: (key: string) => void;
  /** It is no longer so. */
  readonly withdraw: (key: NoticeKey) => void;
}

/** What this system lacks: once read, it is not said again in this run. A failure to save is said each time. */
const LASTING: readonly NoticeKey[] = ['no-tray', 'no-notifications', 'no-idle'];

/**
 * Keeps the notices of this run. `changed` is called when the list is another one.
 * @param log has each in the system's own words, of which a window shows only plain ones
 */
export function createNoticeBoard(
  changed: () => void,
  log: (key: NoticeKey, detail: Notice['detail']) => void,
): NoticeBoard {
  let notices: readonly Notice[] = [];
  const read = new Set<string>();

  function remove(key: string): void {
    notices = notices.filter((each) => each.key !== key);
    changed();
  }

  return {
    list: () => notices,
    post(notice) {
      log(notice.key, notice.detail);
      if (read.has(notice.key) && LASTING.includes(notice.key)) return;
      notices = [...notices.filter((each) => each.key !== notice.key), notice];
      changed();
    },
    dismiss(key) {
      read.add(key);
      remove(key);
    },
    withdraw(key) {
      read.delete(key);
      remove(key);
    },
  };
}
