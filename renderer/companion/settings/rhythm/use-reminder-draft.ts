import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reminder } from '@shared/reminders/reminder';
import { useDurationReader } from '../fields/duration-field';
import { useDurationFormat } from '../../format-duration';
import { useFormProblems, type FormProblems } from '../../controls/use-form-problems';
import { useFormDraft, type FormDraft } from '../../drafts/use-form-draft';
import { LIMITS } from '../limits';

const TYPED_FIELDS = ['title', 'after', 'for'] as const;
export type TypedField = (typeof TYPED_FIELDS)[number];
type Texts = Readonly<Record<TypedField, string>>;
/** What the form shows: what is typed, and what is chosen. */
type Fields = Texts & Pick<Reminder, 'counts' | 'asks'>;
type FieldProblems = Partial<Record<TypedField, string>>;

/** What the texts amount to, or a sentence for each field that is wrong. */
type DraftReading =
  | { readonly ok: true; readonly read: Pick<Reminder, 'title' | 'after' | 'for'> }
  | { readonly ok: false; readonly problems: FieldProblems };

function useDraftReader(): (texts: Texts) => DraftReading {
  const { t } = useTranslation('settings');
  const read = useDurationReader();
  const format = useDurationFormat();
  return (texts) => {
    const title = texts.title.trim();
    const after = read(texts.after, LIMITS.after);
    const length = read(texts.for, LIMITS.for);
    const isTooLong = after.ok && length.ok && length.value >= after.value;
    if (title !== '' && after.ok && length.ok && !isTooLong) {
      return { ok: true, read: { title, after: after.value, for: length.value } };
    }
    const problems: FieldProblems = {};
    if (title === '') problems.title = t('own.nameMissing');
    if (!after.ok) problems.after = after.problem;
    if (!length.ok) problems.for = length.problem;
    if (isTooLong) problems.for = t('own.forTooLong', { after: format(after.value) });
    return { ok: false, problems };
  };
}

export interface ReminderDraft {
  readonly form: FormProblems<TypedField>['form'];
  readonly written: FormDraft<Fields>;
  /** The sentences on show. */
  readonly problems: FieldProblems;
  readonly type: (field: TypedField, text: string) => void;
  /** Looks at a field that was left; one that was never typed in waits for `finish`. */
  readonly check: (field: TypedField) => void;
  /** Looks at all fields. The first that is wrong has the focus. */
  readonly finish: () => DraftReading;
}

/** A person's own reminder as it is being written. A sentence goes as soon as its field is being corrected. */
export function useReminderDraft(reminder: Reminder, isNew: boolean): ReminderDraft {
  const format = useDurationFormat();
  const readDraft = useDraftReader();
  const written = useFormDraft<Fields>(
    { view: 'reminder', reminder: isNew ? null : reminder.id },
    {
      title: isNew ? '' : (reminder.title ?? ''),
      after: format(reminder.after),
      for: format(reminder.for),
      counts: reminder.counts,
      asks: reminder.asks,
    },
  );
  const { form, problems: wrong, refuse, find, correct } = useFormProblems<TypedField>();
  const [typed, setTyped] = useState<readonly TypedField[]>([]);
  const reading = readDraft(written.fields);
  const found: FieldProblems = reading.ok ? {} : reading.problems;

  return {
    form,
    written,
    problems: Object.fromEntries(wrong.map((field) => [field, found[field]])),
    type: (field, text) => {
      written.change({ [field]: text });
      setTyped((latest) => [...latest.filter((each) => each !== field), field]);
      // How long it may be depends on when it is due, so both are being corrected.
      correct(field === 'after' ? ['after', 'for'] : [field]);
    },
    check: (field) => {
      if (typed.includes(field) && found[field] !== undefined) find(field);
    },
    finish: () => {
      if (!reading.ok) refuse(TYPED_FIELDS.filter((field) => found[field] !== undefined));
      return reading;
    },
  };
}
