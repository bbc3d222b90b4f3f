import type { ReactElement } from 'react';
import type { ReportAnswer } from '@shared/ipc';
import type { Section } from '@shared/section';
import { ReportMenu } from '../../../renderer/companion/workstation/report/report-menu';
import { createLengthFormats } from '@shared/workstation/format-length';
import { WorkstationContext } from '../../../renderer/companion/workstation/workstation-context';
import { openPage } from '../../support/page/open-page';
import { SectionWindow } from '../../support/page/section-window';
import { sampleView } from '../../support/snapshots';
import { sampleProfile } from '../../support/workstation-samples';

/** The menu alone, before a main that gives this answer to every order. */
export async function openReportMenu(
  answer: ReportAnswer | Promise<ReportAnswer> | Error,
  language: 'en' | 'de' = 'en',
): Promise<{
  readonly asked: readonly unknown[];
  /** Opens another section. */
  readonly leave: () => Promise<void>;
}> {
  const asked: unknown[] = [];
  const access = {
    view: sampleView(),
    profile: sampleProfile(),
    lengths: createLengthFormats('cm', 'en-GB'),
    change: () => Promise.resolve(null),
  };
  const drawSection = (section: Section, content: ReactElement): ReactElement => (
    <WorkstationContext value={access}>
      <SectionWindow section={section}>{content}</SectionWindow>
    </WorkstationContext>
  );
  const { redraw } = await openPage(drawSection('workstation', <ReportMenu />), {
    language,
    answers: {
      'report:make': (wanted) => {
        asked.push(wanted);
        return answer instanceof Error ? Promise.reject(answer) : answer;
      },
    },
  });
  return { asked, leave: () => redraw(drawSection('today', <h1>Today</h1>)) };
}
