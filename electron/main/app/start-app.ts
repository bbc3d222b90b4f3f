import { join } from 'node:path';
import {
  app,
  BrowserWindow,
  globalShortcut,
  ipcMain,
  Menu,
  nativeImage,
  nativeTheme,
  Notification,
  powerMonitor,
  protocol,
  screen,
  session,
  shell,
  Tray,
} from 'electron';
import type { Command } from '@shared/command';
import type { Section } from '@shared/ipc';
import { startSessionLoop, type SessionLoop } from '@shared/session/loop';
import { answerWords } from '../command-line/answer';
import { createCommandServer } from '../command-line/command-server';
import { installErrorHandler } from '../errors';
import { createLog, setUpLog } from '../log';
import { createElectronNotifications } from '../notifications/electron-notifications';
import { createLinuxNotifications } from '../notifications/linux-notifications';
import { createNotifier } from '../notifications/notifier';
import { createAutostart, LOGIN_ARGUMENT } from '../platform/autostart/autostart';
import { createBus } from '../platform/bus';
import { createClock } from '../platform/clock';
import { createContextProbes } from '../platform/context-probes';
import { createIdleSource } from '../platform/idle-source';
import { watchTrayHost } from '../platform/tray-host';
import { serveApp } from '../security/app-protocol';
import { pageAddress } from '../security/app-origin';
import { registerRequests } from '../security/ipc-guard';
import { guardNavigation } from '../security/navigation';
import { denyPermissions } from '../security/permissions';
import { secureWebPreferences } from '../security/web-preferences';
import { createShortcuts } from '../shortcuts';
import { createTray, isPanelDark } from '../tray/tray';
import { createCompanionWindow } from '../windows/companion-window';
import { createPromptWindows } from '../windows/prompt-windows';
import { createWords, resolveLanguage } from '../words';
import { findFolders } from './folders';
import { createNoticeBoard } from './notices';
import { endInOrder } from './end-in-order';
import { followMachine } from './follow-machine';
import { answerRequests } from './requests';
import { createStores } from './stores';
import { createSurfaces, type Surfaces } from './surfaces';
import { createWindowPlace } from './window-place';

/** Page colours of the two themes, shown before a page has painted (tokens.css, --paper). */
const PAPER = { light: '#FAF8F4', dark: '#11181A' } as const;

export interface StartedApp {
  /** The words of a launch that lost the race for the instance lock. */
  readonly receiveWords: (words: readonly string[]) => void;
}

