import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { claimInstance } from '../../../electron/main/command-line/instance';
import { readLaunchData } from '../../../electron/main/command-line/message';
import { installErrorHandler } from '../../../electron/main/errors';
import { recordLog } from '../../support/recorded-log';

function install(saveState: () => void = () => undefined) {
  const process = new EventEmitter();
  const app = new EventEmitter();
  const log = recordLog();
  installErrorHandler({ process, app, log, saveState });
  return { process, app, log };
}

test.each([
  ['uncaughtException', 'error: uncaught exception Error: broken'],
  ['unhandledRejection', 'error: unhandled rejection Error: broken'],
])('%s is logged and the state is saved', (event, line) => {
  let saved = 0;
  const { process, log } = install(() => (saved += 1));
  process.emit(event, new Error('broken'));
  expect(log.lines).toEqual([line]);
  expect(saved).toBe(1);
});

test('a crashed window is logged; one that closed in order is not', () => {
  const { app, log } = install();
  app.emit('render-process-gone', {}, { id: 4 }, { reason: 'crashed', exitCode: 5 });
  app.emit('render-process-gone', {}, { id: 5 }, { reason: 'clean-exit', exitCode: 0 });
  app.emit('child-process-gone', {}, { type: 'GPU', reason: 'killed', exitCode: 9 });
  expect(log.lines).toHaveLength(2);
});

test('what a page reports as an error is in the log, and nothing else of its console', () => {
  const { app, log } = install();
  const contents = new EventEmitter();
  app.emit('web-contents-created', {}, contents);
  const said = { message: 'broken', sourceId: 'app://sitwell/x.js', lineNumber: 7 };
  contents.emit('console-message', { ...said, level: 'info' });
  contents.emit('console-message', { ...said, level: 'error' });
  expect(log.lines).toEqual(['error: page: broken (app://sitwell/x.js:7)']);
});

test('trouble while handling trouble is logged and goes no further', () => {
  const { process, log } = install(() => {
    throw new Error('disk full');
  });
  process.emit('uncaughtException', new Error('broken'));
  expect(log.lines).toContain('error: saving the state after an error failed Error: disk full');
});

class Lock extends EventEmitter {
  constructor(private readonly free: boolean) {
    super();
  }
  requestSingleInstanceLock(): boolean {
    return this.free;
  }
}

test('the loser of a race leaves; the winner hears its words, not the argv that Chromium reordered', () => {
  const heard: unknown[] = [];
  const winner = new Lock(true);
  expect(claimInstance(winner, [], (data) => heard.push(readLaunchData(data)))).toBe(true);
  expect(claimInstance(new Lock(false), ['open'], () => heard.push('never'))).toBe(false);
  winner.emit('second-instance', {}, ['--x', 'open'], '/', { words: ['open', 'settings'] });
  winner.emit('second-instance', {}, ['--x'], '/', { words: 'open' });
  expect(heard).toEqual([['open', 'settings'], []]);
});
