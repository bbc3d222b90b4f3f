/** What a reminder asks the person to do. A user's own reminder may ask for anything (`other`). */
export type Ask = 'position-change' | 'walk' | 'stretch' | 'micro-break' | 'eye-rest' | 'other';

/**
 * The time a reminder counts. `sitting` and `standing`: one position. `screen`: any time at the desk.
 * `attached`: never due alone, it rides with a position change or a walk once `after` has passed.
 */
export type Counts = 'sitting' | 'standing' | 'screen' | 'attached';

/** A rule in the editable list. Times in ms. */
export interface Reminder {
  /** Stable and unique within the list. */
  readonly id: string;
  readonly enabled: boolean;
  readonly counts: Counts;
  /** How much counted time makes it due; at least one minute. */
  readonly after: number;
  /** How long the break should be; 0 asks for no time at all, so time away earns no credit. */
  readonly for: number;
  readonly asks: Ask;
  /** The user's own words; absent for the built-in reminders, whose words are translated. */
  readonly title?: string | undefined;
}

export const BUILT_IN_IDS = [
  'position-change',
  'standing-cap',
  'walk',
  'stretch',
  'micro-break',
  'eye-rest',
] as const;

const MINUTE = 60_000;
const SECOND = 1_000;

/** The built-in list, in the order Settings shows it; what its times rest on is in `REMINDER_SOURCES`. */
export const BUILT_IN_REMINDERS: readonly Reminder[] = [
  {
    id: 'position-change',
    enabled: true,
    counts: 'sitting',
    after: 30 * MINUTE,
    for: 2 * MINUTE,
    asks: 'position-change',
  },
  {
    id: 'standing-cap',
    enabled: true,
    counts: 'standing',
    after: 40 * MINUTE,
    for: 2 * MINUTE,
    asks: 'position-change',
  },
  { id: 'walk', enabled: true, counts: 'screen', after: 60 * MINUTE, for: 5 * MINUTE, asks: 'walk' },
  { id: 'stretch', enabled: true, counts: 'attached', after: 30 * MINUTE, for: 30 * SECOND, asks: 'stretch' },
  {
    id: 'micro-break',
    enabled: false,
    counts: 'screen',
    after: 20 * MINUTE,
    for: 30 * SECOND,
    asks: 'micro-break',
  },
  {
    id: 'eye-rest',
    enabled: false,
    counts: 'screen',
    after: 20 * MINUTE,
    for: 20 * SECOND,
    asks: 'eye-rest',
  },
];

const SATISFIED_BY: Readonly<Record<Ask, readonly Ask[]>> = {
  walk: ['position-change', 'stretch', 'micro-break', 'eye-rest'],
  'position-change': ['stretch', 'micro-break', 'eye-rest'],
  stretch: ['micro-break', 'eye-rest'],
  'micro-break': ['eye-rest'],
  'eye-rest': [],
  other: [],
};

/** Whether a break taken for `done` also does what `asked` wants: a walk is a change of position too. */
export function satisfies(done: Ask, asked: Ask): boolean {
  return done !== 'other' && (done === asked || SATISFIED_BY[done].includes(asked));
}

/** The reminders that moves satisfy: those that ask for a stretch, and what a stretch covers. */
export function listStretches(reminders: readonly Reminder[]): readonly Reminder[] {
  return reminders.filter(({ asks }) => satisfies('stretch', asks));
}

/** The reminder with this id; undefined for none, and for one that was deleted since. */
export function findReminder(
  { reminders }: { readonly reminders: readonly Reminder[] },
  id: string | undefined,
): Reminder | undefined {
  return reminders.find((reminder) => reminder.id === id);
}
