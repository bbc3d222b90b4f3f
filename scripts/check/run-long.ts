/** npm run test:long: the property tests of the engine with a million random sequences instead of a hundred thousand. */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { CHECKOUT } from '../electron-runtime/checkout';

const vitest = resolve(CHECKOUT, 'node_modules/vitest/vitest.mjs');
spawn(process.execPath, [vitest, 'run', '--project', 'unit', '--testTimeout', '3600000'], {
  cwd: CHECKOUT,
  env: { ...process.env, SEQUENCES: '1000000' },
  stdio: 'inherit',
}).on('close', (code) => (process.exitCode = code ?? 1));
