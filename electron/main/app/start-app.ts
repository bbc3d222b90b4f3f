import { app, dialog, ipcMain, nativeTheme, powerMonitor, shell, type Tray } from 'electron';
import type { Command } from '@shared/command';
import { resolveUnit } from '@shared/workstation/format-length';
import { startSessionLoop, type SessionLoop } from '@shared/session/loop';
import { answerWords } from '../command-line/answer';
import { createCommandServer } from '../command-line/command-server';
import { readLaunchData } from '../command-line/message';
import { createLogExchange } from '../discomfort/log-exchange';
import { installErrorHandler } from '../errors';
import { createLog, setUpLog } from '../log';
import { LOGIN_ARGUMENT } from '../platform/autostart/autostart';
import { createBus } from '../platform/bus';
import { createClock } from '../platform/clock';
import { createContextProbes } from '../platform/context-probes';
import { createIdleSource } from '../platform/idle-source';
import { registerRequests } from '../security/ipc-guard';
import { guardNavigation } from '../security/navigation';
import { createWords, resolveLanguage } from '../words';
import { endInOrder } from './end-in-order';
import type { Folders } from './folders';
import { followMachine } from './follow-machine';
import { followSettings } from './follow-settings';
import { readHistoryDays } from './history-days';
import { createIndicators } from './indicators';
import { loadSession } from './load-session';
import { createNoticeBoard } from './notices';
import { createSayer } from './open-player';
import { answerRequests } from './requests';
import { createReports } from './reports';
import { findAskingWindow } from './find-asking-window';
import { createStores } from './stores';
import { createSurfaces, type Surfaces } from './surfaces';
import { findManner } from '../windows/prompt-plan';
import { createAppWindows } from './windows';

export interface StartedApp {
  /** Hears a launch that lost the race for the instance lock; what it sent is not checked yet. */
  readonly receiveLaunch: (data: unknown) => void;
}