/** Builds every service, starts the loop and connects the two. Electron is ready. */
export async function startApp(options: {
  readonly socketPath: string;
  readonly command: Extract<Command, { type: 'start' | 'open' }>;
}): Promise<StartedApp> {
  const folders = findFolders(app.getAppPath(), app.getPath('userData'));
  setUpLog(folders.logs);
  const log = createLog('app');
  const { platform, env } = process;
  const clock = createClock();

  let loop: SessionLoop | null = null;
  let surfaces: Surfaces | null = null;
  const running = (): SessionLoop => {
    if (loop === null) throw new Error('The session loop was asked before it started.');
    return loop;
  };
  /** Before the loop is there, nothing can be shown; it tells of itself once it runs. */
  const refresh = (): void => {
    if (loop !== null) surfaces?.changed();
  };

  const notices = createNoticeBoard(refresh);
  const { settings, stateFile, history } = createStores({ folders, clock, post: notices.post });

  installErrorHandler({
    process,
    app,
    log,
    saveState: () => {
      if (loop !== null) stateFile.save({ version: 1, boot: clock.bootId(), state: loop.state() });
    },
    onRendererGone: (contents, reason) => log.warn(`window ${contents.id} is gone: ${reason}`),
  });
  guardNavigation({ app, openExternal: (url) => shell.openExternal(url), log: createLog('navigation') });
  denyPermissions(session.defaultSession);
  serveApp(protocol, folders.pages, createLog('pages'));

  const sessionBus = createBus('session', createLog('bus').info);
  const systemBus = createBus('system', createLog('bus').info);
  const language = () => resolveLanguage(settings.current().app.language, app.getPreferredSystemLanguages());
  let words = createWords(language(), app.getLocale());
  const background = () => (nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light);
  const webPreferences = secureWebPreferences(folders.preload);

  const companion = createCompanionWindow({
    createWindow: (window) => new BrowserWindow(window),
    screen,
    webPreferences,
    url: pageAddress('companion/index.html'),
    icon: folders.appIcon,
    background,
    place: createWindowPlace(join(folders.data, 'window.json')),
    loaded: () => companion.send('companion:open', section),
    closed: () => undefined,
    log: createLog('window').info,
  });
  let section: Section = 'today';
  const open = (wanted: Section): void => {
    section = wanted;
    if (companion.isOpen()) companion.send('companion:open', wanted);
    companion.open();
  };

  const promptWindows = createPromptWindows({
    createWindow: (window) => new BrowserWindow(window),
    screen,
    webPreferences,
    url: pageAddress('prompt/index.html'),
    platform,
    background,
    notPainted: () => {
      notices.post({ key: 'prompt-not-painted' });
      surfaces?.useNotification();
    },
    closeAsked: () => {
      const { break: breakRuns } = running().snapshot();
      running().say(
        breakRuns === null ? { type: 'answer', answer: 'snooze' } : { type: 'end-break', done: true },
      );
    },
    log: createLog('prompt').info,
  });
  const notifier = createNotifier({
    backend:
      platform === 'linux'
        ? createLinuxNotifications({ bus: sessionBus, icon: folders.appIcon, log: createLog('notify').info })
        : createElectronNotifications({
            isSupported: () => Notification.isSupported(),
            createNotification: (notification) => new Notification(notification),
          }),
    say: (intent) => running().say(intent),
    clicked: () => {
      if (!promptWindows.focusPrompt()) open('today');
    },
    failed: notices.post,
    log: createLog('notify').info,
  });
  const tray = createTray({
    createTray: (image) => new Tray(image),
    loadImage: (file) => nativeImage.createFromPath(file),
    buildMenu: (template) => Menu.buildFromTemplate(template),
    iconFolder: folders.trayIcons,
    platform,
    darkPanel: () => isPanelDark(nativeTheme, platform, env['XDG_CURRENT_DESKTOP']),
    act: (action) => {
      if (action.type === 'intent') running().say(action.intent);
      else if (action.type === 'open') open(action.section);
      else app.quit();
    },
    log: createLog('tray').info,
  });
  const trayHost = watchTrayHost({
    platform,
    bus: sessionBus,
    log: createLog('tray').info,
    changed: (available) => {
      if (available) {
        notices.dismiss('no-tray');
      } else {
        notices.post({ key: 'no-tray' });
        open('today');
      }
    },
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
    promptUnanswered: () => loop !== null && loop.state().ended.at(-1)?.outcome === 'missed',
    log: createLog('idle').info,
  });
  surfaces = createSurfaces({
    loop: running,
    settings: () => settings.current(),
    words: () => words,
    tray,
    notifier,
    promptWindows,
    companion,
    surroundings: () => ({
      notices: notices.list(),
      language: words.language,
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
  registerRequests(
    ipcMain,
    answerRequests({
      loop: running,
      surfaces,
      settings,
      notices,
      promptWindows,
      openDataFolder: () => void shell.openPath(folders.data),
    }),
    createLog('ipc'),
  );

  const loaded = stateFile.load();
  loop = startSessionLoop(
    {
      clock,
      idle,
      context: createContextProbes({ platform, env, bus: sessionBus, log: createLog('context').info }),
      history: { append: (record) => void history.append(record) },
      state: { save: (saved) => stateFile.save(saved) },
      surfaces: {
        changed: refresh,
        announce: surfaces.announce,
        escalate: surfaces.escalate,
        playSound: surfaces.playSound,
      },
      settings: () => settings.current(),
    },
    loaded.kind === 'state' ? loaded.state : null,
  );
  followTheme();
  refresh();
  const shortcuts = createShortcuts({
    registry: globalShortcut,
    pressed: {
      answer: () => {
        if (!promptWindows.focusPrompt()) running().say({ type: 'show-held' });
      },
      switchPosition: () => {
        const { position } = running().snapshot();
        running().say({ type: 'say', position: position === 'sitting' ? 'standing' : 'sitting' });
      },
    },
    taken: notices.post,
    log: createLog('shortcuts').info,
  });
  shortcuts.sync(settings.current().app.shortcuts);
  const autostart = createAutostart({
    platform,
    loginItems: app,
    configFolder: env['XDG_CONFIG_HOME'] ?? join(app.getPath('home'), '.config'),
    command: [env['APPIMAGE'] ?? process.execPath, ...(app.isPackaged ? [] : [app.getAppPath()])],
    log: createLog('autostart').info,
  });

  settings.subscribe((now, before) => {
    if (now.app.language !== before.app.language) words = createWords(language(), app.getLocale());
    if (now.app.theme !== before.app.theme) followTheme();
    shortcuts.sync(now.app.shortcuts);
    if (now.app.startAtLogin !== before.app.startAtLogin) void writeAutostart(now.app.startAtLogin);
    running().handle({ type: 'settings-changed' });
  });
  nativeTheme.on('updated', refresh);
  followMachine({ loop: running, clock, platform, sessionBus, systemBus, sessionId: env['XDG_SESSION_ID'] });
  // The app lives in the tray: closing its windows does not end it.
  app.on('window-all-closed', () => undefined);
  app.on('activate', () => open('today'));

  const target = {
    snapshot: () => running().snapshot(),
    say: running().say,
    open,
    quit: () => setImmediate(() => app.quit()),
    version: app.getVersion(),
    translate: (key: string, values?: Readonly<Record<string, string | number>>) =>
      words.translate(`command:${key}`, values),
  };
  const server = await createCommandServer({
    path: options.socketPath,
    handle: (said) => Promise.resolve(answerWords(said, target)),
    log: createLog('command'),
  });

  endInOrder({
    app,
    stop: () => {
      running().stop();
      shortcuts.stop();
      promptWindows.destroy();
      tray.destroy();
    },
    flush: () => Promise.all([stateFile.flush(), history.flush(), server.close()]),
  });

  await trayHost.ready;
  await notifier.refreshAbilities();
  if (!notifier.abilities().notifications) notices.post({ key: 'no-notifications' });
  if (!idle.able()) notices.post({ key: 'no-idle' });
  const quietly = process.argv.includes(LOGIN_ARGUMENT) && settings.current().welcomed;
  if (options.command.type === 'open') open(options.command.section);
  else if (!quietly) open('today');
  refresh();
  log.info('started');
  return { receiveWords: (later) => void answerWords(later.length === 0 ? ['open'] : later, target) };

  function followTheme(): void {
    nativeTheme.themeSource = settings.current().app.theme;
  }

  async function writeAutostart(on: boolean): Promise<void> {
    if (!(await autostart.write(on))) notices.post({ key: 'autostart-failed' });
  }
}
