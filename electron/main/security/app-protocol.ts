import { readFile } from 'node:fs/promises';
import { extname, isAbsolute, relative, resolve, sep } from 'node:path';
import type { Log } from '../log';
import { APP_HOST, APP_SCHEME } from './app-origin';

/** Styles may be set by script on an element's own `style`, which needs no exception; nothing is fetched, ever. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "media-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wav': 'audio/wav',
  '.ogg': 'audio/ogg',
};

/** The part of Electron's `protocol` that is used. */
export interface SchemeServer {
  handle(scheme: string, answer: (request: Request) => Promise<Response>): void;
}

/** The file within `folder` that an address means, or null when it means none: foreign host, or a way out. */
export function resolveAppFile(folder: string, address: string): string | null {
  let path: string;
  try {
    const url = new URL(address);
    if (url.protocol !== `${APP_SCHEME}:` || url.host !== APP_HOST) return null;
    path = decodeURIComponent(url.pathname);
  } catch {
    return null;
  }
  if (path.includes('\0') || path.includes('\\') || path.includes(':')) return null;
  const file = resolve(folder, `.${path}`);
  const within = relative(folder, file);
  if (within === '' || within === '..' || within.startsWith(`..${sep}`) || isAbsolute(within)) return null;
  return file;
}

function refuse(status: 403 | 404 | 405): Response {
  return new Response(null, { status, headers: { 'Content-Security-Policy': CONTENT_SECURITY_POLICY } });
}

/** Answers one request of a page with a file of the built renderer. Never rejects. */
export async function answerAppRequest(folder: string, request: Request, log: Log): Promise<Response> {
  if (request.method !== 'GET') return refuse(405);
  const file = resolveAppFile(folder, request.url);
  const type = file === null ? undefined : TYPES[extname(file).toLowerCase()];
  if (file === null || type === undefined) {
    log.warn('app scheme: refused', request.url);
    return refuse(403);
  }
  try {
    return new Response(new Uint8Array(await readFile(file)), {
      headers: {
        'Content-Type': type,
        'Content-Security-Policy': CONTENT_SECURITY_POLICY,
        'X-Content-Type-Options': 'nosniff',
        'Cache-Control': 'no-cache',
      },
    });
  } catch {
    log.warn('app scheme: no such file', request.url);
    return refuse(404);
  }
}

/** Serves `folder` as `app://sitwell/`. */
export function serveApp(protocol: SchemeServer, folder: string, log: Log): void {
  protocol.handle(APP_SCHEME, (request) => answerAppRequest(folder, request, log));
}
