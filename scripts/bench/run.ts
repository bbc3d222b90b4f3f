/**
 * npm run bench [-- --quick] [-- idle prompt engine history fit discomfort bundles]: what Sitwell costs, as a table. Ratios are to a bare
 * tray application on the same runtime in the same run; other figures depend on the machine.
 */
import { cpus } from 'node:os';
import { requireElectron } from '../../tests/support/electron-app';
import { buildApplication, isBuilt } from '../electron-runtime/build-application';
import { formatTable, type Row } from './figures';
import { measureBundles } from './measure-bundles';
import { measureDiscomfort } from './measure-discomfort';
import { measureDrawing } from './measure-drawing';
import { measureEngine } from './measure-engine';
import { measureFitPlan } from './measure-fit-plan';
import { measureHistory } from './measure-history';
import { measureIdle } from './measure-idle';
import { measureMoveFigure } from './measure-move-figure';
import { measureMovingDrawing } from './measure-moving-drawing';
import { measurePrompt } from './measure-prompt';

const words = process.argv.slice(2);
const isQuick = words.includes('--quick');
const plan = isQuick
  ? { rounds: 3, settle: 5_000, quiet: 10_000 }
  : { rounds: 3, settle: 60_000, quiet: 60_000 };

const PARTS = {
  idle: () => measureIdle(plan),
  prompt: () => measurePrompt(isQuick ? 3 : 7),
  engine: () => measureEngine(3),
  history: measureHistory,
  fit: async () => [
    ...measureFitPlan(),
    ...measureDrawing(isQuick ? 200 : 600),
    ...measureMoveFigure(isQuick ? 200 : 600),
    ...(await measureMovingDrawing(isQuick ? 60 : 200)),
  ],
  discomfort: () => measureDiscomfort(isQuick ? 15 : 40),
  bundles: measureBundles,
} satisfies Record<string, () => readonly Row[] | Promise<readonly Row[]>>;

if (!isBuilt() && !(await buildApplication())) process.exit(1);
const runtime = await requireElectron();
const named = Object.entries(PARTS).filter(([name]) => words.includes(name));
const rows: Row[] = [];
for (const [name, measure] of named.length === 0 ? Object.entries(PARTS) : named) {
  process.stderr.write(`${name} ...\n`);
  rows.push(...(await measure()));
}
process.stdout.write(
  `Electron ${runtime.version ?? 'unknown'}, Node ${process.versions.node}, ${cpus().length} cores\n\n`,
);
process.stdout.write(`${formatTable(rows)}\n`);
