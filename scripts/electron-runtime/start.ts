/** npm start: builds the application unless that is done, and starts it. Words after `npm start --` go to it. */
import { buildApplication, isBuilt, wasBuilt } from './build-application';
import { CHECKOUT } from './checkout';
import { launchElectron } from './launch-electron';

const words = process.argv.slice(2);
// Words may be for a Sitwell that runs: it must not be rebuilt under its own feet.
const ready = isBuilt() || (words.length > 0 && wasBuilt()) || (await buildApplication());
process.exitCode = ready ? await launchElectron(CHECKOUT, words) : 1;
