import type { Notification, NotificationConstructorOptions } from 'electron';
import type { NotificationBackend } from './backend';

function readIndex(details: object): number | undefined {
  return 'actionIndex' in details && typeof details.actionIndex === 'number'
    ? details.actionIndex
    : undefined;
}

/** Notifications of macOS and Windows, through Electron. */
export function createElectronNotifications(options: {
  readonly isSupported: () => boolean;
  readonly createNotification: (options: NotificationConstructorOptions) => Notification;
}): NotificationBackend {
  /** A notification that is collected as garbage loses its events. */
  const live = new Set<Notification>();

  return {
    abilities() {
      const supported = options.isSupported();
      return Promise.resolve({ notifications: supported, actions: supported });
    },
    send(message, events) {
      if (!options.isSupported()) {
        events.failed('not supported');
        return { close: () => undefined };
      }
      const notification = options.createNotification({
        title: message.title,
        body: message.body,
        // The app has a sound of its own, which the person can switch off.
        silent: true,
        urgency: message.urgent ? 'critical' : 'normal',
        actions: message.actions.map(({ label }) => ({ type: 'button', text: label })),
      });
      live.add(notification);
      notification.on('click', () => events.clicked());
      notification.on('action', (details, index) => {
        // Versions before 40 hand the index beside the event instead of in it.
        const chosen = message.actions[readIndex(details) ?? index];
        if (chosen !== undefined) events.acted(chosen.id);
      });
      notification.on('close', () => live.delete(notification));
      notification.on('failed', (_event, error) => {
        live.delete(notification);
        events.failed(error);
      });
      notification.show();
      return {
        close() {
          if (live.delete(notification)) notification.close();
        },
      };
    },
  };
}
