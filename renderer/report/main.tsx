import i18next from 'i18next';
import { createRoot } from 'react-dom/client';
import '../look/tokens.css';
import '../look/type.css';
import './report.css';
import { buildReport } from '@shared/workstation/report/report';
import { sitwell } from '../api';
import { startWords } from '../companion/words';
import { ReportPage } from './report-page';
import { writeSelfContained } from './self-contained';
import { createReportFormats } from './formats';

/** As fonts.load wants them: every face that the report is set in. */
const FACES = ['400 36px Newsreader', '400 13px Figtree', '600 13px Figtree'];
const NAMESPACES = ['report', 'fit', 'checklist', 'rosa', 'workstation'];

/** Draws the report once, with its words and type, and hands it to main. Rejects when it can't be drawn. */
async function start(root: HTMLElement): Promise<void> {
  const view = await sitwell().request('report:view');
  document.documentElement.lang = view.language;
  await startWords(view.language);
  await Promise.all([i18next.loadNamespaces(NAMESPACES), ...FACES.map((face) => document.fonts.load(face))]);
  const report = buildReport(view);
  const formats = createReportFormats(view);
  document.title = i18next.t('report:page.title', { name: view.profile.name, date: formats.date(view.at) });
  await new Promise<void>((onDrawn, onUncaughtError) => {
    const page = <ReportPage report={report} formats={formats} onDrawn={onDrawn} />;
    createRoot(root, { onUncaughtError }).render(page);
  });
  await sitwell().request('report:drawn', { html: writeSelfContained(document) });
}

const root = document.getElementById('root');
if (root !== null) {
  start(root).catch((error: unknown) => {
    // eslint-disable-next-line no-console -- the page's only way to leave a cause behind
    console.error(error);
    // Main sees that the window is gone, and need not wait.
    window.close();
  });
}
