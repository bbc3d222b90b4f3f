import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  Button,
  Dialog,
  FieldError,
  Form,
  Heading,
  Input,
  Label,
  Modal,
  ModalOverlay,
  Text,
  TextField,
} from 'react-aria-components';
import type { Ask, Counts, Reminder } from '@shared/reminders/reminder';
import { SelectField } from './choice-field';
import { useDurationReader } from './duration-field';
import { useDurationFormat } from './format-duration';
import { LIMITS } from './limits';
import type { Problems } from './settings-context';

const COUNTS: readonly Counts[] = ['screen', 'sitting', 'standing', 'attached'];
const ASKS: readonly Ask[] = ['other', 'position-change', 'walk', 'stretch', 'micro-break', 'eye-rest'];
const TITLE_MOST = 80;

interface PlainFieldProps {
  readonly name: string;
  readonly label: string;
  readonly about?: string;
  readonly placeholder?: string;
  readonly value: string;
  readonly problem: string | undefined;
  readonly isFirst?: boolean;
  readonly onChange: (text: string) => void;
}

function PlainField({
  name,
  label,
  about,
  placeholder,
  value,
  problem,
  isFirst = false,
  onChange,
}: PlainFieldProps) {
  return (
    <TextField
      className="field field-stacked"
      name={name}
      value={value}
      onChange={onChange}
      isInvalid={problem !== undefined}
      validationBehavior="aria"
      // A dialog puts the focus where its work starts.
      // eslint-disable-next-line jsx-a11y/no-autofocus
      autoFocus={isFirst}
      maxLength={TITLE_MOST}
    >
      <Label className="field-label">{label}</Label>
      <Input className="field-input field-input-wide" autoComplete="off" placeholder={placeholder ?? ''} />
      {about !== undefined && (
        <Text slot="description" className="field-about">
          {about}
        </Text>
      )}
      <FieldError className="field-problem">{problem}</FieldError>
    </TextField>
  );
}

interface OwnReminderFormProps {
  readonly reminder: Reminder;
  readonly isNew: boolean;
  readonly onSave: (reminder: Reminder) => Promise<Problems>;
  readonly onClose: () => void;
}

function OwnReminderForm({ reminder, isNew, onSave, onClose }: OwnReminderFormProps) {
  const { t } = useTranslation('settings');
  const format = useDurationFormat();
  const read = useDurationReader();
  const [title, setTitle] = useState(isNew ? '' : (reminder.title ?? ''));
  const [after, setAfter] = useState(format(reminder.after));
  const [length, setLength] = useState(format(reminder.for));
  const [counts, setCounts] = useState(reminder.counts);
  const [asks, setAsks] = useState(reminder.asks);
  const [problems, setProblems] = useState<{ title?: string; after?: string; for?: string; all?: string }>(
    {},
  );

  async function save(): Promise<void> {
    const afterRead = read(after, LIMITS.after);
    const forRead = read(length, LIMITS.for);
    const words = title.trim();
    if (words === '' || !afterRead.ok || !forRead.ok) {
      setProblems({
        ...(words === '' ? { title: t('own.nameMissing') } : {}),
        ...(afterRead.ok ? {} : { after: afterRead.problem }),
        ...(forRead.ok ? {} : { for: forRead.problem }),
      });
      return;
    }
    const refused = await onSave({
      ...reminder,
      title: words,
      after: afterRead.value,
      for: forRead.value,
      counts,
      asks,
    });
    if (refused.length > 0) setProblems({ all: refused.join(' ') });
    else onClose();
  }

  return (
    <Form
      className="dialog-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <PlainField
        name="title"
        label={t('own.name')}
        placeholder={t('own.namePlaceholder')}
        value={title}
        problem={problems.title}
        onChange={setTitle}
        isFirst
      />
      <div className="dialog-pair">
        <PlainField
          name="after"
          label={t('own.after')}
          about={t('own.afterHint')}
          value={after}
          problem={problems.after}
          onChange={setAfter}
        />
        <PlainField
          name="for"
          label={t('own.for')}
          about={t('own.forHint')}
          value={length}
          problem={problems.for}
          onChange={setLength}
        />
      </div>
      <div className="dialog-pair">
        <SelectField
          layout="stacked"
          label={t('own.counts')}
          value={counts}
          choices={COUNTS.map((id) => ({ id, name: t(`own.countsOptions.${id}`) }))}
          onChange={setCounts}
        />
        <SelectField
          layout="stacked"
          label={t('own.asks')}
          value={asks}
          choices={ASKS.map((id) => ({ id, name: t(`own.asksOptions.${id}`) }))}
          onChange={setAsks}
        />
      </div>
      {problems.all !== undefined && (
        <p className="field-problem" role="alert">
          {t('problem.notSaved', { problems: problems.all })}
        </p>
      )}
      <div className="dialog-buttons">
        <Button className="btn btn-2" onPress={onClose}>
          {t('own.cancel')}
        </Button>
        <Button className="btn btn-1" type="submit">
          {t(isNew ? 'own.add' : 'own.save')}
        </Button>
      </div>
    </Form>
  );
}

interface OwnReminderDialogProps extends Omit<OwnReminderFormProps, 'onClose' | 'reminder'> {
  /** Null while closed. */
  readonly reminder: Reminder | null;
  readonly onClose: () => void;
}

/** Adds or edits one of the person's own reminders. Esc leaves without saving. */
export function OwnReminderDialog({ reminder, isNew, onSave, onClose }: OwnReminderDialogProps): ReactNode {
  const { t } = useTranslation('settings');
  return (
    <ModalOverlay
      className="dialog-overlay"
      isOpen={reminder !== null}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal className="dialog-modal">
        <Dialog className="dialog">
          <Heading slot="title" className="dialog-title">
            {t(isNew ? 'own.addTitle' : 'own.editTitle')}
          </Heading>
          {reminder !== null && (
            <OwnReminderForm
              key={reminder.id}
              reminder={reminder}
              isNew={isNew}
              onSave={onSave}
              onClose={onClose}
            />
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
