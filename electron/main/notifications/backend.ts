/** One notification as every system can take it. */
export interface NotificationMessage {
  readonly title: string;
  readonly body: string;
  /** Buttons, where the system has them. */
  readonly actions: readonly { readonly id: string; readonly label: string }[];
  readonly urgent: boolean;
}

export interface NotificationEvents {
  readonly acted: (id: string) => void;
  readonly clicked: () => void;
  /** The system took none: no server, no permission, an unsigned build. */
  readonly failed: (reason: string) => void;
}

export interface SentNotification {
  close(): void;
}

/** A way to the system's notifications. Sends, and never throws. */
export interface NotificationBackend {
  /** What the system offers, asked anew at each call. */
  abilities(): Promise<{ readonly notifications: boolean; readonly actions: boolean }>;
  send(message: NotificationMessage, events: NotificationEvents): SentNotification;
}
