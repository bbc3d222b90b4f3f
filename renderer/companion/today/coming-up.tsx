import { Play } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BUILT_IN_IDS, type Ask } from '@shared/reminders/reminder';
import type { SessionSnapshot } from '@shared/session/snapshot';
import { sendIntent } from '../api';
import type { Formats } from '../formats';
import { AsksIcon } from './asks-icon';

const MOST_ROWS = 3;

interface ComingUpProps {
  readonly snapshot: SessionSnapshot;
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

function useRows({ snapshot, formats }: ComingUpProps): readonly Row[] {
  const { t } = useTranslation('companion');
  const { prompt, upcoming, heldBy } = snapshot;
  const noteFor = (satisfies: readonly string[]): string => {
    const [first] = satisfies;
    return first === undefined
      ? ''
      : t('comingUp.with', { name: t(`comingUp.names.${nameKey(first)}`), more: satisfies.length - 1 });
  };
  const rows: Row[] = upcoming
    .filter(({ reminder }) => reminder !== prompt?.reminder)
    .map((each) => ({
      ...each,
      when: formats.time(each.dueAt),
      note: noteFor(each.satisfies),
      canStart: snapshot.break === null && prompt === null,
    }));
  if (prompt !== null) {
    const held = prompt.phase === 'held';
    rows.unshift({
      ...prompt,
      for: prompt.breakFor,
      when: t(held ? 'comingUp.held' : 'comingUp.now'),
      note: held ? t(`comingUp.until.${heldBy[0] ?? 'typing'}`) : noteFor(prompt.satisfies),
      canStart: false,
    });
  }
  return rows.slice(0, MOST_ROWS);
}

/** The next prompts; each can be taken now. */
export function ComingUp(props: ComingUpProps): ReactNode {
  const { t } = useTranslation('companion');
  const { snapshot, formats } = props;
  const rows = useRows(props);
  const empty = snapshot.pausedUntil !== null ? 'paused' : 'nothing';
  return (
    <section className="next" aria-labelledby="coming-up">
      <h2 id="coming-up">{t('comingUp.title')}</h2>
      {rows.length === 0 && <p className="muted empty">{t(`comingUp.${empty}`)}</p>}
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
