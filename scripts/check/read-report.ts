import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Tally } from './tally';

const vitestSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

const playwrightSchema = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  errors: z.array(z.unknown()),
});

/** Counts from vitest's json reporter; a file that could not even be loaded is one failure. */
export function readVitestReport(path: string): Tally | null {
  const report = vitestSchema.safeParse(readJson(path));
  if (!report.success) return null;
  const broken = report.data.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return { passed: report.data.numPassedTests, failed: report.data.numFailedTests + broken.length };
}

/** Counts from Playwright's json reporter; an error outside of tests is one failure. */
export function readPlaywrightReport(path: string): Tally | null {
  const report = playwrightSchema.safeParse(readJson(path));
  if (!report.success) return null;
  const { expected, unexpected, flaky } = report.data.stats;
  return { passed: expected, failed: unexpected + flaky + report.data.errors.length };
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
