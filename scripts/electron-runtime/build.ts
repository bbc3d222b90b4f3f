/** npm run build */
import { buildApplication } from './build-application';

process.exitCode = (await buildApplication()) ? 0 : 1;
