/** Something that went wrong or is missing, said to the user as one sentence by its key. */
export type Notice =
  /** Sentences live in the locale files under `notices.<key>`; `detail` fills in a path or a name. */
  { readonly key: NoticeKey; readonly detail?: Readonly<Record<string, string>> | undefined };

export const NOTICE_KEYS = [
  'settings-corrupt',
  'settings-newer',
  'settings-not-saved',
  'state-corrupt',
  'state-newer',
  'state-not-saved',
  'workstation-corrupt',
  'workstation-mended',
  'workstation-newer',
  'workstation-not-saved',
  'walking-plan-corrupt',
  'walking-plan-newer',
  'walking-plan-not-saved',
  'discomfort-corrupt',
  'discomfort-mended',
  'discomfort-newer',
  'discomfort-not-saved',
  'moves-corrupt',
  'moves-mended',
  'moves-newer',
  'moves-not-saved',
  'history-corrupt',
  'history-not-saved',
  'no-tray',
  'no-notifications',
  'no-idle',
  'prompt-not-painted',
  'shortcut-taken',
  'autostart-failed',
] as const;
export type NoticeKey = (typeof NOTICE_KEYS)[number];
