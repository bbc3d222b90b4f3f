import { join } from 'node:path';
import { readPlaywrightReport, readVitestReport } from './read-report';
import type { Tally } from './tally';

/** One check: a program of this checkout, run by Node. */
export interface Step {
  readonly name: string;
  /** Program below node_modules, and its words. */
  readonly program: string;
  readonly words: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Steps of earlier rounds that must have passed, or this one fails without running. */
  readonly after?: readonly string[];
  /** Counts the tests it ran; without it the step counts as one. */
  readonly count?: () => Tally | null;
}

/** All checks in rounds, the quick ones first. Those of one round run side by side: each keeps one core busy. */
export function listRounds(reports: string): readonly (readonly Step[])[] {
  const vitest = (name: string, projects: readonly string[]): Step => {
    const report = join(reports, `${name}.json`);
    return {
      name,
      program: 'vitest/vitest.mjs',
      words: [
        'run',
        ...projects.flatMap((project) => ['--project', project]),
        ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
      ],
      count: () => readVitestReport(report),
    };
  };
  const playwrightReport = join(reports, 'e2e.json');
  return [
    [
      { name: 'types', program: 'typescript/bin/tsc', words: ['-b'] },
      { name: 'lint', program: 'eslint/bin/eslint.js', words: ['.', '--max-warnings', '0'] },
      { name: 'format', program: 'prettier/bin/prettier.cjs', words: ['--check', '.'] },
      {
        name: 'build',
        program: 'electron-vite/bin/electron-vite.js',
        words: ['build', '--logLevel', 'warn'],
      },
    ],
    [vitest('unit', ['unit', 'adapters'])],
    [vitest('renderer', ['renderer'])],
    [
      {
        name: 'e2e',
        program: '@playwright/test/cli.js',
        words: ['test', '--reporter=list,json'],
        env: { PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport },
        after: ['build'],
        count: () => readPlaywrightReport(playwrightReport),
      },
    ],
  ];
}
