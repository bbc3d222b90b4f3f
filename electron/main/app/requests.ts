import type { RequestHandlers } from '../security/ipc-guard';
import type { SessionLoop } from '@shared/session/loop';
import type { SettingsStore } from '../storage/settings-store';
import type { PromptWindows } from '../windows/prompt-windows';
import type { NoticeBoard } from './notices';
import type { Surfaces } from './surfaces';

/** What main does for a window's request, after the guard has checked sender and payload. */
export function answerRequests(options: {
  readonly loop: () => SessionLoop;
  readonly surfaces: Surfaces;
  readonly settings: SettingsStore;
  readonly notices: NoticeBoard;
  readonly promptWindows: PromptWindows;
  readonly openDataFolder: () => void;
}): RequestHandlers {
  const { loop, surfaces, settings, notices, promptWindows } = options;
  return {
    'companion:view': () => surfaces.companionView(),
    'prompt:view': () => surfaces.promptView(),
    'prompt:painted': (_payload, sender) => {
      promptWindows.painted(sender);
      return null;
    },
    intent: (intent) => {
      loop().say(intent);
      return null;
    },
    'settings:change': (part) => settings.change(part),
    'notice:dismiss': ({ key }) => {
      notices.dismiss(key);
      return null;
    },
    'data-folder:open': () => {
      options.openDataFolder();
      return null;
    },
    'welcome:done': () => {
      settings.change({ welcomed: true });
      return null;
    },
  };
}
