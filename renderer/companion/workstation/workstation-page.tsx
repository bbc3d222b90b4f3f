import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CompanionView } from '@shared/ipc';
import { needsFirstSetup } from '@shared/workstation/first-setup';
import { findCurrentProfile } from '@shared/workstation/profile';
import { DeletedProfile } from './profile/deleted-profile';
import { Drafts } from './profile/drafts';
import { FirstSetup } from './profile/first-setup';
import { ProfileMenu } from './profile/profile-menu';
import { requestChange } from './profile/request-change';
import { StartWorkstation } from './profile/start-workstation';
import { RecheckLine } from './recheck-line';
import { ReportMenu } from './report/report-menu';
import { useLengths } from './use-lengths';
import { WorkstationContext, type WorkstationAccess } from './workstation-context';
import { WorkstationTabs, type Tab } from './workstation-tabs';
import './workstation.css';

/** Workstation: the person's own heights and plan, support for back and feet, the checklist, the report. */
export function WorkstationPage({ view }: { readonly view: CompanionView }): ReactNode {
  // Its words are loaded before anything of it is drawn.
  useTranslation(['workstation', 'fit', 'checklist', 'rosa', 'low-back', 'report', 'settings']);
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
  return (
    <DeletedProfile>
      {access === null ? (
        <StartWorkstation lengths={lengths} />
      ) : (
        <WorkstationContext value={access}>
          <Drafts>
            <Opened key={access.profile.id} {...access} />
          </Drafts>
        </WorkstationContext>
      )}
    </DeletedProfile>
  );
}

/** One profile; another one starts anew, with its own first questions or its plan. */
function Opened({ profile, view }: WorkstationAccess): ReactNode {
  const { t } = useTranslation('workstation');
  const [settingUp, setSettingUp] = useState(() => needsFirstSetup(profile));
  const [tab, setTab] = useState<Tab>('fit');
  const page = useRef<HTMLDivElement>(null);
  const wasSettingUp = useRef(settingUp);
  // Each part starts at its top.
  useEffect(() => {
    page.current?.closest('main')?.scrollTo(0, 0);
  }, [tab]);
  // The question that had the focus is gone; what it was for is next.
  useEffect(() => {
    if (wasSettingUp.current && !settingUp)
      page.current?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
    wasSettingUp.current = settingUp;
  }, [settingUp]);
  return (
    <div ref={page} className="workstation">
      <header className="workstation-head">
        <h1 className="t-h2">{t('title')}</h1>
        <ProfileMenu />
        {!settingUp && <ReportMenu />}
      </header>
      {settingUp ? (
        <FirstSetup onDone={() => setSettingUp(false)} />
      ) : (
        <>
          {/* Not while the answers are still being changed that make it due. */}
          {tab !== 'details' && <RecheckLine now={view.snapshot.at} onOpen={() => setTab('checklist')} />}
          <WorkstationTabs tab={tab} onChange={setTab} />
        </>
      )}
    </div>
  );
}
