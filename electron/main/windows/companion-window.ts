import type {
  BrowserWindow,
  BrowserWindowConstructorOptions,
  Rectangle,
  Screen,
  WebPreferences,
} from 'electron';
import type { Log } from '../platform/bus';
import type { Area } from './prompt-plan';

export interface WindowPlace extends Area {
  readonly maximized: boolean;
}

export interface CompanionWindow {
  /** Shows the window, made anew if there is none, and brings it to the front. */
  open(): void;
  isOpen(): boolean;
  send(channel: string, message: unknown): void;
}

const DEFAULT_SIZE = { width: 1080, height: 720 } as const;
const LEAST_SIZE = { width: 720, height: 560 } as const;
/** So much of a remembered window (px) must lie on a display for its place to be used. */
const VISIBLE_PART = 120;
/** The window manager has placed a new window by then (ms). */
const SETTLED_MS = 500;

/** A remembered place, if the display it was on is still there. */
export function fitPlace(place: WindowPlace | null, workAreas: readonly Area[]): Partial<Rectangle> {
  if (place === null) return DEFAULT_SIZE;
  const size = {
    width: Math.max(LEAST_SIZE.width, place.width),
    height: Math.max(LEAST_SIZE.height, place.height),
  };
  const area = workAreas.find((each) => {
    const across = Math.min(place.x + place.width, each.x + each.width) - Math.max(place.x, each.x);
    const insideTop = place.y >= each.y && place.y < each.y + each.height - VISIBLE_PART / 2;
    return across >= VISIBLE_PART && insideTop;
  });
  if (area === undefined) return size;
  const clamp = (at: number, from: number, room: number): number => Math.max(from, Math.min(at, from + room));
  return {
    x: clamp(place.x, area.x, area.width - size.width),
    y: clamp(place.y, area.y, area.height - size.height),
    ...size,
  };
}

/** The main window. It is destroyed when closed, so that no renderer lives while nobody looks. */
export function createCompanionWindow(options: {
  readonly createWindow: (options: BrowserWindowConstructorOptions) => BrowserWindow;
  readonly screen: Pick<Screen, 'getAllDisplays'>;
  readonly webPreferences: WebPreferences;
  readonly url: string;
  readonly icon: string;
  readonly background: () => string;
  readonly place: { load(): WindowPlace | null; save(place: WindowPlace): void };
  readonly log: Log;
}): CompanionWindow {
  let window: BrowserWindow | null = null;

  function create(): BrowserWindow {
    const remembered = options.place.load();
    const areas = options.screen.getAllDisplays().map((display) => display.workArea);
    const created = options.createWindow({
      ...fitPlace(remembered, areas),
      minWidth: LEAST_SIZE.width,
      minHeight: LEAST_SIZE.height,
      show: false,
      title: 'Sitwell',
      icon: options.icon,
      autoHideMenuBar: true,
      backgroundColor: options.background(),
      webPreferences: options.webPreferences,
    });
    if (remembered?.maximized === true) created.maximize();
    let drift = { x: 0, y: 0 };
    created.once('ready-to-show', () => {
      const asked = created.getNormalBounds();
      created.show();
      options.log('main window: shown');
      // Some window managers put the frame where the content was asked to be: what is kept must not creep by that.
      setTimeout(() => {
        if (created.isDestroyed()) return;
        const got = created.getNormalBounds();
        drift = { x: got.x - asked.x, y: got.y - asked.y };
      }, SETTLED_MS);
    });
    created.webContents.on('render-process-gone', (_event, details) => {
      if (details.reason === 'clean-exit') return;
      options.log(`main window: renderer ${details.reason}`);
      // The next opening starts a fresh one.
      if (!created.isDestroyed()) created.destroy();
    });
    created.on('close', () => {
      const { x, y, width, height } = created.getNormalBounds();
      const maximized = created.isMaximized();
      options.place.save({ x: x - drift.x, y: y - drift.y, width, height, maximized });
    });
    created.on('closed', () => {
      if (window === created) window = null;
      options.log('main window: closed');
    });
    created.loadURL(options.url).catch((error: unknown) => {
      options.log(`main window: not loaded (${error instanceof Error ? error.message : String(error)})`);
      // The next opening starts a fresh one.
      if (!created.isDestroyed()) created.destroy();
    });
    return created;
  }

  return {
    open() {
      if (window === null) {
        window = create();
        return;
      }
      if (window.isMinimized()) window.restore();
      window.show();
      window.focus();
    },
    isOpen: () => window !== null,
    send: (channel, message) => window?.webContents.send(channel, message),
  };
}
