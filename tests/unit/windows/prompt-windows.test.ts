import { EventEmitter } from 'node:events';
import type { BrowserWindow, BrowserWindowConstructorOptions, Display, Screen } from 'electron';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPromptWindows } from '../../../electron/main/windows/prompt-windows';
import { samplePrompt } from '../../support/prompt-samples';
import { sampleSnapshot } from '../../support/snapshots';

/** Stands for Electron's window: remembers what it was told. */
class WindowDouble extends EventEmitter {
  static next = 1;
  readonly webContents = Object.assign(new EventEmitter(), { id: WindowDouble.next++, send: vi.fn() });
  readonly told: string[] = [];
  bounds: { x: number; y: number; width: number; height: number };
  destroyed = false;
  constructor(readonly options: BrowserWindowConstructorOptions) {
    super();
    const { x = 0, y = 0, width = 0, height = 0 } = options;
    this.bounds = { x, y, width, height };
  }
  loadURL = () => Promise.resolve();
  showInactive = () => this.told.push('showInactive');
  setFullScreen = (on: boolean) => this.told.push(`fullScreen ${String(on)}`);
  setAlwaysOnTop = (on: boolean) => this.told.push(`onTop ${String(on)}`);
  setVisibleOnAllWorkspaces = () => undefined;
  setBounds = (bounds: WindowDouble['bounds']) => (this.bounds = bounds);
  focus = () => this.told.push('focus');
  isDestroyed = () => this.destroyed;
  destroy = () => (this.destroyed = true);
}

function makeDisplay(id: number, x: number): Display {
  const area = { x, y: 0, width: 1600, height: 900 };
  return { id, bounds: area, workArea: { ...area, y: 32, height: 868 } } as Display;
}

function start(displays = [makeDisplay(1, 0)]) {
  const screen = Object.assign(new EventEmitter(), {
    getAllDisplays: () => displays,
    getCursorScreenPoint: () => ({ x: 0, y: 0 }),
    getDisplayNearestPoint: () => displays[0],
  });
  const made: WindowDouble[] = [];
  const failures: string[] = [];
  const asked: string[] = [];
  const windows = createPromptWindows({
    createWindow: (options) => {
      const window = new WindowDouble(options);
      made.push(window);
      return window as unknown as BrowserWindow;
    },
    screen: screen as unknown as Screen,
    webPreferences: {},
    url: 'app://sitwell/prompt/index.html',
    platform: 'linux',
    background: () => '#FAF8F4',
    notPainted: (reason) => failures.push(reason),
    closeAsked: () => asked.push('close'),
    log: () => undefined,
  });
  const listOpen = () => made.filter((window) => !window.destroyed);
  return { windows, screen, displays, made, failures, asked, listOpen };
}

