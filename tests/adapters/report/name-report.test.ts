import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameReport } from '../../../electron/main/report/name-report';
import { sampleProfile } from '../../support/workstation-samples';
import { sampleReportView } from '../../support/report-view';

function nameFor(name: string): string {
  return nameReport(sampleReportView({ profile: sampleProfile({ name }) }), 'pdf');
}

describe('the name that is offered for a report', () => {
  it('tells workstation and day', () => {
    expect(nameFor('Home desk')).toBe('Sitwell - Home desk - 2026-11-23.pdf');
    expect(nameFor('Büro 3. Stock')).toBe('Sitwell - Büro 3. Stock - 2026-11-23.pdf');
  });

  it('takes the day of the person’s own zone', () => {
    const view = sampleReportView({ at: Date.UTC(2026, 10, 23, 23, 30), timeZone: 'Europe/Berlin' });
    expect(nameReport(view, 'json')).toBe('Sitwell - Home desk - 2026-11-24.json');
  });

  it('leaves out what some system does not allow', () => {
    expect(nameFor('a/b\\c: "d"?')).toBe('Sitwell - a b c d - 2026-11-23.pdf');
    expect(nameFor('../../etc')).toBe('Sitwell - .. .. etc - 2026-11-23.pdf');
    expect(nameFor('???')).toBe('Sitwell - 2026-11-23.pdf');
    expect(nameFor('left\u202eright\u0000')).toBe('Sitwell - left right - 2026-11-23.pdf');
  });

  it('is safe whatever the workstation is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), (name) => {
        const file = nameFor(name);
        expect(file).toMatch(/^Sitwell - .*2026-11-23\.pdf$/u);
        expect(file).not.toMatch(/[<>:"/\\|?*\p{C}]/u);
        expect(Buffer.byteLength(file)).toBeLessThan(255);
      }),
    );
  });
});
