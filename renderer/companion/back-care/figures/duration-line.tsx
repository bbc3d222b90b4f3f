import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CHRONIC_FROM_WEEKS, findPainDuration, SUBACUTE_FROM_WEEKS } from '@shared/back-care/pain-duration';
import './duration-line.css';

const WIDTH = 640;
const HEIGHT = 116;
const LINE = 48;
/** Weeks that the line shows; a longer spell stands at its end. */
const SHOWN_WEEKS = 16;

/** At least as much as half of the words at the marker takes, so that they stand below it where there is room. */
const WORDS_ROOM = 96;

const DURATIONS = [
  { id: 'acute', from: 0, to: SUBACUTE_FROM_WEEKS },
  { id: 'subacute', from: SUBACUTE_FROM_WEEKS, to: CHRONIC_FROM_WEEKS },
  { id: 'chronic', from: CHRONIC_FROM_WEEKS, to: SHOWN_WEEKS },
] as const;

interface DurationLineProps {
  /** How long one's own spell has lasted, whole days; null where none is known. */
  readonly days: number | null;
}

function place(weeks: number): number {
  return (Math.min(weeks, SHOWN_WEEKS) / SHOWN_WEEKS) * WIDTH;
}

function anchorWords(at: number): 'start' | 'middle' | 'end' {
  if (at < WORDS_ROOM) return 'start';
  return at > WIDTH - WORDS_ROOM ? 'end' : 'middle';
}

/** The line from acute over subacute to chronic, with today on it where one's own spell is known. */
export function DurationLine({ days }: DurationLineProps): ReactNode {
  const { t } = useTranslation('back-care');
  const said = days === null ? '' : ` ${t('duration.todayLong', { days, duration: findPainDuration(days) })}`;
  return (
    <figure className="topic-figure">
      <svg
        className="duration-line"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={`${t('duration.label')}: ${DURATIONS.map(({ id, from }) => `${t(`duration.${id}`)}, ${from === 0 ? t('duration.start') : t('duration.weeks', { weeks: from })}`).join('; ')}.${said}`}
      >
        {DURATIONS.map(({ id, from, to }) => (
          <g key={id} data-duration={id}>
            <line className="duration-part" x1={place(from)} x2={place(to)} y1={LINE} y2={LINE} />
            <text className="duration-name" x={place(from)} y={LINE - 24}>
              {t(`duration.${id}`)}
            </text>
            <line className="duration-tick" x1={place(from)} x2={place(from)} y1={LINE - 12} y2={LINE + 12} />
            <text className="duration-week" x={place(from)} y={LINE + 32}>
              {from === 0 ? t('duration.start') : t('duration.weeks', { weeks: from })}
            </text>
          </g>
        ))}
        {days !== null && (
          <g className="duration-today" transform={`translate(${place(days / 7)} ${LINE})`}>
            <circle r={8} />
            <text y={52} textAnchor={anchorWords(place(days / 7))}>
              {t('duration.today', { days })}
            </text>
          </g>
        )}
      </svg>
    </figure>
  );
}
