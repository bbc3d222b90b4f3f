import { lazy, Suspense, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DiscomfortView as LogView, CompanionView, DiskOutcome } from '@shared/ipc';
import type { AreaId } from '@shared/discomfort/areas';
import { AREA_SOURCES } from '@shared/discomfort/areas';
import type { CheckIn, Intensities } from '@shared/discomfort/check-in';
import type { DiscomfortChange } from '@shared/discomfort/discomfort-change-schema';
import { findImprovement } from '@shared/discomfort/find-improvement';
import { findMilestone } from '@shared/discomfort/find-milestone';
import { findOpenSpell } from '@shared/discomfort/find-spell';
import { useDrafts } from '../../drafts/draft-store';
import { makeDraft } from '../../drafts/use-form-draft';
import { useReopening } from '../../drafts/use-reopening';
import { nameForm } from '../../drafts/written-form';
import { SourceLinks } from '../../source-links';
import type { BackCarePlace } from '../back-care-place';
import { CheckInForm } from './check-in/check-in-form';
import { CheckInResult } from './check-in/check-in-result';
import { LogEntries } from './entries/log-entries';
import { LogMenu } from './entries/log-menu';
import { ImprovementLine } from './improvement-line';
import { useLogFormats } from './log-formats';
import { MilestoneCard } from './milestone-card';
import { useDiscomfortLog } from './use-discomfort-log';
import { useLogChanges } from './use-log-changes';
import './discomfort-view.css';

const TrendSection = lazy(async () => ({ default: (await import('./trend/trend-section')).TrendSection }));

export interface DiscomfortViewProps {
  readonly view: CompanionView;
  /** Somebody came for a check-in, so that the map has the focus at once. */
  readonly startsOnMap: boolean;
  /** Goes to another place in Back care: a topic, or the signs that need a doctor. */
  readonly onOpen: (place: BackCarePlace) => void;
}

interface SavedCheckIn {
  readonly kind: 'saved';
  readonly areas: Intensities;
  readonly note: string;
  readonly undo: DiscomfortChange | null;
  readonly disk: DiskOutcome;
}

/** What stands where check-ins are made. */
type ShownCheckIn =
  { readonly kind: 'new' } | { readonly kind: 'edit'; readonly checkIn: CheckIn } | SavedCheckIn;

/** The discomfort log: a check-in, the body map, and how it went. */
export function DiscomfortView({ view, startsOnMap, onOpen }: DiscomfortViewProps): ReactNode {
  useTranslation(['discomfort', 'red-flags', 'forms']);
  const log = useDiscomfortLog();
  return log === null ? null : <OpenLog view={view} startsOnMap={startsOnMap} log={log} onOpen={onOpen} />;
}

/** Where the next check-in starts on the map: at what hurt most last time, and before any at the low back. */
function findFirstArea(checkIns: readonly CheckIn[]): AreaId {
  const sore = [...checkIns].reverse().find(({ areas }) => Object.keys(areas).length > 0);
  const worst = Object.entries(sore?.areas ?? {}).sort(([, a], [, b]) => b - a)[0]?.[0];
  return (worst as AreaId | undefined) ?? 'low-back';
}