/** Builds every service, starts the loop and connects the two. Electron is ready. */
export async function startApp(options: {
  readonly folders: Folders;
  readonly icon: Tray;
  readonly socketPath: string;
  readonly command: Extract<Command, { type: 'start' | 'open' }>;
}): Promise<StartedApp> {
  const { folders } = options;
  setUpLog(folders.logs);
  const log = createLog('app');
  const { platform, env } = process;
  const clock = createClock();

  let started: SessionLoop | null = null;
  let surfaces: Surfaces | null = null;
  const loop = (): SessionLoop => {
    if (started === null) throw new Error('The session loop was asked before it started.');
    return started;
  };
  /** Before the loop is there, nothing can be shown; it tells of itself once it runs. */
  const refresh = (): void => {
    if (started !== null) surfaces?.changed();
  };

  const notices = createNoticeBoard(refresh);
  const { settings, stateFile, workstation, walkingPlan, moves, discomfort, history } = createStores({
    folders,
    clock,
    post: notices.post,
  });
  const saved = loadSession({ stateFile, history, clock });

  installErrorHandler({
    process,
    app,
    log,
    saveState: () => started?.save(),
  });
  guardNavigation({ app, openExternal: (url) => shell.openExternal(url), log: createLog('navigation') });

  const sessionBus = createBus('session', createLog('bus').info);
  const systemBus = createBus('system', createLog('bus').info);
  const language = () => resolveLanguage(settings.current().app.language, app.getPreferredSystemLanguages());
  let words = createWords(language(), app.getLocale());
  const unit = () => resolveUnit(settings.current().app.units, app.getLocaleCountryCode());

  const windows = createAppWindows({
    folders,
    loop,
    promptFailed: () => {
      notices.post({ key: 'prompt-not-painted' });
      surfaces?.useNotification();
    },
  });
  const say = createSayer({
    loop,
    settings: () => settings.current(),
    manner: () => findManner(settings.current().prompts, notifier.abilities()),
    openPlayer: (play) => windows.open('moves', play),
  });
  const { tray, trayHost, notifier } = createIndicators({
    folders,
    icon: options.icon,
    sessionBus,
    notices,
    say,
    open: windows.open,
    bringForward: windows.bringForward,
    openRedFlags: windows.openRedFlags,
    focusPrompt: () => windows.prompt.focusPrompt(),
  });
  const idle = createIdleSource({
    powerMonitor,
    platform,
    env,
    bus: sessionBus,
    schedule: (ms, fire) => {
      const timer = setTimeout(fire, ms);
      return () => clearTimeout(timer);
    },
    now: () => clock.now().tick,
    promptUnanswered: () => started?.state().ended.at(-1)?.outcome === 'missed',
    log: createLog('idle').info,
  });
  const made = createSurfaces({
    loop,
    settings: () => settings.current(),
    words: () => words,
    tray,
    notifier,
    promptWindows: windows.prompt,
    companion: windows.companion,
    surroundings: () => ({
      workstation: workstation.current(),
      walkingPlan: walkingPlan.current(),
      discomfort: discomfort.summary(),
      moves: moves.current(),
      unit: unit(),
      notices: notices.list(),
      language: words.language,
      country: app.getLocaleCountryCode(),
      dataFolder: folders.data,
      abilities: {
        tray: trayHost.available() !== false,
        notifications: notifier.abilities().notifications,
        notificationActions: notifier.abilities().actions,
        idle: idle.able(),
        platform: platform === 'darwin' || platform === 'win32' ? platform : 'linux',
      },
    }),
    beep: () => shell.beep(),
  });
  surfaces = made;
  const reports = createReports({ pages: windows.report, workstation, clock, words: () => words, unit });
  const logExchange = createLogExchange({
    store: discomfort,
    dialog,
    findWindow: findAskingWindow,
    folder: () => app.getPath('documents'),
    now: () => clock.now().wall,
    timeZone: () => clock.timeZone(),
    log: createLog('discomfort').info,
  });
  const handlers = answerRequests({
    say,
    open: windows.open,
    surfaces: made,
    settings,
    workstation,
    walkingPlan,
    discomfort,
    logExchange,
    moves,
    notices,
    promptWindows: windows.prompt,
    reports,
    reportPages: windows.report,
    openDataFolder: () => void shell.openPath(folders.data),
    readDays: (range) =>
      readHistoryDays({
        range,
        history,
        clock,
        state: () => loop().state(),
        dayStartsAt: settings.current().dayStartsAt,
      }),
  });
  registerRequests(ipcMain, handlers, createLog('ipc'));

  settings.subscribe((now, before) => {
    if (now.app.language !== before.app.language) words = createWords(language(), app.getLocale());
  });
  const shortcuts = followSettings({
    settings,
    notices,
    pressed: {
      answer: () => {
        if (windows.prompt.focusPrompt()) return;
        // A prompt that is a notification has no window to come forward.
        if (loop().snapshot().prompt?.phase === 'shown') windows.open('today');
        else loop().say({ type: 'show-held' });
      },
      switchPosition: () => {
        const { position } = loop().snapshot();
        loop().say({ type: 'say', position: position === 'sitting' ? 'standing' : 'sitting' });
      },
    },
  });
  settings.subscribe(() => loop().handle({ type: 'settings-changed' }));
  workstation.subscribe(refresh);
  walkingPlan.subscribe(refresh);
  discomfort.subscribe(() => {
    windows.companion.send('discomfort:changed', discomfort.view());
    refresh();
  });
  moves.subscribe(refresh);

  started = startSessionLoop(
    {
      clock,
      idle,
      context: createContextProbes({ platform, env, bus: sessionBus, log: createLog('context').info }),
      history: { append: (record) => void history.append(record) },
      state: stateFile,
      surfaces: { ...made, changed: refresh },
      settings: () => settings.current(),
    },
    await saved,
  );
  refresh();
  nativeTheme.on('updated', refresh);
  followMachine({ loop, clock, platform, sessionBus, systemBus, sessionId: env['XDG_SESSION_ID'] });
  // The app lives in the tray: closing its windows does not end it.
  app.on('window-all-closed', () => undefined);
  app.on('activate', () => windows.bringForward());

  const target = {
    snapshot: () => loop().snapshot(),
    say: loop().say,
    open: windows.open,
    bringForward: windows.bringForward,
    quit: () => setImmediate(() => app.quit()),
    version: app.getVersion(),
    translate: (key: string, values?: Readonly<Record<string, string | number>>) =>
      words.translate(`command:${key}`, values),
  };
  const server = createCommandServer({
    path: options.socketPath,
    handle: (said) => Promise.resolve(answerWords(said, target)),
    log: createLog('command'),
  }).catch((error: unknown) => {
    // A file system without sockets, say: the command line finds nobody, and everything else works.
    log.warn('command line: not served', error);
    return null;
  });

  endInOrder({
    app,
    stop: () => {
      loop().stop();
      shortcuts.stop();
      windows.prompt.destroy();
      notifier.close();
      tray.destroy();
    },
    flush: async () => {
      await Promise.all([
        settings.flush(),
        stateFile.flush(),
        workstation.flush(),
        walkingPlan.flush(),
        discomfort.flush(),
        logExchange.flush(),
        moves.flush(),
        history.flush(),
        reports.flush(),
        (await server)?.close(),
      ]);
    },
  });

  await Promise.all([server, trayHost.ready, notifier.refreshAbilities()]);
  if (!notifier.abilities().notifications) notices.post({ key: 'no-notifications' });
  if (!idle.able()) notices.post({ key: 'no-idle' });
  const quietly = process.argv.includes(LOGIN_ARGUMENT) && settings.current().welcomed;
  if (options.command.type === 'open') windows.open(options.command.section);
  else if (!quietly) windows.bringForward();
  refresh();
  log.info('started');
  return {
    receiveLaunch(data) {
      const said = readLaunchData(data);
      answerWords(said.length === 0 ? ['open'] : said, target);
    },
  };
}
