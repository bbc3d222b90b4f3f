import { useMemo, useState, type ReactElement } from 'react';
import { changeWorkstation } from '@shared/workstation/change';
import type { LengthUnit } from '@shared/workstation/format-length';
import { NOTHING_DONE, type Profile } from '@shared/workstation/profile';
import type { Answers } from '@shared/workstation/questions';
import type { WorkstationChange } from '@shared/workstation/workstation-change-schema';
import { useLengths } from '../../../../renderer/companion/workstation/use-lengths';
import { WorkstationContext } from '../../../../renderer/companion/workstation/workstation-context';
import { sampleView } from '../../../support/snapshots';
import { SAMPLE_ANSWERS, sampleProfile } from '../../../support/workstation-samples';
import { openPage, type PageOptions } from '../../../support/page/open-page';
import { SectionWindow } from '../../../support/page/section-window';
import '../../../../renderer/companion/shell.css';
import '../../../../renderer/companion/section-page.css';
import '../../../../renderer/companion/workstation/workstation.css';

interface Options extends PageOptions {
  readonly answers?: Answers;
  readonly doneSteps?: Profile['doneSteps'];
  readonly unit?: LengthUnit;
}

/** Shows a view of one profile before a main that keeps its changes, and answers what was changed. */
export async function openFit(
  draw: () => ReactElement,
  {
    answers = SAMPLE_ANSWERS,
    doneSteps = NOTHING_DONE,
    unit = 'cm',
    language = 'en',
    ...options
  }: Options = {},
): Promise<readonly WorkstationChange[]> {
  const changes: WorkstationChange[] = [];
  const first = sampleProfile({ answers, doneSteps });

  function Living(): ReactElement {
    const [profile, setProfile] = useState(first);
    const lengths = useLengths(unit);
    const access = useMemo(
      () => ({
        view: sampleView({ language }),
        profile,
        lengths,
        change: (change: WorkstationChange) => {
          changes.push(change);
          const result = changeWorkstation({ profiles: [profile], current: 'home' }, change, {
            now: 1,
            newId: 'new',
          });
          if (!result.ok) return Promise.resolve(result.problem);
          setProfile(result.workstation.profiles[0] ?? profile);
          return Promise.resolve(null);
        },
      }),
      [profile, lengths],
    );
    return (
      <SectionWindow section="workstation">
        <div className="section-page">
          <h1 className="t-h2">Workstation</h1>
          <WorkstationContext value={access}>{draw()}</WorkstationContext>
        </div>
      </SectionWindow>
    );
  }

  await openPage(<Living />, { height: 900, ...options, language });
  return changes;
}
