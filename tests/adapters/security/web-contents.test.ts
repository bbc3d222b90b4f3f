import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { guardNavigation, isAllowedLink } from '../../../electron/main/security/navigation';
import { denyPermissions } from '../../../electron/main/security/permissions';
import { secureWebPreferences } from '../../../electron/main/security/web-preferences';
import { recordLog } from '../../support/recorded-log';

type OpenHandler = (details: { readonly url: string }) => { action: string };

class Contents extends EventEmitter {
  open: OpenHandler = () => ({ action: 'allow' });
  getURL(): string {
    return 'app://sitwell/companion/index.html#today';
  }
  setWindowOpenHandler(handler: OpenHandler): void {
    this.open = handler;
  }
}

function guard() {
  const opened: string[] = [];
  const app = new EventEmitter();
  const openExternal = (url: string) => Promise.resolve(void opened.push(url));
  guardNavigation({ app, openExternal, log: recordLog() });
  const contents = new Contents();
  app.emit('web-contents-created', {}, contents);
  return { contents, opened };
}

test.each(['will-navigate', 'will-redirect', 'will-attach-webview'])(
  '%s is prevented, whatever it carries',
  (event) => {
    const { contents } = guard();
    let prevented = false;
    contents.emit(event, {
      url: 'app://sitwell/prompt/index.html',
      preventDefault: () => (prevented = true),
    });
    expect(prevented).toBe(true);
  },
);

test('a page may load itself again', () => {
  const { contents } = guard();
  let prevented = false;
  contents.emit('will-navigate', { url: contents.getURL(), preventDefault: () => (prevented = true) });
  expect(prevented).toBe(false);
});

test('no window is ever opened; a listed link goes to the browser', () => {
  const { contents, opened } = guard();
  for (const url of [
    'https://doi.org/10.1000/182',
    'https://example.org/',
    'file:///etc/passwd',
    'app://sitwell/x.html',
  ]) {
    expect(contents.open({ url })).toEqual({ action: 'deny' });
  }
  expect(opened).toEqual(['https://doi.org/10.1000/182']);
});

test.each([
  'http://doi.org/',
  'https://doi.org.example.org/',
  'https://doi.org:444/',
  'https://me:pass@doi.org/',
  'https://doi.org@example.org/',
  'javascript:alert(1)',
  'not an address',
])('%s is no allowed link', (url) => {
  expect(isAllowedLink(url)).toBe(false);
});

test('every permission is denied, asked or checked', () => {
  const answers: unknown[] = [];
  denyPermissions({
    setPermissionRequestHandler: (handler) => handler({}, 'media', (granted) => answers.push(granted)),
    setPermissionCheckHandler: (handler) => answers.push(handler()),
    setDevicePermissionHandler: (handler) => answers.push(handler()),
  });
  expect(answers).toEqual([false, false, false]);
});

test('a window is sandboxed and isolated, without Node', () => {
  expect(secureWebPreferences('preload.cjs')).toMatchObject({
    preload: 'preload.cjs',
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
  });
});
