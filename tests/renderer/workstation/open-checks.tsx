import { useState, type ReactElement } from 'react';
import { changeWorkstation } from '@shared/workstation/change';
import { findWayBack } from '@shared/workstation/find-way-back';
import type { LengthUnit } from '@shared/workstation/format-length';
import type { Answers } from '@shared/ipc';
import type { Profile } from '@shared/workstation/profile';
import type { WorkstationChange } from '@shared/workstation/workstation-change-schema';
import { requestChange } from '../../../renderer/companion/workstation/request-change';
import { useLengths } from '../../../renderer/companion/workstation/use-lengths';
import { WorkstationContext } from '../../../renderer/companion/workstation/workstation-context';
import { SAMPLE_NOW, sampleView } from '../../support/snapshots';
import { sampleProfile } from '../../support/workstation-samples';
import { openPage, type PageOptions } from '../../support/page/open-page';
import { SectionWindow } from '../../support/page/section-window';
import '../../../renderer/companion/shell.css';
import '../../../renderer/companion/section-page.css';

interface Options extends PageOptions {
  readonly profile?: Partial<Profile>;
  readonly unit?: LengthUnit;
}

export interface Opened {
  /** The profile as it is kept now. */
  readonly kept: () => Profile;
  readonly changes: readonly WorkstationChange[];
  /** From now on changes are made, but none comes back to the view yet. */
  readonly holdViews: () => void;
  /** Leaves the view and comes back to it. */
  readonly comeBack: () => Promise<void>;
}

/** A part of the section before a main that checks and makes each change as the real one does. */
export async function openPart(
  part: () => ReactElement,
  { profile: first = {}, unit = 'cm', language = 'en', ...options }: Options = {},
): Promise<Opened> {
  let kept = sampleProfile(first);
  const changes: WorkstationChange[] = [];
  let publish: (profile: Profile) => void = () => undefined;
  let isHeld = false;

  function change(asked: WorkstationChange): Answers['workstation:change'] {
    changes.push(asked);
    const before = { profiles: [kept], current: kept.id };
    const result = changeWorkstation(before, asked, {
      now: SAMPLE_NOW,
      newId: 'new',
    });
    if (!result.ok) throw new Error(result.problem);
    kept = result.workstation.profiles[0] ?? kept;
    if (!isHeld) publish(kept);
    return { ok: true, undo: findWayBack(before, asked), disk: 'written' };
  }

  function Section() {
    const [profile, setProfile] = useState(kept);
    publish = setProfile;
    return (
      <WorkstationContext
        value={{
          view: sampleView({ language }),
          profile,
          lengths: useLengths(unit),
          change: requestChange,
        }}
      >
        <SectionWindow section="workstation">
          <div className="section-page">
            <h1 className="aloud">Workstation</h1>
            {part()}
          </div>
        </SectionWindow>
      </WorkstationContext>
    );
  }
  const draw = () =>
    openPage(<Section />, { ...options, language, answers: { 'workstation:change': change } });
  let opened = await draw();
  return {
    kept: () => kept,
    changes,
    holdViews: () => {
      isHeld = true;
    },
    comeBack: async () => {
      await opened.screen.unmount();
      opened = await draw();
    },
  };
}
