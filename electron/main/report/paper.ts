import type { PrintToPDFOptions, WebContents } from 'electron';
import type { ReportAnswer } from '@shared/ipc';

/** Width in inches. */
const WIDTHS = { A4: 8.27, Letter: 8.5 } as const;
type Paper = keyof typeof WIDTHS;

/** Where a letter is 8.5 by 11 inches; everywhere else it is A4. */
const LETTER_LOCALES: readonly string[] = ['en-US', 'en-CA'];

/** Inches. The foot holds the line with the page's number. */
const MARGINS = { top: 0.7, bottom: 0.85, left: 0.75, right: 0.75 } as const;

/**
 * The line at the foot: Chromium fills in what has these classes, and the title is the page's own, so that there are no
 * words of any language in it. Its margins are shares of the width, since lengths are scaled in some versions.
 */
function writeFooter(paper: Paper): string {
  const margin = `${((100 * MARGINS.left) / WIDTHS[paper]).toFixed(2)}%`;
  return `<div style="display:flex;justify-content:space-between;width:100%;margin:0 ${margin};
font:7px system-ui,sans-serif;color:#646d6f"><span class="title"></span>
<span><span class="pageNumber"></span> / <span class="totalPages"></span></span></div>`;
}

/** The drawn report as the bytes of a PDF, on the paper of a locale such as `en-GB`. */
export function renderPdf(contents: Pick<WebContents, 'printToPDF'>, locale: string): Promise<Uint8Array> {
  const paper = choosePaper(locale);
  const options: PrintToPDFOptions = {
    pageSize: paper,
    margins: { ...MARGINS },
    printBackground: true,
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: writeFooter(paper),
    // Headings become bookmarks, and screen readers find their way; without effect before Electron 28.
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  };
  return contents.printToPDF(options);
}

/** Opens the system's print dialog for the drawn report, and waits for its end. */
export function printPage(contents: Pick<WebContents, 'print'>, locale: string): Promise<ReportAnswer> {
  return new Promise((resolve) => {
    contents.print({ printBackground: true, pageSize: choosePaper(locale) }, (success, failureReason) => {
      if (success) resolve({ kind: 'printed' });
      // Electron's own words, in any language.
      else if (/cancel/i.test(failureReason)) resolve({ kind: 'cancelled' });
      else resolve({ kind: 'failed', reason: failureReason, path: null });
    });
  });
}

function choosePaper(locale: string): Paper {
  return LETTER_LOCALES.includes(locale) ? 'Letter' : 'A4';
}
