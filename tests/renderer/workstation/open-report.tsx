import type { ReportView } from '@shared/ipc';
import { buildReport } from '@shared/workstation/report/report';
import { createReportFormats } from '../../../renderer/report/formats';
import { ReportPage } from '../../../renderer/report/report-page';
import { openPage } from '../../support/page/open-page';
import { sampleReportView } from '../../support/report-view';
import '../../../renderer/report/report.css';

/** Draws a report as its window does. Answers with the keys that had no words. */
export async function openReport(overrides: Partial<ReportView> = {}): Promise<readonly string[]> {
  const view = sampleReportView(overrides);
  let onDrawn: () => void = () => undefined;
  const drawn = new Promise<void>((resolve) => {
    onDrawn = resolve;
  });
  const { missing } = await openPage(
    <ReportPage report={buildReport(view)} formats={createReportFormats(view)} onDrawn={() => onDrawn()} />,
    { language: view.language, width: 794, height: 1123 },
  );
  await drawn;
  return missing;
}
