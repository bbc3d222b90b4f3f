import { shell } from 'electron';
import type { Intent } from '@shared/session/intent';
import type { SessionLoop } from '@shared/session/loop';
import type { ClockPort } from '@shared/session/ports';
import type { RequestHandlers } from '../../security/ipc-guard';
import type { Folders } from '../folders';
import type { NoticeBoard } from '../notices';
import type { Stores } from '../stores';
import type { Surfaces } from '../surfaces';
import type { AppWindows } from '../windows';
import { awaitDisk } from './await-disk';
import type { Documents } from './documents';
import { readHistoryDays } from './history-days';

/** What main does for a window's request, after the guard has checked sender and payload. */
export function answerRequests(options: {
  readonly folders: Folders;
  readonly clock: ClockPort;
  readonly loop: () => SessionLoop;
  readonly say: (intent: Intent) => void;
  readonly windows: Omit<AppWindows, 'companion' | 'bringForward'>;
  readonly surfaces: Surfaces;
  readonly stores: Stores;
  readonly documents: Documents;
  readonly notices: NoticeBoard;
}): RequestHandlers {
  const { clock, loop, windows, surfaces, notices } = options;
  const { settings, workstation, walkingPlan, discomfort, moves, history } = options.stores;
  const { reports, logExchange } = options.documents;
  return {
    'companion:view': () => surfaces.companionView(),
    'companion:destination': () => windows.takeDestination(),
    'companion:red-flags': () => windows.takeRedFlags(),
    'prompt:view': () => surfaces.promptView(),
    'prompt:painted': (_payload, sender) => {
      windows.prompt.painted(sender);
      return null;
    },
    intent: (intent) => {
      options.say(intent);
      return null;
    },
    'settings:change': (part) => awaitDisk(settings.change(part), settings),
    'workstation:change': (change) => awaitDisk(workstation.change(change), workstation),
    'walking-plan:change': (change) => awaitDisk(walkingPlan.change(change), walkingPlan),
    'discomfort:view': () => discomfort.view(),
    'discomfort:change': (change) => awaitDisk(discomfort.change(change), discomfort),
    'discomfort:export': ({ as }, sender) => logExchange.save(as, sender),
    'discomfort:import': (_payload, sender) => logExchange.open(sender),
    'discomfort:delete-copies': () => discomfort.deleteCopies(),
    'moves:change': (change) => awaitDisk(moves.change(change), moves),
    'report:make': (wanted, sender) => reports.make(wanted, sender),
    'report:view': (_payload, sender) => windows.report.view(sender),
    'report:drawn': ({ html }, sender) => {
      windows.report.drawn(sender, html);
      return null;
    },
    'notice:dismiss': ({ key }) => {
      notices.dismiss(key);
      return null;
    },
    'window:open': ({ section, play }) => {
      windows.open(section, play);
      return null;
    },
    'red-flags:open': () => {
      windows.openRedFlags();
      return null;
    },
    'data-folder:open': () => {
      void shell.openPath(options.folders.data);
      return null;
    },
    'history:days': (range) =>
      readHistoryDays({
        range,
        history,
        clock,
        state: () => loop().state(),
        dayStartsAt: settings.current().dayStartsAt,
      }),
    'welcome:done': () => {
      settings.change({ welcomed: true });
      return null;
    },
  };
}
