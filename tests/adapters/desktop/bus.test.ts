import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createBus, hasOwner, readProperty, type Bus } from '../../../electron/main/platform/bus';
import { watchLock } from '../../../electron/main/platform/lock-watch';
import { watchTrayHost } from '../../../electron/main/platform/tray-host';
import { startDesktop, type Desktop } from '../../support/desktop/start-desktop';
import { runProgram } from '../../support/desktop/run-program';
import { waitFor } from '../../support/desktop/wait-for';

const silent = (): void => undefined;
const noPowerEvents = { on: silent };

let desktop: Desktop;
let sessionBus: Bus;
let systemBus: Bus;

beforeAll(async () => {
  desktop = await startDesktop({ tray: null, systemBus: true, windowManager: false });
  sessionBus = createBus('session', silent, desktop.sessionBus);
  systemBus = createBus('system', silent, desktop.env['DBUS_SYSTEM_BUS_ADDRESS']);
});

afterAll(async () => {
  sessionBus.close();
  systemBus.close();
  await desktop.stop();
});

describe('the bus', () => {
  it('tells owned names from free ones', async () => {
    expect(await hasOwner(sessionBus, 'org.freedesktop.DBus')).toBe(true);
    expect(await hasOwner(sessionBus, 'org.example.Nobody')).toBe(false);
  });

  it('answers null for a service that is not there', async () => {
    const nobody = { destination: 'org.example.Nobody', path: '/', interface: 'org.example.Nobody' };
    expect(await sessionBus.call({ ...nobody, member: 'Speak' })).toBeNull();
    expect(await readProperty(sessionBus, nobody, 'Mood')).toBeUndefined();
  });

  it('answers null where there is no bus, and says so in the log', async () => {
    const lines: string[] = [];
    const bus = createBus('session', (line) => lines.push(line), `unix:path=${desktop.home}/no-bus`);
    expect(await hasOwner(bus, 'org.freedesktop.DBus')).toBeNull();
    expect(await bus.listen({ interface: 'org.example.A', member: 'B' }, silent)).toBeNull();
    expect(lines.join('\n')).toContain('session bus: not reached');
    bus.close();
  });
});

describe('the tray host', () => {
  it('is missed, found as it starts, and missed as it ends', async () => {
    const heard: boolean[] = [];
    const watch = watchTrayHost({
      platform: 'linux',
      bus: sessionBus,
      log: silent,
      changed: (available) => heard.push(available),
    });
    expect(watch.available()).toBe('unknown');
    await watch.ready;
    expect(watch.available()).toBe(false);
    const host = await desktop.startTrayHost('watcher');
    await waitFor('the tray host', () => watch.available() === true);
    await host.stop();
    await waitFor('its end', () => watch.available() === false);
    expect(heard).toEqual([false, true, false]);
    watch.stop();
  });

  it('is always there on macOS and Windows', () => {
    const watch = watchTrayHost({ platform: 'darwin', bus: sessionBus, log: silent, changed: silent });
    expect(watch.available()).toBe(true);
  });
});

describe('the lock', () => {
  it('is told by logind, once each way', async () => {
    const manager = desktop.loginManager;
    if (manager === null) throw new Error('asked for a login manager');
    const session = await manager.addSession('mine');
    const other = await manager.addSession('other');
    const heard: string[] = [];
    const watch = watchLock({
      platform: 'linux',
      powerMonitor: noPowerEvents,
      sessionBus,
      systemBus,
      sessionId: 'mine',
      log: silent,
      locked: () => heard.push('locked'),
      unlocked: () => heard.push('unlocked'),
    });
    await watch.ready;
    await manager.lock(other);
    await manager.lock(session);
    await manager.lock(session);
    await manager.unlock(session);
    await waitFor('the unlock', () => heard.includes('unlocked'));
    expect(heard).toEqual(['locked', 'unlocked']);
    watch.stop();
  });

  it('is told by the screen saver on the session bus', async () => {
    const heard: string[] = [];
    const watch = watchLock({
      platform: 'linux',
      powerMonitor: noPowerEvents,
      sessionBus,
      systemBus,
      sessionId: undefined,
      log: silent,
      locked: () => heard.push('locked'),
      unlocked: () => heard.push('unlocked'),
    });
    await watch.ready;
    const emit = (active: string) =>
      runProgram('busctl', [
        ...[`--address=${desktop.sessionBus}`, 'emit', '/org/freedesktop/ScreenSaver'],
        ...['org.freedesktop.ScreenSaver', 'ActiveChanged', 'b', active],
      ]);
    await emit('true');
    await waitFor('the lock', () => heard.includes('locked'));
    await emit('false');
    await waitFor('the unlock', () => heard.includes('unlocked'));
    watch.stop();
  });

  it('comes from the system itself on macOS and Windows', () => {
    const listeners = new Map<string, () => void>();
    const heard: string[] = [];
    watchLock({
      platform: 'win32',
      powerMonitor: { on: (event: string, listener: () => void) => listeners.set(event, listener) },
      sessionBus,
      systemBus,
      sessionId: undefined,
      log: silent,
      locked: () => heard.push('locked'),
      unlocked: () => heard.push('unlocked'),
    });
    listeners.get('lock-screen')?.();
    listeners.get('lock-screen')?.();
    listeners.get('unlock-screen')?.();
    expect(heard).toEqual(['locked', 'unlocked']);
  });
});
