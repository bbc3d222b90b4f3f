import { Variant } from '@jellybrick/dbus-next';
import type { Bus, Log } from '../platform/bus';
import type {
  NotificationBackend,
  NotificationEvents,
  NotificationMessage,
  SentNotification,
} from './backend';

const SERVER = {
  destination: 'org.freedesktop.Notifications',
  path: '/org/freedesktop/Notifications',
  interface: 'org.freedesktop.Notifications',
  /** The server may need to be started first. */
  autoStart: true,
  timeout: 3_000,
};
const URGENCY = { normal: 1, critical: 2 } as const;
const SERVER_CHOOSES_TIME = -1;
const CLICK = 'default';

interface Live {
  readonly events: NotificationEvents;
  id: number | null;
  closed: boolean;
}

/** Servers with `body-markup` read the body as markup. */
function escapeMarkup(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/**
 * Desktop notifications over D-Bus. Electron's own leave out the buttons on Linux; this asks the server and
 * sends them. https://specifications.freedesktop.org/notification-spec/latest/
 */
export function createLinuxNotifications(options: {
  readonly bus: Bus;
  /** Path of the app's icon. */
  readonly icon: string;
  readonly log: Log;
}): NotificationBackend {
  const { bus } = options;
  const live = new Set<Live>();
  let listening: Promise<boolean> | null = null;

  async function listenOnce(): Promise<boolean> {
    const acted = await bus.listen({ interface: SERVER.interface, member: 'ActionInvoked' }, ([id, key]) => {
      const entry = [...live].find((candidate) => candidate.id === id);
      if (entry === undefined || typeof key !== 'string') return;
      live.delete(entry);
      options.log(`notification: ${key}`);
      if (key === CLICK) entry.events.clicked();
      else entry.events.acted(key);
    });
    const closed = await bus.listen({ interface: SERVER.interface, member: 'NotificationClosed' }, ([id]) => {
      for (const entry of live) if (entry.id === id) live.delete(entry);
    });
    return acted !== null && closed !== null;
  }

  async function askCapabilities(): Promise<readonly unknown[] | null> {
    const reply = await bus.call({ ...SERVER, member: 'GetCapabilities' });
    return Array.isArray(reply?.[0]) ? (reply[0] as readonly unknown[]) : null;
  }

  async function deliver(message: NotificationMessage, entry: Live): Promise<void> {
    listening ??= listenOnce();
    const heard = await listening;
    if (!heard) listening = null;
    const capabilities = await askCapabilities();
    if (capabilities === null) {
      live.delete(entry);
      entry.events.failed('no notification server');
      return;
    }
    const buttons = capabilities.includes('actions')
      ? [{ id: CLICK, label: message.title }, ...message.actions]
      : [];
    const reply = await bus.call({
      ...SERVER,
      member: 'Notify',
      signature: 'susssasa{sv}i',
      body: [
        'Sitwell',
        0,
        options.icon,
        message.title,
        capabilities.includes('body-markup') ? escapeMarkup(message.body) : message.body,
        buttons.flatMap(({ id, label }) => [id, label]),
        {
          urgency: new Variant('y', message.urgent ? URGENCY.critical : URGENCY.normal),
          'desktop-entry': new Variant('s', 'sitwell'),
        },
        SERVER_CHOOSES_TIME,
      ],
    });
    const id = reply?.[0];
    if (typeof id !== 'number') {
      live.delete(entry);
      entry.events.failed('the notification server did not answer');
      return;
    }
    entry.id = id;
    if (entry.closed) closeOnServer(id);
  }

  function closeOnServer(id: number): void {
    void bus.call({ ...SERVER, member: 'CloseNotification', signature: 'u', body: [id] });
  }

  return {
    async abilities() {
      const capabilities = await askCapabilities();
      return { notifications: capabilities !== null, actions: capabilities?.includes('actions') ?? false };
    },
    send(message, events): SentNotification {
      const entry: Live = { events, id: null, closed: false };
      live.add(entry);
      void deliver(message, entry);
      return {
        close() {
          const wasLive = live.delete(entry);
          entry.closed = true;
          if (wasLive && entry.id !== null) closeOnServer(entry.id);
        },
      };
    },
  };
}