const CARD = { style: 'card', strict: false } as const;
const FULL_SCREEN = { style: 'full-screen', strict: false } as const;
const calm = sampleSnapshot();
const noticed = sampleSnapshot({ upcoming: calm.upcoming.map((prompt) => ({ ...prompt, noticed: true })) });
const due = sampleSnapshot({ prompt: samplePrompt() });
const running = sampleSnapshot({
  break: {
    reminder: 'micro-break',
    asks: 'micro-break',
    title: null,
    shownBy: 'prompt',
    startedAt: calm.at,
    until: calm.at + 300_000,
  },
});

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the prompt’s windows', () => {
  it('are made hidden at the notice and shown, without focus, when due', () => {
    const { windows, made } = start();
    windows.sync(noticed, CARD);
    windows.sync(noticed, CARD);
    expect(made).toHaveLength(1);
    expect(made[0]?.options).toMatchObject({ show: false, frame: false, skipTaskbar: true });
    expect(made[0]?.told).toEqual([]);
    windows.sync(due, CARD);
    windows.sync(due, CARD);
    expect(made).toHaveLength(1);
    expect(made[0]?.told).toEqual(['showInactive', 'onTop true']);
  });

  it('go away when the notice was for nothing', () => {
    const { windows, listOpen } = start();
    windows.sync(noticed, CARD);
    windows.sync(calm, CARD);
    expect(listOpen()).toHaveLength(0);
  });

  it('grow for the countdown and go with the end of the break', () => {
    const { windows, listOpen } = start();
    windows.sync(due, CARD);
    expect(listOpen()[0]?.bounds).toEqual({ x: 1176, y: 56, width: 400, height: 224 });
    windows.sync(running, CARD);
    expect(listOpen()[0]?.bounds).toMatchObject({ x: 1176, height: 336 });
    windows.sync(calm, CARD);
    expect(listOpen()).toHaveLength(0);
  });

  it('give up one that does not paint in 5 s, and do not try the same prompt again', () => {
    const { windows, failures, made, listOpen } = start();
    windows.sync(due, CARD);
    vi.advanceTimersByTime(4_999);
    expect(failures).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(failures).toEqual(['not painted in time']);
    windows.sync(due, CARD);
    expect(listOpen()).toHaveLength(0);
    windows.sync(sampleSnapshot({ prompt: samplePrompt({ dueAt: calm.at + 1 }) }), CARD);
    expect(made).toHaveLength(2);
  });

  it('leave a painted one alone', () => {
    const { windows, failures, made } = start();
    windows.sync(due, CARD);
    windows.painted(made[0]?.webContents.id ?? -1);
    vi.advanceTimersByTime(60_000);
    expect(failures).toEqual([]);
  });

  it('notice a dead renderer at once', () => {
    const { windows, failures, made } = start();
    windows.sync(due, CARD);
    made[0]?.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    expect(failures).toEqual(['renderer crashed']);
  });

  it('fill every display in full screen, and follow displays that come and go', () => {
    const { windows, screen, displays, listOpen, failures } = start([
      makeDisplay(1, 0),
      makeDisplay(2, 1600),
    ]);
    windows.sync(due, FULL_SCREEN);
    expect(listOpen().map(({ bounds }) => bounds.x)).toEqual([0, 1600]);
    expect(listOpen()[0]?.told).toEqual(['showInactive', 'fullScreen true', 'onTop true']);
    displays.pop();
    screen.emit('display-removed');
    expect(listOpen().map(({ bounds }) => bounds.x)).toEqual([0]);
    displays.push(makeDisplay(3, -1600));
    screen.emit('display-added');
    expect(listOpen().map(({ bounds }) => bounds.x)).toEqual([0, -1600]);
    expect(failures).toEqual([]);
  });

  it('leave a display alone on which one failed, as long as the prompt lasts', () => {
    const { windows, made, failures } = start([makeDisplay(1, 0), makeDisplay(2, 1600)]);
    windows.sync(due, FULL_SCREEN);
    made[0]?.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    windows.sync(due, FULL_SCREEN);
    expect(made).toHaveLength(2);
    expect(failures).toEqual([]);
    made[1]?.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    windows.sync(due, FULL_SCREEN);
    expect(made).toHaveLength(2);
    expect(failures).toEqual(['renderer crashed']);
  });

  it('forget one that the system took away, and follow a display that changes its size', () => {
    const { windows, screen, displays, made, listOpen } = start();
    windows.sync(due, CARD);
    displays[0] = { ...makeDisplay(1, 0), workArea: { x: 0, y: 0, width: 1000, height: 600 } };
    screen.emit('display-metrics-changed');
    expect(listOpen()[0]?.bounds).toMatchObject({ x: 576, y: 24 });
    made[0]?.destroy();
    made[0]?.emit('closed');
    expect(() => windows.send('prompt:changed', {})).not.toThrow();
    expect(made[0]?.webContents.send).not.toHaveBeenCalled();
  });

  it('move the card to a display that is left', () => {
    const { windows, screen, displays, listOpen } = start([makeDisplay(1, 1600), makeDisplay(2, 0)]);
    windows.sync(due, CARD);
    displays.shift();
    screen.emit('display-removed');
    expect(listOpen().map(({ bounds }) => bounds.x)).toEqual([1176]);
    expect(listOpen()[0]?.told).toContain('showInactive');
  });

  it('ask instead of closing when the person closes one, and take the focus only when asked', () => {
    const { windows, made, asked } = start();
    expect(windows.focusPrompt()).toBe(false);
    windows.sync(due, CARD);
    const event = { preventDefault: vi.fn() };
    made[0]?.emit('close', event);
    expect(event.preventDefault).toHaveBeenCalledOnce();
    expect(asked).toEqual(['close']);
    expect(windows.focusPrompt()).toBe(true);
    expect(made[0]?.told).toContain('focus');
  });

  it('stay away where notifications are wanted', () => {
    const { windows, made } = start();
    windows.sync(due, { style: 'notification', strict: false });
    expect(made).toHaveLength(0);
  });
});
