import type {
  BrowserWindow,
  BrowserWindowConstructorOptions,
  Display,
  Screen,
  WebPreferences,
} from 'electron';
import type { SessionSnapshot } from '@shared/session/snapshot';
import type { Log } from '../platform/bus';
import {
  measureCard,
  placeCard,
  planPromptWindows,
  type PromptManner,
  type PromptWindowsPlan,
} from './prompt-plan';

/** A window that has not painted within this time of being shown is given up (ms). */
const PAINT_TIMEOUT_MS = 5_000;

export interface PromptWindows {
  /** Makes the windows follow the snapshot. Told the same twice, it does nothing. */
  sync(snapshot: SessionSnapshot, manner: PromptManner): void;
  /** A window says that its first frame is drawn. */
  painted(webContentsId: number): void;
  /** Gives the keyboard to the prompt; false when none is on show. */
  focusPrompt(): boolean;
  send(channel: string, message: unknown): void;
  destroy(): void;
}

interface PromptWindow {
  readonly window: BrowserWindow;
  readonly displayId: number;
  readonly contentsId: number;
  shown: boolean;
  painted: boolean;
  /** Px; of a card. */
  height: number;
  watchdog: ReturnType<typeof setTimeout> | null;
}

export function createPromptWindows(options: {
  readonly createWindow: (options: BrowserWindowConstructorOptions) => BrowserWindow;
  readonly screen: Pick<Screen, 'getAllDisplays' | 'getCursorScreenPoint' | 'getDisplayNearestPoint' | 'on'>;
  readonly webPreferences: WebPreferences;
  readonly url: string;
  readonly platform: NodeJS.Platform;
  /** Page colour of the theme in force, so that nothing flashes. */
  readonly background: () => string;
  /** A window failed to paint, or its renderer died: fall back to the notification. */
  readonly notPainted: (reason: string) => void;
  /** The person closed a window by the system's own means. */
  readonly closeAsked: () => void;
  readonly log: Log;
}): PromptWindows {
  const { screen } = options;
  let open: PromptWindow[] = [];
  let manner: PromptManner = { style: 'card', strict: false };
  let last: SessionSnapshot | null = null;
  /** The prompt whose windows failed, and where, so that none of them is tried again. */
  let failed: { readonly prompt: string | null; readonly displays: readonly number[] } = {
    prompt: null,
    displays: [],
  };

  function drop(entry: PromptWindow): void {
    open = open.filter((other) => other !== entry);
    if (entry.watchdog !== null) clearTimeout(entry.watchdog);
    if (!entry.window.isDestroyed()) entry.window.destroy();
  }

  function dropAll(): void {
    for (const entry of [...open]) drop(entry);
  }

  function giveUp(entry: PromptWindow, reason: string): void {
    if (!open.includes(entry)) return;
    const wasShown = entry.shown;
    options.log(`prompt window: given up, ${reason}`);
    drop(entry);
    if (!wasShown) return;
    failed = {
      prompt: last?.prompt?.key ?? null,
      displays: [...failed.displays, entry.displayId],
    };
    // The other displays may be fine: only the last failure leaves the person without a prompt.
    if (open.length === 0) options.notPainted(reason);
  }

  function openOn(display: Display): void {
    const full = manner.style === 'full-screen';
    const height = last === null ? 0 : measureCard(last);
    const bounds = full ? display.bounds : placeCard(display.workArea, height);
    const window = options.createWindow({
      ...bounds,
      show: false,
      frame: false,
      resizable: full,
      minimizable: false,
      maximizable: false,
      skipTaskbar: true,
      fullscreenable: full && options.platform !== 'darwin',
      title: 'Sitwell',
      backgroundColor: options.background(),
      webPreferences: options.webPreferences,
    });
    const entry: PromptWindow = {
      window,
      displayId: display.id,
      contentsId: window.webContents.id,
      shown: false,
      painted: false,
      height,
      watchdog: null,
    };
    open.push(entry);
    window.webContents.on('render-process-gone', (_event, details) =>
      giveUp(entry, `renderer ${details.reason}`),
    );
    window.on('unresponsive', () => giveUp(entry, 'unresponsive'));
    window.on('closed', () => drop(entry));
    window.on('close', (event) => {
      event.preventDefault();
      options.closeAsked();
    });
    window.loadURL(options.url).catch((error: unknown) => {
      giveUp(entry, `not loaded (${error instanceof Error ? error.message : String(error)})`);
    });
  }

  function show(entry: PromptWindow): void {
    if (entry.shown) return;
    entry.shown = true;
    // A prepared window may have painted while it was hidden; if it hangs since, Chromium says unresponsive.
    if (!entry.painted) {
      entry.watchdog = setTimeout(() => giveUp(entry, 'not painted in time'), PAINT_TIMEOUT_MS);
    }
    entry.window.showInactive();
    if (manner.style === 'full-screen') {
      // Asked for at creation, full screen would take the focus. macOS would move to a space of its own.
      if (options.platform !== 'darwin') entry.window.setFullScreen(true);
      entry.window.setVisibleOnAllWorkspaces(true, { visibleOnFullScreen: true });
    }
    // Some window managers forget it when it is set before the window is shown.
    entry.window.setAlwaysOnTop(true, manner.style === 'full-screen' ? 'screen-saver' : 'floating');
  }

  function resize(entry: PromptWindow, height: number): void {
    if (manner.style !== 'card' || entry.height === height) return;
    entry.height = height;
    place(entry);
  }

  function place(entry: PromptWindow): void {
    const display = screen.getAllDisplays().find((candidate) => candidate.id === entry.displayId);
    if (display === undefined) return;
    const full = manner.style === 'full-screen';
    entry.window.setBounds(full ? display.bounds : placeCard(display.workArea, entry.height));
  }

  function listDisplays(): readonly Display[] {
    if (manner.style === 'full-screen') return screen.getAllDisplays();
    const shown = open[0];
    const present = screen.getAllDisplays().find((display) => display.id === shown?.displayId);
    // A card on show stays where it is; a hidden one moves to where the person is looking.
    if (shown?.shown === true && present !== undefined) return [present];
    return [screen.getDisplayNearestPoint(screen.getCursorScreenPoint())];
  }

  function apply(plan: PromptWindowsPlan, snapshot: SessionSnapshot): void {
    if (plan === 'none') {
      dropAll();
      return;
    }
    const displays = listDisplays().filter(({ id }) => !failed.displays.includes(id));
    for (const entry of [...open]) {
      if (!displays.some((display) => display.id === entry.displayId)) drop(entry);
    }
    for (const display of displays) {
      if (!open.some((entry) => entry.displayId === display.id)) openOn(display);
    }
    for (const entry of [...open]) {
      if (plan === 'prepare' && entry.shown) {
        // Held again, or answered while the next one is near: a shown window can't become a fresh hidden one.
        drop(entry);
        continue;
      }
      if (plan === 'show') {
        resize(entry, measureCard(snapshot));
        show(entry);
      }
    }
  }

  function sync(snapshot: SessionSnapshot, wanted: PromptManner): void {
    last = snapshot;
    if (wanted.style !== manner.style) dropAll();
    manner = wanted;
    if ((snapshot.prompt?.key ?? null) !== failed.prompt) failed = { prompt: null, displays: [] };
    apply(planPromptWindows(snapshot, manner), snapshot);
  }

  function resync(): void {
    if (last !== null && open.length > 0) sync(last, manner);
  }

  screen.on('display-removed', resync);
  screen.on('display-added', resync);
  screen.on('display-metrics-changed', () => open.forEach(place));

  return {
    sync,
    painted(webContentsId) {
      const entry = open.find((candidate) => candidate.contentsId === webContentsId);
      if (entry === undefined) return;
      entry.painted = true;
      if (entry.watchdog !== null) clearTimeout(entry.watchdog);
      entry.watchdog = null;
      if (entry.shown) options.log('prompt window: painted');
    },
    focusPrompt() {
      const entry = open.find((candidate) => candidate.shown);
      entry?.window.focus();
      return entry !== undefined;
    },
    send(channel, message) {
      for (const entry of open) entry.window.webContents.send(channel, message);
    },
    destroy: dropAll,
  };
}
