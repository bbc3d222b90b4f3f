import type { Notice } from '@shared/health';

/** What went wrong and is not yet dismissed, one of each kind, oldest first. */
export interface NoticeBoard {
  readonly list: () => readonly Notice[];
  readonly post: (notice: Notice) => void;
  readonly dismiss: (key: string) => void;
}

/** Keeps the notices of this run. `changed` is called when the list is another one. */
export function createNoticeBoard(changed: () => void): NoticeBoard {
  let notices: readonly Notice[] = [];
  return {
    list: () => notices,
    post(notice) {
      notices = [...notices.filter((each) => each.key !== notice.key), notice];
      changed();
    },
    dismiss(key) {
      notices = notices.filter((each) => each.key !== key);
      changed();
    },
  };
}
