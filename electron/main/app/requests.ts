import type { HistoryDay } from '@shared/history/fold-days';
import type { DiscomfortStore } from '../discomfort/discomfort-store';
import type { LogExchange } from '../discomfort/log-exchange';
import type { ReportMaker } from '../report/report-maker';
import type { ReportPages } from '../report/report-pages';
import type { RequestHandlers } from '../security/ipc-guard';
import type { PlayRequest } from '@shared/destination';
import type { Section } from '@shared/section';
import type { Intent } from '@shared/session/intent';
import type { MovesStore } from '../moves/moves-store';
import type { SettingsStore } from '../storage/settings-store';
import type { WalkingPlanStore } from '../exercise/walking-plan-store';
import type { WorkstationStore } from '../workstation/workstation-store';
import type { PromptWindows } from '../windows/prompt-windows';
import type { NoticeBoard } from './notices';
import type { Surfaces } from './surfaces';

/** What main does for a window's request, after the guard has checked sender and payload. */
export function answerRequests(options: {
  readonly say: (intent: Intent) => void;
  readonly open: (section: Section, play?: PlayRequest) => void;
  readonly surfaces: Surfaces;
  readonly settings: SettingsStore;
  readonly workstation: WorkstationStore;
  readonly walkingPlan: WalkingPlanStore;
  readonly discomfort: DiscomfortStore;
  readonly logExchange: LogExchange;
  readonly moves: MovesStore;
  readonly notices: NoticeBoard;
  readonly promptWindows: PromptWindows;
  readonly reports: ReportMaker;
  readonly reportPages: ReportPages;
  readonly openDataFolder: () => void;
  readonly readDays: (range: {
    readonly from: string;
    readonly to: string;
  }) => Promise<readonly HistoryDay[]>;
}): RequestHandlers {
  const { surfaces, settings, workstation, moves, notices, promptWindows, reports, reportPages } = options;
  const { discomfort, logExchange } = options;
  return {
    'companion:view': () => surfaces.companionView(),
    'prompt:view': () => surfaces.promptView(),
    'prompt:painted': (_payload, sender) => {
      promptWindows.painted(sender);
      return null;
    },
    intent: (intent) => {
      options.say(intent);
      return null;
    },
    'settings:change': (part) => settings.change(part),
    'workstation:change': (change) => workstation.change(change),
    'walking-plan:change': (change) => options.walkingPlan.change(change),
    'discomfort:view': () => discomfort.view(),
    'discomfort:change': (change) => discomfort.change(change),
    'discomfort:export': ({ as }, sender) => logExchange.save(as, sender),
    'discomfort:import': (_payload, sender) => logExchange.open(sender),
    'discomfort:delete-copies': () => discomfort.deleteCopies(),
    'moves:change': (change) => moves.change(change),
    'report:make': (wanted, sender) => reports.make(wanted, sender),
    'report:view': (_payload, sender) => reportPages.view(sender),
    'report:drawn': ({ html }, sender) => {
      reportPages.drawn(sender, html);
      return null;
    },
    'notice:dismiss': ({ key }) => {
      notices.dismiss(key);
      return null;
    },
    'window:open': ({ section, play }) => {
      options.open(section, play);
      return null;
    },
    'data-folder:open': () => {
      options.openDataFolder();
      return null;
    },
    'history:days': (range) => options.readDays(range),
    'welcome:done': () => {
      settings.change({ welcomed: true });
      return null;
    },
  };
}
