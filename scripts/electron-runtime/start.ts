/** npm start: builds the application and starts it. Words after `npm start --` go to the application. */
import { buildApplication } from './build-application';
import { CHECKOUT } from './checkout';
import { launchElectron } from './launch-electron';

process.exitCode = (await buildApplication()) ? await launchElectron(CHECKOUT, process.argv.slice(2)) : 1;
