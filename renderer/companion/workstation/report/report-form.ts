/** The forms of a report, in the order of the menu. */
export const REPORT_FORMS = ['pdf', 'print', 'html', 'json'] as const;
export type ReportForm = (typeof REPORT_FORMS)[number];

export function isReportForm(key: unknown): key is ReportForm {
  return REPORT_FORMS.some((form) => form === key);
}