function OpenLog({
  view,
  startsOnMap,
  log: { log, copies },
  onOpen,
}: DiscomfortViewProps & { readonly log: LogView }): ReactNode {
  const { t } = useTranslation('discomfort');
  const { day: today } = view.snapshot.today;
  const formats = useLogFormats(view.snapshot.timeZone);
  const changes = useLogChanges();
  const drafts = useDrafts();
  const top = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<ShownCheckIn>({ kind: 'new' });
  /** Counts the forms, so that each starts empty. */
  const [form, setForm] = useState(0);
  const [takesFocus, setTakesFocus] = useState(startsOnMap);
  const edited = shown.kind === 'edit' ? shown.checkIn : null;
  const { checkIns } = log;
  const milestone = findMilestone(log, today);
  const spell = findOpenSpell(checkIns, ['low-back'], today);
  const improvement = spell && findImprovement(checkIns, spell, 'low-back', today);

  function start(next: ShownCheckIn, focus = true): void {
    setShown(next);
    setTakesFocus(focus);
    setForm((last) => last + 1);
  }

  async function save(areas: Intensities, note: string): Promise<boolean> {
    if (edited !== null) {
      const answer = await changes.change({ type: 'edit', id: edited.id, areas, note }, t('edited'));
      // The way back has the focus.
      if (answer.ok) start({ kind: 'new' }, false);
      return answer.ok;
    }
    const answer = await changes.change({ type: 'log', areas, note });
    if (answer.ok) setShown({ kind: 'saved', areas, note, undo: answer.undo, disk: answer.disk });
    return answer.ok;
  }

  /** What was saved is in the form again, to be corrected. */
  async function takeBack({ areas, note, undo }: SavedCheckIn): Promise<void> {
    if (undo !== null && !(await changes.change(undo)).ok) return;
    const isWritten = note !== '' || Object.keys(areas).length > 0;
    drafts.write(
      nameForm({ view: 'check-in', checkIn: null }),
      isWritten ? makeDraft({ areas, note }) : null,
    );
    start({ kind: 'new' });
  }

  function edit(checkIn: CheckIn): void {
    start({ kind: 'edit', checkIn });
    top.current?.scrollIntoView({ block: 'start' });
  }

  useReopening(['check-in'], ({ checkIn: id }) => {
    const checkIn = checkIns.find((each) => each.id === id);
    if (id === null) start({ kind: 'new' });
    else if (checkIn !== undefined) edit(checkIn);
  });

  const milestoneCard = milestone !== null && (
    <MilestoneCard
      milestone={milestone}
      today={today}
      formats={formats}
      onOpen={onOpen}
      onDismiss={() => {
        const { from, weeks } = milestone;
        void changes.change({ type: 'told', milestone: { from, weeks } });
      }}
    />
  );

  return (
    <div ref={top} className="discomfort">
      {shown.kind !== 'saved' && milestoneCard}
      {shown.kind === 'saved' ? (
        <CheckInResult
          areas={shown.areas}
          isWritten={shown.disk === 'written'}
          milestone={milestoneCard}
          onOpen={onOpen}
          onAgain={() => start({ kind: 'new' })}
          onUndo={() => void takeBack(shown)}
        />
      ) : (
        <CheckInForm
          key={form}
          id={edited?.id ?? null}
          takesFocus={takesFocus}
          heading={
            edited === null
              ? t('checkIn.title')
              : t('checkIn.editing', { day: formats.day(edited.day, today) })
          }
          areas={edited?.areas ?? {}}
          note={edited?.note ?? ''}
          first={findFirstArea(edited === null ? checkIns : [edited])}
          onSave={save}
          onCancel={() => start({ kind: 'new' })}
        />
      )}
      {improvement !== null && <ImprovementLine improvement={improvement} formats={formats} />}
      <Suspense fallback={null}>
        <TrendSection
          checkIns={checkIns}
          day={view.snapshot.today}
          dayStartsAt={view.settings.dayStartsAt}
          formats={formats}
        />
      </Suspense>
      <section className="discomfort-log" aria-labelledby="log-title">
        <header className="discomfort-log-head">
          <h2 className="t-h2" id="log-title">
            {t('entries.title')}
          </h2>
          <LogMenu
            isEmpty={checkIns.length === 0}
            copies={copies}
            onAction={(action) => void changes.act(action)}
          />
        </header>
        {checkIns.length === 0 ? (
          <p className="muted">{t('entries.empty')}</p>
        ) : (
          <LogEntries
            checkIns={checkIns}
            formats={formats}
            onEdit={edit}
            onDelete={(checkIn) =>
              void changes.change(
                { type: 'delete', id: checkIn.id },
                t('deleted', { day: formats.shortDay(checkIn.day), time: formats.time(checkIn.at) }),
              )
            }
          />
        )}
        <p className="muted discomfort-private">{t('private')}</p>
        <SourceLinks ids={AREA_SOURCES} />
      </section>
    </div>
  );
}
