import { join } from 'node:path';
import { BrowserWindow, nativeTheme, screen, session } from 'electron';
import type { Destination, PlayRequest } from '@shared/destination';
import type { Pushes } from '@shared/ipc';
import type { Section } from '@shared/section';
import type { SessionLoop } from '@shared/session/loop';
import { createLog } from '../log';
import { createReportPages, type ReportPages } from '../report/report-pages';
import { pageAddress } from '../security/app-origin';
import { createSessionGuard } from '../security/page-session';
import { secureWebPreferences } from '../security/web-preferences';
import { createCompanionWindow, type CompanionWindow } from '../windows/companion-window';
import { createPromptWindows, type PromptWindows } from '../windows/prompt-windows';
import type { Folders } from './folders';
import { createHandover } from './handover';
import { createWindowPlace } from './window-place';

/** Page colours of the two themes, shown before a page has painted (tokens.css, --paper). */
const PAPER = { light: '#FAF8F4', dark: '#11181A' } as const;

export interface AppWindows {
  readonly companion: CompanionWindow;
  readonly prompt: PromptWindows;
  readonly report: ReportPages;
  /** Brings the main window to the front as it is, or opens it at Today: whoever asks names no place. */
  readonly bringForward: () => void;
  /** Opens the main window, or brings it to the front, at this section; in Moves, plays this at once. */
  readonly open: (section: Section, play?: PlayRequest) => void;
  /** Opens it, or brings it to the front, with the signs that need a doctor over whichever section is on show. */
  readonly openRedFlags: () => void;
  /** Where the main window is to go, for its page to take; null: nowhere else. */
  readonly takeDestination: () => Destination | null;
  readonly takeRedFlags: () => true | null;
}

/** The main window, the prompt's and the reports' windows. None is open yet. */
export function createAppWindows(options: {
  readonly folders: Folders;
  readonly loop: () => SessionLoop;
  /** A prompt could not be shown in a window. */
  readonly promptFailed: () => void;
}): AppWindows {
  const { folders, loop } = options;
  const guardSession = createSessionGuard({
    openSession: () => session.defaultSession,
    pages: folders.pages,
    log: createLog('pages'),
  });
  const shared = {
    createWindow: (window: Electron.BrowserWindowConstructorOptions) => {
      guardSession();
      return new BrowserWindow(window);
    },
    screen,
    webPreferences: secureWebPreferences(folders.preload),
    background: () => (nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light),
  };
  const companion = createCompanionWindow({
    ...shared,
    url: pageAddress('companion/index.html'),
    icon: folders.appIcon,
    place: createWindowPlace(join(folders.data, 'window.json'), createLog('window').info),
    log: createLog('window').info,
  });
  const tell = (push: keyof Pushes) => () => companion.send(push, null);
  const destination = createHandover<Destination>(tell('companion:open'));
  const redFlags = createHandover<true>(tell('companion:open-red-flags'));
  const prompt = createPromptWindows({
    ...shared,
    url: pageAddress('prompt/index.html'),
    platform: process.platform,
    notPainted: options.promptFailed,
    closeAsked: () => {
      const runs = loop().snapshot().break !== null;
      loop().say(runs ? { type: 'end-break' } : { type: 'answer', answer: 'snooze' });
    },
    log: createLog('prompt').info,
  });
  return {
    companion,
    prompt,
    report: createReportPages({
      ...shared,
      url: pageAddress('report/index.html'),
      log: createLog('report').info,
    }),
    bringForward: () => companion.open(),
    open(section, play) {
      destination.leave({ section, play });
      companion.open();
    },
    openRedFlags() {
      redFlags.leave(true);
      companion.open();
    },
    takeDestination: destination.take,
    takeRedFlags: redFlags.take,
  };
}
