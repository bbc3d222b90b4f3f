import { Play } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BUILT_IN_IDS, type Ask } from '@shared/reminders/reminder';
import type { SessionSnapshot } from '@shared/session/snapshot';
import type { Settings } from '@shared/settings/settings';
import { sendIntent } from '../api';
import type { Formats } from '../formats';
import { AsksIcon } from './asks-icon';
import { findEarliest, nameHolds } from '@shared/session/told';
import './coming-up.css';

const MOST_ROWS = 3;

interface ComingUpProps {
  readonly snapshot: SessionSnapshot;
  readonly settings: Pick<Settings, 'reminders'>;
  /** Epoch ms. */
  readonly now: number;
  readonly formats: Formats;
}

interface Row {
  readonly reminder: string;
  readonly asks: Ask;
  readonly title: string | null;
  readonly for: number;
  readonly when: string;
  readonly note: string;
  readonly canStart: boolean;
}

/** Built-in reminders have names of their own; a person's own reminder rides along unnamed. */
function nameKey(reminder: string): string {
  return BUILT_IN_IDS.find((id) => id === reminder) ?? 'own';
}

function isAnotherDay(at: number, now: number, formats: Formats): boolean {
  return formats.moment(at, now) !== formats.time(at);
}

function useRows({ snapshot, now, formats }: ComingUpProps): readonly Row[] {
  const { t } = useTranslation('companion');
  const { prompt, upcoming } = snapshot;
  const noteFor = (satisfies: readonly string[]): string => {
    const [first] = satisfies;
    return first === undefined
      ? ''
      : t('comingUp.with', { name: t(`comingUp.names.${nameKey(first)}`), more: satisfies.length - 1 });
  };
  const rows: Row[] = upcoming
    .filter(({ reminder }) => reminder !== prompt?.reminder)
    .flatMap((each) => {
      const at = findEarliest(each.dueAt, snapshot);
      // What a pause or the calendar puts off to another day will be counted anew by then.
      if (at === null || (at > each.dueAt && isAnotherDay(at, now, formats))) return [];
      return {
        ...each,
        when: formats.time(at),
        note: noteFor(each.satisfies),
        canStart: snapshot.break === null && prompt === null,
      };
    });
  if (prompt !== null) {
    const held = prompt.phase === 'held';
    rows.unshift({
      ...prompt,
      for: prompt.breakFor,
      when: t(held ? 'comingUp.held' : 'comingUp.now'),
      note: held ? t(`comingUp.until.${nameHolds(snapshot)[0] ?? 'typing'}`) : noteFor(prompt.satisfies),
      canStart: false,
    });
  }
  return rows.slice(0, MOST_ROWS);
}

/** Why nothing comes up, as far as it can be told. */
function useEmptyText({ snapshot, settings, now, formats }: ComingUpProps): string {
  const { t } = useTranslation('companion');
  const { bout, pausedUntil, quiet } = snapshot;
  if (pausedUntil === 'until-resumed') return t('comingUp.paused');
  const at = findEarliest(now, snapshot);
  if (at === null) return t('comingUp.waiting');
  if (at > now && (pausedUntil !== null || quiet !== null))
    return t('comingUp.nextDay', { time: formats.moment(at, now) });
  // An attached reminder rides with another and is never due alone.
  if (!settings.reminders.some(({ enabled, counts }) => enabled && counts !== 'attached'))
    return t('comingUp.nothing');
  return t(bout.kind === 'sitting' || bout.kind === 'standing' ? 'comingUp.later' : 'comingUp.apart');
}

/** The next prompts; each can be shown now. */
export function ComingUp(props: ComingUpProps): ReactNode {
  const { t } = useTranslation('companion');
  const { formats } = props;
  const rows = useRows(props);
  const empty = useEmptyText(props);
  return (
    <section className="next" aria-labelledby="coming-up">
      <h2 id="coming-up">{t('comingUp.title')}</h2>
      {rows.length === 0 && <p className="muted empty">{empty}</p>}
      <ol>
        {rows.map((row) => {
          const name = t(`asks.${row.asks}`, { title: row.title ?? '', length: formats.length(row.for) });
          return (
            <li key={row.reminder}>
              <span className="when">{row.when}</span>
              <AsksIcon asks={row.asks} />
              <span className="what">{name}</span>
              <small>{row.note}</small>
              {row.canStart && (
                <button
                  type="button"
                  className="start"
                  title={t('comingUp.start')}
                  aria-label={t('comingUp.startNamed', { name })}
                  onClick={() => sendIntent({ type: 'break-now', reminder: row.reminder })}
                >
                  <Play className="icon" aria-hidden="true" />
                </button>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
