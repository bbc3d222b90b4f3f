import type { SitwellApi } from '@shared/ipc';
import { sitwell } from '../api';

export { sendIntent, sitwell } from '../api';

/** Asks main for something; see `REQUESTS` and `Answers` in shared/ipc.ts. */
export const request: SitwellApi['request'] = (channel, ...payload) => sitwell().request(channel, ...payload);
