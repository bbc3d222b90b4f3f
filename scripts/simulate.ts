import { readFileSync } from 'node:fs';
import { runSimulateCommand } from '../electron/main/command-line/simulate-command';

const result = runSimulateCommand(process.argv[2], (path) => readFileSync(path === '-' ? 0 : path, 'utf8'));
process.stderr.write(result.stderr);
process.stdout.write(result.stdout);
process.exitCode = result.exitCode;
