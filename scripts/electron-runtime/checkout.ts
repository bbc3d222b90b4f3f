import { resolve } from 'node:path';

/** The checkout's folder. */
export const CHECKOUT = resolve(import.meta.dirname, '../..');
