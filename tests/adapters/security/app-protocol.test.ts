import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  answerAppRequest,
  CONTENT_SECURITY_POLICY,
  resolveAppFile,
  serveApp,
} from '../../../electron/main/security/app-protocol';
import { registerAppScheme } from '../../../electron/main/security/app-scheme';
import { recordLog } from '../../support/recorded-log';
import { makeTemporaryFolder } from '../../support/temporary-folder';

function makeSite() {
  const parent = makeTemporaryFolder();
  const folder = join(parent, 'renderer');
  mkdirSync(join(folder, 'companion'), { recursive: true });
  writeFileSync(join(folder, 'companion', 'index.html'), '<p>hello</p>');
  writeFileSync(join(folder, 'code.js'), 'go()');
  writeFileSync(join(folder, 'secret.key'), 'no type, no answer');
  writeFileSync(join(parent, 'outside.html'), 'must stay outside');
  return folder;
}

async function get(folder: string, address: string, method = 'GET') {
  const response = await answerAppRequest(folder, new Request(address, { method }), recordLog());
  return { status: response.status, headers: response.headers, text: await response.text() };
}

test('a page comes with its type and the policy', async () => {
  const page = await get(makeSite(), 'app://sitwell/companion/index.html?theme=dark#today');
  expect(page.text).toBe('<p>hello</p>');
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(page.headers.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY);
  expect(page.headers.get('x-content-type-options')).toBe('nosniff');
  const script = await get(makeSite(), 'app://sitwell/code.js');
  expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
});

test('the policy lets nothing in that is not ours, and nothing out', () => {
  expect(CONTENT_SECURITY_POLICY).toMatch(/^default-src 'none'; /);
  expect(CONTENT_SECURITY_POLICY).toContain("connect-src 'none'");
  expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe|https?:|data:|\*/);
});

test.each([
  ['app://sitwell/%2e%2e/outside.html', 404],
  ['app://sitwell/..%2foutside.html', 403],
  ['app://sitwell/companion/..%2f..%2foutside.html', 403],
  ['app://sitwell/..%5coutside.html', 403],
  ['app://sitwell/code.js%00.html', 403],
  ['app://sitwell/%', 403],
  ['app://sitwell/', 403],
  ['app://elsewhere/code.js', 403],
  ['https://sitwell/code.js', 403],
  ['app://sitwell/secret.key', 403],
  ['app://sitwell/missing.html', 404],
])('%s is refused', async (address, status) => {
  const answer = await get(makeSite(), address);
  expect(answer.text).toBe('');
  expect(answer.status).toBe(status);
});

test('only reading is possible', async () => {
  expect((await get(makeSite(), 'app://sitwell/code.js', 'POST')).status).toBe(405);
});

test('no address leads out of the folder', () => {
  const step = fc.constantFrom(
    '..',
    '%2e%2e',
    '%2E.',
    '/',
    '%2f',
    '\\',
    '%5c',
    'a',
    '%00',
    '//',
    ':',
    'C:',
    '%252e',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(step, fc.string())), (steps) => {
      const file = resolveAppFile('/srv/renderer', `app://sitwell/${steps.join('')}`);
      expect(file === null || file.startsWith('/srv/renderer/')).toBe(true);
    }),
  );
});

test('the scheme is registered as a standard, secure one and answers from the folder', async () => {
  const folder = makeSite();
  const registered: unknown[] = [];
  registerAppScheme({ registerSchemesAsPrivileged: (schemes) => void registered.push(...schemes) });
  expect(registered).toEqual([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
  const served = new Map<string, (request: Request) => Promise<Response>>();
  serveApp({ handle: (scheme, answer) => void served.set(scheme, answer) }, folder, recordLog());
  const response = await served.get('app')?.(new Request('app://sitwell/code.js'));
  expect(await response?.text()).toBe('go()');
});
