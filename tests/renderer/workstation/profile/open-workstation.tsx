import { useMemo, useState, type ReactElement } from 'react';
import type { Answers, CompanionView } from '@shared/ipc';
import { changeWorkstation } from '@shared/workstation/change';
import { findWayBack } from '@shared/workstation/find-way-back';
import { EMPTY_WORKSTATION, findCurrentProfile, type Workstation } from '@shared/workstation/profile';
import type { WorkstationChange } from '@shared/workstation/workstation-change-schema';
import { FirstSetup } from '../../../../renderer/companion/workstation/profile/setup/first-setup';
import { ProfileMenu } from '../../../../renderer/companion/workstation/profile/profile-menu';
import { StartWorkstation } from '../../../../renderer/companion/workstation/profile/start-workstation';
import { useLengths } from '../../../../renderer/companion/workstation/use-lengths';
import { WorkstationContext } from '../../../../renderer/companion/workstation/workstation-context';
import { SAMPLE_NOW, sampleView } from '../../../support/snapshots';
import { openPage, type PageOptions } from '../../../support/page/open-page';
import { SectionWindow } from '../../../support/page/section-window';
import '../../../../renderer/companion/shell.css';
import '../../../../renderer/companion/section-page.css';
import '../../../../renderer/companion/workstation/workstation.css';

interface OpenOptions extends PageOptions {
  readonly workstation?: Workstation;
  readonly unit?: CompanionView['unit'];
}

/** What became of it: the workstation as main keeps it now. */
export interface Opened {
  readonly kept: () => Workstation;
}

/**
 * The section's frame around one of its parts, before a main that makes each change as the real one does. Without
 * a profile it shows the first screen; without `draw` the first questions, and then the word "Done".
 */
export async function openWorkstation(
  { workstation = EMPTY_WORKSTATION, unit = 'cm', language = 'en', ...options }: OpenOptions = {},
  draw?: () => ReactElement,
): Promise<Opened> {
  let kept = workstation;
  let publish: (workstation: Workstation) => void = () => undefined;
  let made = 0;

  function change(wanted: WorkstationChange): Answers['workstation:change'] {
    made += 1;
    const result = changeWorkstation(kept, wanted, { now: SAMPLE_NOW, newId: `made-${made}` });
    if (!result.ok) return result;
    const undo = findWayBack(kept, wanted);
    kept = result.workstation;
    publish(kept);
    return { ok: true, undo, disk: 'written' };
  }

  function Setup() {
    const [isDone, setIsDone] = useState(false);
    return isDone ? <p>Done</p> : <FirstSetup onDone={() => setIsDone(true)} />;
  }

  function Section() {
    const [now, setNow] = useState(kept);
    publish = setNow;
    const view = useMemo(() => sampleView({ workstation: now, unit, language }), [now]);
    const lengths = useLengths(unit);
    const profile = findCurrentProfile(now);
    const access = useMemo(
      () =>
        profile && {
          view,
          profile,
          lengths,
          change: (wanted: WorkstationChange) => {
            const result = change(wanted);
            return Promise.resolve('problem' in result ? result.problem : null);
          },
        },
      [view, profile, lengths],
    );
    if (access === null) return <StartWorkstation lengths={lengths} />;
    return (
      <WorkstationContext value={access}>
        <div className="section-page" key={access.profile.id}>
          <header className="section-head">
            <h1 className="t-h2">Workstation</h1>
            <ProfileMenu />
          </header>
          {draw === undefined ? <Setup /> : draw()}
        </div>
      </WorkstationContext>
    );
  }

  await openPage(
    <SectionWindow section="workstation">
      <Section />
    </SectionWindow>,
    { ...options, language, answers: { 'workstation:change': change } },
  );
  return { kept: () => kept };
}
