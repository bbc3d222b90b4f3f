import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Announcement } from '@shared/moves/player/announce';
import { useDurationFormat } from '../../../format-duration';
import type { PlayedMove } from '../player-session';
import type { Sentence } from './speech';

/** How urgent it is to the ear: what comes with each repetition is of no use when it comes late. */
const MANNERS: Readonly<Record<Announcement['kind'], Sentence['manner']>> = {
  ready: 'interrupts',
  step: 'waits',
  hold: 'yields',
  count: 'yields',
  'other-side': 'waits',
  round: 'waits',
  paused: 'interrupts',
  resumed: 'interrupts',
  finished: 'interrupts',
};

/** An announcement in words. */
export interface Said {
  readonly text: string;
  readonly manner: Sentence['manner'];
}

/** A function that puts announcements into words of the window's language. */
export function useAnnouncer(moves: readonly PlayedMove[]): (announcement: Announcement) => Said {
  const { t } = useTranslation('player');
  const writeDuration = useDurationFormat();
  return useCallback(
    (announcement) => {
      const write = (): string => {
        switch (announcement.kind) {
          case 'ready': {
            const { name = '', caution = null } = moves[announcement.move] ?? {};
            const said = t('say.ready', { name, at: announcement.move + 1, of: moves.length });
            return caution === null ? said : `${said} ${caution}`;
          }
          case 'step':
            return moves[announcement.move]?.sentences[announcement.step] ?? '';
          case 'hold':
            return t('say.hold', { seconds: Math.round(announcement.length / 1_000) });
          case 'count':
          case 'round':
            return t(`say.${announcement.kind}`, { at: announcement.at, of: announcement.of });
          case 'other-side':
          case 'paused':
          case 'resumed':
            return t(`say.${announcement.kind}`);
          case 'finished':
            return t('say.finished', {
              moves: announcement.moves,
              length: writeDuration(announcement.length),
            });
        }
      };
      return { text: write(), manner: MANNERS[announcement.kind] };
    },
    [moves, t, writeDuration],
  );
}
