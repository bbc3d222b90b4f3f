import { runHeightsCommand } from '../electron/main/command-line/heights-command';

const result = runHeightsCommand(process.argv.slice(2));
process.stderr.write(result.stderr);
process.stdout.write(result.stdout);
process.exitCode = result.exitCode;
