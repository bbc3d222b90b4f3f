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

/** A remembered place, if the display it was on is still there. */
export function fitPlace(place: WindowPlace | null, workAreas: readonly Area[]): Partial<Rectangle> {
  if (place === null) return DEFAULT_SIZE;
  const size = {
    width: Math.max(LEAST_SIZE.width, place.width),
    height: Math.max(LEAST_SIZE.height, place.height),
  };
  const visible = workAreas.some((area) => {
    const across = Math.min(place.x + place.width, area.x + area.width) - Math.max(place.x, area.x);
    const insideTop = place.y >= area.y && place.y < area.y + area.height - VISIBLE_PART / 2;
    return across >= VISIBLE_PART && insideTop;
  });
  return visible ? { x: place.x, y: place.y, ...size } : size;
}

/** The main window. It is destroyed when closed, so that no renderer lives while nobody looks. */
export function createCompanionWindow(options: {
  readonly createWindow: (options: BrowserWindowConstructorOptions) => BrowserWindow;
  readonly screen: Pick<Screen, 'getAllDisplays'>;
  readonly webPreferences: WebPreferences;
  /** Asked whenever the window is made anew. */
  readonly url: () => string;
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
    created.once('ready-to-show', () => {
      created.show();
      options.log('main window: shown');
    });
    created.webContents.on('render-process-gone', (_event, details) => {
      if (details.reason === 'clean-exit') return;
      options.log(`main window: renderer ${details.reason}`);
      // The next opening starts a fresh one.
      if (!created.isDestroyed()) created.destroy();
    });
    created.on('close', () => {
      options.place.save({ ...created.getNormalBounds(), maximized: created.isMaximized() });
    });
    created.on('closed', () => {
      if (window === created) window = null;
      options.log('main window: closed');
    });
    created.loadURL(options.url()).catch((error: unknown) => {
      options.log(`main window: not loaded (${error instanceof Error ? error.message : String(error)})`);
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
