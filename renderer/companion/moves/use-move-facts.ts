import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { measureMove } from '@shared/moves/move-length';
import { isTimed, type PlayableMove } from '@shared/moves/playable';
import { useDurationFormat } from '../format-duration';

const SECOND = 1_000;
const MINUTE = 60_000;

/** The figures of a move as they are written. */
export interface MoveFacts {
  /** `5 on each side`; null for what goes on for a time. */
  readonly times: string | null;
  /** `5 to 10 s`; null for what goes on for a time. */
  readonly hold: string | null;
  /** `85 s`, `2 min`. */
  readonly length: string;
}

/** Writes what is about so long (ms): in steps of 5 s below two minutes, in whole minutes above. */
export function useAboutLength(): (ms: number) => string {
  const { t } = useTranslation('companion');
  const write = useDurationFormat();
  return useMemo(
    () => (ms) => {
      const seconds = Math.round(ms / (5 * SECOND)) * 5;
      return seconds < 120 ? t('length.s', { amount: seconds }) : write(Math.round(ms / MINUTE) * MINUTE);
    },
    [t, write],
  );
}

/** A function that writes the figures of a move. */
export function useMoveFacts(): (move: PlayableMove) => MoveFacts {
  const { t } = useTranslation('moves');
  const write = useAboutLength();
  return useMemo(() => {
    function writeTimes({ parts: [part] }: PlayableMove): string | null {
      if (part === undefined || part.repetitions === null) return null;
      const count = part.repetitions.usual;
      const times = t(`times.${part.sides === 'together' ? 'together' : 'each'}`, { count });
      return part.sets === 1 ? times : t('times.rounds', { times, count: part.sets });
    }
    function writeHold({ hold }: PlayableMove): string {
      if (hold === null) return t('hold.none');
      const [least, most] = [hold.least / SECOND, hold.most / SECOND];
      return least === most ? write(hold.usual) : t('hold.range', { least, most });
    }
    function writeLength(move: PlayableMove): string {
      const { hold } = move;
      if (!isTimed(move) || hold === null || hold.least === hold.most) return write(measureMove(move));
      return t('times.minutes', { least: hold.least / MINUTE, most: hold.most / MINUTE });
    }
    return (move) => ({
      times: writeTimes(move),
      hold: isTimed(move) ? null : writeHold(move),
      length: writeLength(move),
    });
  }, [t, write]);
}
