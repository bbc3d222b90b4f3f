import type { CustomScheme } from 'electron';
import { APP_SCHEME } from './app-origin';

/** The parts of Electron's `protocol` that are used. */
export interface SchemeRegistry {
  registerSchemesAsPrivileged(schemes: CustomScheme[]): void;
}

/** Must run before the app is ready. */
export function registerAppScheme(protocol: SchemeRegistry): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}
