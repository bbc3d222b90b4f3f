import type { CSSProperties, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionSnapshot } from '@shared/session/snapshot';
import type { Formats } from '../formats';
import { countPrompts, type LiveDay } from './live-day';
import './totals.css';

interface TotalsProps {
  readonly snapshot: SessionSnapshot;
  readonly day: LiveDay;
  readonly formats: Formats;
}

interface FigureProps {
  readonly value: ReactNode;
  readonly unit?: string;
  readonly label: string;
  /** What is counted, where that is not plain; to be seen it stands at the bouts of the strip. */
  readonly rule?: string;
}

function Total({ value, unit, label, rule }: FigureProps): ReactNode {
  return (
    <div className="tot">
      <p className="v">
        {value} <i>{unit}</i>
      </p>
      <p className="l">{label}</p>
      {rule !== undefined && <p className="aloud">{rule}</p>}
    </div>
  );
}

/** A length whose numbers are large and whose units are small. */
function Length({ text }: { readonly text: string }): ReactNode {
  return text
    .split(/(\d+\s?)/)
    .map((part, index) => (index % 2 === 1 ? part : part !== '' && <i key={index}>{part}</i>));
}

function percent(part: number, whole: number): CSSProperties {
  return { width: `${whole <= 0 ? 0 : Math.min(100, (part / whole) * 100)}%` };
}

/** The day against the person's own target, and four more numbers. */
export function Totals({ snapshot, day, formats }: TotalsProps): ReactNode {
  const { t } = useTranslation('companion');
  const { target, changes, walks, moves } = snapshot.today;
  const { sitting, standing, walking } = day.totals;
  const upright = standing + walking;
  const prompts = countPrompts(snapshot);
  return (
    <div className="totals">
      <div className="tot">
        <p className="v">
          <Length text={formats.length(upright)} />{' '}
          <i>{t('totals.upright', { target: formats.length(target) })}</i>
        </p>
        <div
          className="goal"
          role="meter"
          aria-label={t('totals.uprightLabel')}
          aria-valuemin={0}
          aria-valuemax={Math.max(1, Math.round(target / 60_000))}
          aria-valuenow={Math.min(Math.round(upright / 60_000), Math.max(1, Math.round(target / 60_000)))}
          aria-valuetext={`${formats.length(upright)} ${t('totals.upright', { target: formats.length(target) })}`}
        >
          <span data-hue="standing" style={percent(standing, Math.max(target, upright))} />
          <span data-hue="walking" style={percent(walking, Math.max(target, upright))} />
        </div>
      </div>
      <Total value={<Length text={formats.length(sitting)} />} label={t('totals.sitting')} />
      <Total value={<Length text={formats.length(day.longestSitting)} />} label={t('totals.longest')} />
      <Total
        value={String(changes)}
        unit={t('totals.changes', { count: changes })}
        label={t('totals.prompts', prompts)}
      />
      <Total
        value={String(walks.count)}
        unit={t('totals.walks', { count: walks.count })}
        label={t('totals.walked', {
          walks: walks.count,
          length: formats.about(walks.length),
          moves: moves.count,
        })}
        rule={t('totals.walksRule')}
      />
    </div>
  );
}
