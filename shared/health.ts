/** Something that went wrong or is missing, said to the user as one sentence by its key. */
export type Notice =
  /** Sentences live in the locale files under `notices.<key>`; `detail` fills in a path or a name. */
  { readonly key: NoticeKey; readonly detail?: Readonly<Record<string, string>> | undefined };

/** How soon each is said: what may cost data at once; the rest waits for a pause. */
export const URGENCY = {
  'settings-corrupt': 'urgent',
  'settings-newer': 'urgent',
  'settings-not-saved': 'urgent',
  'state-corrupt': 'calm',
  'state-newer': 'calm',
  'state-not-saved': 'urgent',
  'workstation-corrupt': 'urgent',
  'workstation-mended': 'urgent',
  'workstation-newer': 'urgent',
  'workstation-not-saved': 'urgent',
  'walking-plan-corrupt': 'urgent',
  'walking-plan-newer': 'urgent',
  'walking-plan-not-saved': 'urgent',
  'discomfort-corrupt': 'urgent',
  'discomfort-mended': 'urgent',
  'discomfort-newer': 'urgent',
  'discomfort-not-saved': 'urgent',
  'moves-corrupt': 'urgent',
  'moves-mended': 'urgent',
  'moves-newer': 'urgent',
  'moves-not-saved': 'urgent',
  'history-corrupt': 'urgent',
  'history-not-saved': 'urgent',
  'no-tray': 'calm',
  'no-notifications': 'calm',
  'no-idle': 'calm',
  'prompt-not-painted': 'calm',
  'shortcut-taken': 'calm',
  'autostart-failed': 'calm',
} as const;
export type NoticeKey = keyof typeof URGENCY;
