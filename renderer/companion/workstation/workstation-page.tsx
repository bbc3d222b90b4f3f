import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CompanionView } from '@shared/ipc';
import { needsFirstSetup } from '@shared/workstation/first-setup';
import { findCurrentProfile } from '@shared/workstation/profile';
import { FirstSetup } from './profile/setup/first-setup';
import { useMessages } from '../controls/message-context';
import { ProfileMenu } from './profile/profile-menu';
import { StartWorkstation } from './profile/start-workstation';
import { RecheckLine } from './recheck-line';
import { ReportMenu } from './report/report-menu';
import { requestChange } from './request-change';
import { useLengths } from './use-lengths';
import { WorkstationContext, type WorkstationAccess } from './workstation-context';
import { WorkstationTabs, type Tab } from './workstation-tabs';
import '../section-page.css';
import './workstation.css';

/** Workstation: the person's own heights and plan, support for back and feet, the checklist, the report. */
export function WorkstationPage({ view }: { readonly view: CompanionView }): ReactNode {
  // Its words are loaded before anything of it is drawn.
  useTranslation(['workstation', 'fit', 'checklist', 'rosa', 'low-back', 'report', 'forms']);
  const profile = findCurrentProfile(view.workstation);
  const lengths = useLengths(view.unit);
  const access = useMemo<WorkstationAccess | null>(
    () =>
      profile && {
        view,
        profile,
        lengths,
        change: requestChange,
      },
    [view, profile, lengths],
  );
  if (access === null) return <StartWorkstation lengths={lengths} />;
  return (
    <WorkstationContext value={access}>
      <Opened key={access.profile.id} {...access} />
    </WorkstationContext>
  );
}

/** One profile; another one starts anew, with its own first questions or its plan. */
function Opened({ profile, view }: WorkstationAccess): ReactNode {
  const { t } = useTranslation('workstation');
  const [hadQuestions] = useState(() => needsFirstSetup(profile));
  const [settingUp, setSettingUp] = useState(hadQuestions);
  const [tab, setTab] = useState<Tab>('fit');
  /** How often the checklist was asked for anew since another part was opened. */
  const [checkAgain, setCheckAgain] = useState(0);
  const { moveOn } = useMessages();
  const page = useRef<HTMLDivElement>(null);
  // Each part starts at its top.
  useEffect(() => {
    page.current?.closest('main')?.scrollTo(0, 0);
  }, [tab]);

  function open(next: Tab): void {
    // What is open already says so when it is clicked.
    if (next === tab) return;
    moveOn();
    setTab(next);
    setCheckAgain(0);
  }

  return (
    <div ref={page} className="section-page">
      <header className="section-head">
        <h1 className="t-h2">{t('title')}</h1>
        <ProfileMenu />
        {!settingUp && <ReportMenu />}
      </header>
      {settingUp ? (
        <FirstSetup onDone={() => setSettingUp(false)} />
      ) : (
        <>
          {/* Not while the answers are still being changed that make it due. */}
          {tab !== 'details' && (
            <RecheckLine
              now={view.snapshot.at}
              onOpen={() => {
                setTab('checklist');
                setCheckAgain((times) => times + 1);
              }}
            />
          )}
          <WorkstationTabs tab={tab} takesFocus={hadQuestions} checkAgain={checkAgain} onChange={open} />
        </>
      )}
    </div>
  );
}
