/** npm start: builds the application unless that is done, and starts it. Words after `npm start --` go to it. */
import { buildApplication, isBuilt } from './build-application';
import { CHECKOUT } from './checkout';
import { launchElectron } from './launch-electron';

const ready = isBuilt() || (await buildApplication());
process.exitCode = ready ? await launchElectron(CHECKOUT, process.argv.slice(2)) : 1;
