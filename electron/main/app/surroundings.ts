import { app } from 'electron';
import type { CompanionView } from '@shared/ipc';
import type { LanguageInForce } from './follow/language';
import type { Indicators } from './indicators';
import type { NoticeBoard } from './notices';
import type { Senses } from './senses';
import type { Stores } from './stores';

/** The parts of the main window's view that do not come from the session. */
export type Surroundings = Omit<CompanionView, 'snapshot' | 'settings'>;

/** What is kept, what is to be told, and what this system can do, as things stand now. */
export function describeSurroundings(options: {
  readonly stores: Pick<Stores, 'workstation' | 'walkingPlan' | 'discomfort' | 'moves'>;
  readonly notices: NoticeBoard;
  readonly language: LanguageInForce;
  readonly indicators: Pick<Indicators, 'trayHost' | 'notifier'>;
  readonly idle: Senses['idle'];
  readonly dataFolder: string;
}): Surroundings {
  const { stores, language, indicators } = options;
  const { platform } = process;
  const { notifications, actions } = indicators.notifier.abilities();
  return {
    workstation: stores.workstation.current(),
    walkingPlan: stores.walkingPlan.current(),
    discomfort: stores.discomfort.summary(),
    moves: stores.moves.current(),
    unit: language.unit(),
    notices: options.notices.list(),
    language: language.words().language,
    country: app.getLocaleCountryCode(),
    dataFolder: options.dataFolder,
    abilities: {
      tray: indicators.trayHost.available() !== false,
      notifications,
      notificationActions: actions,
      idle: options.idle.able(),
      platform: platform === 'darwin' || platform === 'win32' ? platform : 'linux',
    },
  };
}
