import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionSnapshot } from '@shared/session/snapshot';
import { minutesBetween, type Formats } from '../../formats';
import { Rich } from '../../rich';
import { DialRing } from './dial-ring';
import { findEarliest } from '@shared/session/told';
import './dial.css';

const MINUTE = 60_000;
/** From here on hours and minutes say more than minutes. */
const LONG_BOUT = 100;

interface DialProps {
  readonly snapshot: SessionSnapshot;
  /** Epoch ms. */
  readonly now: number;
  readonly formats: Formats;
}

function useNextLine({ snapshot, now, formats }: DialProps): string | null {
  const { t } = useTranslation('companion');
  const { prompt, upcoming, bout, pausedUntil } = snapshot;
  if (prompt !== null) {
    return prompt.phase === 'shown'
      ? t('dial.onShow')
      : t('dial.dueSince', { time: formats.time(prompt.dueAt) });
  }
  if (pausedUntil === 'until-resumed') return t('dial.paused');
  const [next] = upcoming;
  if (next === undefined || bout.kind === 'away' || bout.kind === 'off' || bout.kind === 'suspended')
    return null;
  const at = findEarliest(next.dueAt, snapshot);
  if (at === null) return t('dial.waiting');
  const time = formats.moment(at, now);
  // On another day nobody knows yet what will be due first.
  if (at > next.dueAt && time !== formats.time(at)) return t('dial.nextDay', { time });
  const deed =
    next.asks === 'position-change' ? (snapshot.position === 'sitting' ? 'stand' : 'sit') : next.asks;
  const minutes = minutesBetween(now, at);
  return t('dial.next', {
    deed: t(`dial.deed.${deed}`, { title: next.title ?? '' }),
    time: formats.time(at),
    minutes,
    length: formats.length(minutes * MINUTE),
  });
}

/** The bout as a number, and how much of the reminder's time it has used as a ring. */
export function Dial(props: DialProps): ReactNode {
  const { snapshot, now, formats } = props;
  const { t } = useTranslation('companion');
  const line = useNextLine(props);
  const { progress, prompt, bout } = snapshot;
  const passed = Math.max(0, now - snapshot.at);
  const minutes = minutesBetween(bout.since, now);
  const long = minutes >= LONG_BOUT;
  return (
    <section className="dial" data-hue={bout.kind} aria-label={t('dial.label')}>
      <DialRing
        progress={progress === null ? null : { ...progress, counted: progress.counted + passed }}
        held={prompt?.phase === 'held'}
      />
      <div className="in">
        <p className="n" data-long={long || undefined}>
          {long ? formats.clock(minutes * MINUTE) : minutes}
        </p>
        <p className="u">{t(long ? 'dial.hours' : 'dial.minutes', { minutes, kind: bout.kind })}</p>
        <p className="d">{line !== null && <Rich text={line} />}</p>
      </div>
    </section>
  );
}
