import { createInstance } from 'i18next';
import ICU from 'i18next-icu';
import germanCommand from '@resources/locales/de/command.json';
import germanMoves from '@resources/locales/de/moves.json';
import germanNotifications from '@resources/locales/de/notifications.json';
import germanPrompt from '@resources/locales/de/prompt.json';
import germanTray from '@resources/locales/de/tray.json';
import englishCommand from '@resources/locales/en/command.json';
import englishMoves from '@resources/locales/en/moves.json';
import englishNotifications from '@resources/locales/en/notifications.json';
import englishPrompt from '@resources/locales/en/prompt.json';
import englishTray from '@resources/locales/en/tray.json';
import { createLengthFormats, type LengthUnit } from '@shared/workstation/format-length';

export type Language = 'en' | 'de';

/** The words of the parts that main draws itself: tray, prompt with its moves, notifications and command line. */
export interface Words {
  readonly language: Language;
  /** A full tag of that language where the system has one, for the habits of dates and numbers. */
  readonly locale: string;
  /** Key with its namespace, as `tray:quit`. */
  translate(key: string, values?: Readonly<Record<string, string | number>>): string;
  /** Time of day, `14:48` or `2:48 PM` by locale. `wall`: ms since the epoch. */
  formatTime(wall: number, timeZone: string): string;
  /** Weekday and time of day. */
  formatDayTime(wall: number, timeZone: string): string;
  joinList(items: readonly string[]): string;
  /** `104.9 cm`; mm, and the unit in force. */
  formatLength(mm: number, unit: LengthUnit): string;
}

/** The language in force: `system` takes the first of the system's that there is. */
export function resolveLanguage(setting: Language | 'system', systemLanguages: readonly string[]): Language {
  if (setting !== 'system') return setting;
  for (const tag of systemLanguages) {
    const language = tag.toLowerCase().split(/[-_]/)[0];
    if (language === 'en' || language === 'de') return language;
  }
  return 'en';
}

/**
 * Words in one language; made anew when the language changes.
 * @param locale a full tag such as `en-GB` for the clock's habits; ignored unless it is of the same language.
 */
export function createWords(language: Language, locale: string = language): Words {
  const instance = createInstance();
  // Resources are at hand, so this is done before it returns.
  void instance.use(ICU).init({
    lng: language,
    fallbackLng: 'en',
    initAsync: false,
    ns: ['tray', 'prompt', 'notifications', 'command', 'moves'],
    defaultNS: 'tray',
    resources: {
      en: {
        tray: englishTray,
        prompt: englishPrompt,
        notifications: englishNotifications,
        command: englishCommand,
        moves: englishMoves,
      },
      de: {
        tray: germanTray,
        prompt: germanPrompt,
        notifications: germanNotifications,
        command: germanCommand,
        moves: germanMoves,
      },
    },
  });
  const tag = locale.toLowerCase().startsWith(language) ? locale : language;
  const time = { hour: 'numeric', minute: '2-digit' } as const;
  const findClock = keepLast((timeZone) => new Intl.DateTimeFormat(tag, { ...time, timeZone }));
  const findWeekClock = keepLast(
    (timeZone) => new Intl.DateTimeFormat(tag, { ...time, weekday: 'long', timeZone }),
  );
  const list = new Intl.ListFormat(tag, { type: 'conjunction' });
  return {
    language,
    locale: tag,
    translate: (key, values) => instance.t(key, { ...values }),
    formatTime: (wall, timeZone) => findClock(timeZone).format(wall),
    formatDayTime: (wall, timeZone) => findWeekClock(timeZone).format(wall),
    formatLength: (mm, unit) => createLengthFormats(unit, tag).write(mm),
    joinList: (items) => list.format(items),
  };
}

/** Each format takes some 70 KB outside of the heap, which an idle process frees late: it is made once a time zone. */
function keepLast(
  makeFormat: (timeZone: string) => Intl.DateTimeFormat,
): (timeZone: string) => Intl.DateTimeFormat {
  let last: { readonly timeZone: string; readonly format: Intl.DateTimeFormat } | null = null;
  return (timeZone) => {
    if (last?.timeZone !== timeZone) last = { timeZone, format: makeFormat(timeZone) };
    return last.format;
  };
}
