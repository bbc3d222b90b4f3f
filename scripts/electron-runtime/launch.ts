/** launch.ts <application folder> [words for the application]: starts it in the Electron that this machine has. */
import { launchElectron } from './launch-electron';

const [application, ...words] = process.argv.slice(2);
if (application === undefined) {
  process.stderr.write('usage: launch.ts <application folder> [words]\n');
  process.exitCode = 2;
} else {
  process.exitCode = await launchElectron(application, words);
}
