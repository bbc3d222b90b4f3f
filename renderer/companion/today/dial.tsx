import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionSnapshot } from '@shared/session/snapshot';
import { minutesUntil, type Formats } from '../formats';
import { Rich } from '../rich';

const HALF_MINUTE = 30_000;
const MINUTE = 60_000;
/** From here on hours and minutes say more than minutes. */
const LONG_BOUT = 100 * MINUTE;

interface DialProps {
  readonly snapshot: SessionSnapshot;
  /** Epoch ms. */
  readonly now: number;
  readonly formats: Formats;
}

/** One line for each half minute of the reminder, fewer where they would touch. */
function ticksFor(after: number): number {
  const halves = Math.round(after / HALF_MINUTE);
  if (halves >= 24 && halves <= 80) return halves;
  return 60;
}

function Ticks(props: { readonly share: number; readonly count: number }): ReactNode {
  const lit = Math.min(props.count, Math.floor(props.share * props.count + 1e-6));
  return Array.from({ length: props.count }, (_, index) => {
    const angle = (index / props.count) * 2 * Math.PI;
    const [x, y] = [Math.sin(angle), -Math.cos(angle)];
    const on = index < lit;
    const inner = on ? 128 : index % 10 === 0 ? 130 : 134;
    return (
      <line
        key={index}
        className={on ? 'tick on' : 'tick'}
        x1={x * inner}
        y1={y * inner}
        x2={x * 144}
        y2={y * 144}
      />
    );
  });
}

function Hand({ share }: { readonly share: number }): ReactNode {
  const angle = share * 2 * Math.PI;
  return <circle className="hand" cx={Math.sin(angle) * 136} cy={-Math.cos(angle) * 136} r={9} />;
}

function useNextLine({ snapshot, now, formats }: DialProps): string | null {
  const { t } = useTranslation('companion');
  const { prompt, upcoming, bout, pausedUntil } = snapshot;
  if (prompt !== null) {
    return prompt.phase === 'held'
      ? t('dial.dueSince', { time: formats.time(prompt.dueAt) })
      : t('dial.onShow');
  }
  if (pausedUntil !== null) return t('dial.paused');
  if (snapshot.break !== null) return null;
  const [next] = upcoming;
  if (next === undefined || bout.kind === 'away' || bout.kind === 'off' || bout.kind === 'suspended')
    return null;
  const deed =
    next.asks === 'position-change' ? (snapshot.position === 'sitting' ? 'stand' : 'sit') : next.asks;
  const time = formats.time(next.dueAt);
  return t('dial.next', {
    deed: t(`dial.deed.${deed}`, { title: next.title ?? '' }),
    time,
    minutes: minutesUntil(next.dueAt, now),
  });
}

/** The bout as a number, and how much of the reminder's time it has used as a ring. */
export function Dial(props: DialProps): ReactNode {
  const { snapshot, now, formats } = props;
  const { t } = useTranslation('companion');
  const line = useNextLine(props);
  const { progress, prompt, bout } = snapshot;
  const passed = Math.max(0, now - snapshot.at);
  const length = bout.length + passed;
  const held = prompt?.phase === 'held';
  const counted = progress === null ? 0 : progress.counted + passed;
  const share = progress === null ? 0 : Math.min(1, counted / progress.after);
  const long = length >= LONG_BOUT;
  const minutes = Math.floor(length / MINUTE);
  const number = long ? formats.clock(length) : String(minutes);
  return (
    <section className="dial" data-hue={bout.kind} aria-label={t('dial.label')}>
      <svg viewBox="-152 -152 304 304" aria-hidden="true">
        <Ticks share={held ? 1 : share} count={ticksFor(progress?.after ?? 0)} />
        {!held && progress !== null && share < 1 && <Hand share={share} />}
        {held ? (
          <g className="held-dots">
            <circle cx="-8" cy="-114" r="2.2" />
            <circle cy="-114" r="2.2" />
            <circle cx="8" cy="-114" r="2.2" />
          </g>
        ) : (
          progress !== null && <path className="target" d="M0 -112l6.5 -8h-13z" />
        )}
      </svg>
      <div className="in">
        <p className="n" data-long={long || undefined}>
          {number}
        </p>
        <p className="u">{t(long ? 'dial.hours' : 'dial.minutes', { minutes, kind: bout.kind })}</p>
        <p className="d">{line !== null && <Rich text={line} />}</p>
      </div>
    </section>
  );
}
