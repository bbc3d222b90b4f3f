import { app, ipcMain, nativeTheme, shell, type Tray } from 'electron';
import type { Command } from '@shared/command';
import { startSessionLoop, type SessionLoop } from '@shared/session/loop';
import { installErrorHandler } from '../errors';
import { createLog, setUpLog } from '../log';
import { LOGIN_ARGUMENT } from '../platform/autostart/autostart';
import { createBus } from '../platform/bus';
import { createClock } from '../platform/clock';
import { registerRequests } from '../security/ipc-guard';
import { guardNavigation } from '../security/navigation';
import { findManner } from '../windows/prompt-plan';
import { serveCommandLine, type ServedCommandLine } from './command-line';
import { endInOrder } from './end-in-order';
import type { Folders } from './folders';
import { followLanguage } from './follow/language';
import { followMachine } from './follow/machine';
import { followSettings } from './follow/settings';
import { followStores } from './follow/stores';
import { createIndicators } from './indicators';
import { loadSession } from './load-session';
import { createNoticeBoard } from './notices';
import { createSayer } from './open-player';
import { answerRequests } from './requests/answer-requests';
import { createDocuments, flushDocuments } from './requests/documents';
import { createSenses } from './senses';
import { createShortcutActions } from './shortcut-actions';
import { createStores, flushStores } from './stores';
import { createSurfaces, type Surfaces } from './surfaces';
import { describeSurroundings } from './surroundings';
import { createAppWindows } from './windows';

/** Builds every service, starts the loop and connects the two. Electron is ready. */
export async function startApp(options: {
  readonly folders: Folders;
  readonly icon: Tray;
  readonly socketPath: string;
  readonly command: Extract<Command, { type: 'start' | 'open' }>;
}): Promise<Pick<ServedCommandLine, 'receiveLaunch'>> {
  const { folders } = options;
  setUpLog(folders.logs);
  const log = createLog('app');
  const clock = createClock();

  let started: SessionLoop | null = null;
  let shown: Surfaces | null = null;
  const loop = (): SessionLoop => {
    if (started === null) throw new Error('The session loop was asked before it started.');
    return started;
  };
  /** Before the loop is there, nothing can be shown; it tells of itself once it runs. */
  const refresh = (): void => {
    if (started !== null) shown?.changed();
  };

  const notices = createNoticeBoard(refresh, createLog('notices').warn);
  const stores = createStores({ folders, clock, post: notices.post });
  const { settings, stateFile, history } = stores;
  const saved = loadSession({ stateFile, history, clock });

  installErrorHandler({ process, app, log, saveState: () => started?.save() });
  guardNavigation({ app, openExternal: (url) => shell.openExternal(url), log: createLog('navigation') });

  const sessionBus = createBus('session', createLog('bus').info);
  const systemBus = createBus('system', createLog('bus').info);
  const language = followLanguage(settings);

  const windows = createAppWindows({
    folders,
    loop,
    promptFailed: () => {
      notices.post({ key: 'prompt-not-painted' });
      shown?.useNotification();
    },
  });
  const say = createSayer({
    loop,
    settings: () => settings.current(),
    manner: () => findManner(settings.current().prompts, indicators.notifier.abilities()),
    openPlayer: (play) => windows.open('moves', play),
  });
  const indicators = createIndicators({ folders, icon: options.icon, sessionBus, notices, say, windows });
  const senses = createSenses({
    clock,
    sessionBus,
    promptUnanswered: () => started?.state().ended.at(-1)?.outcome === 'missed',
  });
  const surfaces = createSurfaces({
    loop,
    settings: () => settings.current(),
    words: language.words,
    indicators,
    windows,
    surroundings: () =>
      describeSurroundings({
        stores,
        notices,
        language,
        indicators,
        idle: senses.idle,
        dataFolder: folders.data,
      }),
  });
  shown = surfaces;
  const documents = createDocuments({ reportPages: windows.report, stores, clock, language });
  registerRequests(
    ipcMain,
    answerRequests({ folders, clock, loop, say, windows, surfaces, stores, documents, notices }),
    createLog('ipc'),
  );

  const pressed = createShortcutActions({ loop, windows });
  const shortcuts = followSettings({ settings, notices, pressed });
  followStores({ stores, loop, companion: windows.companion, refresh });
  started = startSessionLoop(
    {
      clock,
      idle: senses.idle,
      context: senses.context,
      history: { append: (record) => void history.append(record) },
      state: stateFile,
      surfaces: { ...surfaces, changed: refresh },
      settings: () => settings.current(),
    },
    await saved,
  );
  refresh();
  nativeTheme.on('updated', refresh);
  followMachine({ loop, clock, sessionBus, systemBus });
  // The app lives in the tray: closing its windows does not end it.
  app.on('window-all-closed', () => undefined);
  app.on('activate', () => windows.bringForward());
  const commandLine = serveCommandLine({
    socketPath: options.socketPath,
    loop,
    windows,
    words: language.words,
  });

  endInOrder({
    app,
    stop: () => {
      loop().stop();
      shortcuts.stop();
      windows.prompt.destroy();
      indicators.notifier.close();
      indicators.tray.destroy();
    },
    flush: () => Promise.all([flushStores(stores), flushDocuments(documents), commandLine.close()]),
  });

  await Promise.all([commandLine.ready, indicators.trayHost.ready, indicators.notifier.refreshAbilities()]);
  if (!indicators.notifier.abilities().notifications) notices.post({ key: 'no-notifications' });
  if (!senses.idle.able()) notices.post({ key: 'no-idle' });
  const quietly = process.argv.includes(LOGIN_ARGUMENT) && settings.current().welcomed;
  if (options.command.type === 'open') windows.open(options.command.section);
  else if (!quietly) windows.bringForward();
  refresh();
  log.info('started');
  return commandLine;
}
