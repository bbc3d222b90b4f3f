import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Form } from 'react-aria-components';
import type { Ask, Counts, Reminder } from '@shared/reminders/reminder';
import { SelectField } from '../../controls/choice-field';
import { PlainField } from '../../controls/plain-field';
import { KeptDraftLine } from '../../drafts/kept-draft-line';
import type { Problems } from '../settings-context';
import { useReminderDraft, type TypedField } from './use-reminder-draft';

const COUNTS: readonly Counts[] = ['screen', 'sitting', 'standing', 'attached'];
const ASKS: readonly Ask[] = ['other', 'position-change', 'walk', 'stretch', 'micro-break', 'eye-rest'];
const TEXT_MOST = 80;

export interface OwnReminderFormProps {
  readonly reminder: Reminder;
  readonly isNew: boolean;
  readonly onSave: (reminder: Reminder) => Promise<Problems>;
  readonly onClose: () => void;
}

/** The fields of a person's own reminder. */
export function OwnReminderForm({ reminder, isNew, onSave, onClose }: OwnReminderFormProps) {
  const { t } = useTranslation('settings');
  const { form, ...draft } = useReminderDraft(reminder, isNew);
  const { written } = draft;
  const { counts, asks } = written.fields;
  const [refused, setRefused] = useState<Problems>([]);

  function fieldOf(name: TypedField) {
    return {
      name,
      value: written.fields[name],
      problem: draft.problems[name],
      maxLength: TEXT_MOST,
      onChange: (text: string) => draft.type(name, text),
      onLeave: (to: Element | null) => {
        // A sentence that appeared now would move the button away from under the pointer that presses it.
        if (!to?.closest('.dialog-buttons')) draft.check(name);
      },
    };
  }

  async function save(): Promise<void> {
    const reading = draft.finish();
    if (!reading.ok) return;
    const problems = await onSave({ ...reminder, ...reading.read, counts, asks });
    setRefused(problems);
    if (problems.length > 0) return;
    written.end();
    onClose();
  }

  function cancel(): void {
    written.setAside();
    onClose();
  }

  return (
    <Form
      ref={form}
      className="dialog-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <KeptDraftLine draft={written} />
      <PlainField
        {...fieldOf('title')}
        label={t('own.name')}
        placeholder={t('own.namePlaceholder')}
        isFirst
      />
      <div className="dialog-pair">
        <PlainField {...fieldOf('after')} label={t('own.after')} about={t('own.afterHint')} />
        <PlainField {...fieldOf('for')} label={t('own.for')} about={t('own.forHint')} />
      </div>
      <div className="dialog-pair">
        <SelectField
          layout="stacked"
          label={t('own.counts')}
          value={counts}
          choices={COUNTS.map((id) => ({ id, name: t(`own.countsOptions.${id}`) }))}
          onChange={(chosen) => written.change({ counts: chosen })}
        />
        <SelectField
          layout="stacked"
          label={t('own.asks')}
          value={asks}
          choices={ASKS.map((id) => ({ id, name: t(`own.asksOptions.${id}`) }))}
          onChange={(chosen) => written.change({ asks: chosen })}
        />
      </div>
      {refused.length > 0 && (
        <p className="field-problem" role="alert">
          {t('problem.notSaved', { problems: refused.join(' ') })}
        </p>
      )}
      <div className="dialog-buttons">
        <Button className="btn btn-2" onPress={cancel}>
          {t('own.cancel')}
        </Button>
        <Button className="btn btn-1" type="submit">
          {t(isNew ? 'own.add' : 'own.save')}
        </Button>
      </div>
    </Form>
  );
}
