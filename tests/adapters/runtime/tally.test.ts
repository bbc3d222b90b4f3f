import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPlaywrightReport, readVitestReport } from '../../../scripts/check/read-report';
import { judgeTally } from '../../../scripts/check/tally';

describe('counting checks', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'sitwell-tally-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const write = (report: unknown): string => {
    const path = join(folder, 'report.json');
    writeFileSync(path, JSON.stringify(report));
    return path;
  };

  it('counts a test file that could not be loaded as one failure', () => {
    const path = write({
      numPassedTests: 3,
      numFailedTests: 1,
      testResults: [
        { status: 'failed', assertionResults: [] },
        { status: 'failed', assertionResults: [{}] },
      ],
    });
    expect(readVitestReport(path)).toEqual({ passed: 3, failed: 2 });
  });

  it('counts a test that passed only on the second try as failed', () => {
    const path = write({ stats: { expected: 4, unexpected: 1, flaky: 1 }, errors: [{}] });
    expect(readPlaywrightReport(path)).toEqual({ passed: 4, failed: 3 });
  });

  it('has no count for a report that was never written', () => {
    expect(readVitestReport(join(folder, 'missing.json'))).toBeNull();
    expect(judgeTally(null, 0)).toEqual({ passed: 0, failed: 1 });
  });

  it('takes a step that ran no test as failed', () => {
    expect(judgeTally({ passed: 0, failed: 0 }, 0)).toEqual({ passed: 0, failed: 1 });
  });

  it('believes an exit code that no test explains', () => {
    expect(judgeTally({ passed: 5, failed: 0 }, 1)).toEqual({ passed: 5, failed: 1 });
    expect(judgeTally({ passed: 5, failed: 2 }, 1)).toEqual({ passed: 5, failed: 2 });
    expect(judgeTally({ passed: 5, failed: 0 }, 0)).toEqual({ passed: 5, failed: 0 });
  });
});
