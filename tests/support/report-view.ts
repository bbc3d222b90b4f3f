import type { ReportView } from '@shared/ipc';
import { SAMPLE_NOW } from './snapshots';
import { sampleProfile } from './workstation-samples';

/** What the report's page is asked to draw for the sample profile. */
export function sampleReportView(overrides: Partial<ReportView> = {}): ReportView {
  return {
    profile: sampleProfile(),
    at: SAMPLE_NOW,
    timeZone: 'UTC',
    unit: 'cm',
    language: 'en',
    locale: 'en-GB',
    ...overrides,
  };
}
