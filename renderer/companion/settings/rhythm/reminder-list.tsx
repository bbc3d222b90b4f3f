import { Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { describeChanges, isOwnReminder } from '@shared/reminders/presets';
import type { Reminder } from '@shared/reminders/reminder';
import { DurationField } from '../fields/duration-field';
import { useReopening } from '../../drafts/use-reopening';
import { LIMITS } from '../limits';
import { OwnReminderDialog } from './own-reminder-dialog';
import { useSettings, type Problems } from '../settings-context';
import { SwitchAlone } from '../../controls/switch-row';
import './reminder-list.css';

const HOUR = 3_600_000;

function newReminder(): Reminder {
  // Unlike any id used before, so that history never mixes two reminders up.
  return {
    id: `own-${crypto.randomUUID()}`,
    enabled: true,
    counts: 'screen',
    after: HOUR,
    for: 0,
    asks: 'other',
  };
}

function useReminderWords(): (reminder: Reminder) => { readonly name: string; readonly about: string } {
  const { t } = useTranslation('settings');
  return (reminder) => {
    if (isOwnReminder(reminder)) {
      const counts = t(`own.counted.${reminder.counts}`);
      const asks = t(`own.asksOptions.${reminder.asks}`);
      return {
        name: reminder.title ?? reminder.id,
        about: reminder.asks === 'other' ? counts : `${counts} · ${asks}`,
      };
    }
    if (reminder.id === 'standing-cap' && reminder.asks === 'walk') {
      return { name: t('reminders.moveOn'), about: t('reminders.moveOnAbout') };
    }
    return {
      name: t(`reminders.built.${reminder.id}.name`),
      about: t(`reminders.built.${reminder.id}.about`),
    };
  };
}

interface ReminderRowProps {
  readonly reminder: Reminder;
  readonly onChange: (reminder: Reminder) => Promise<Problems>;
  readonly onEdit: () => void;
  readonly onDelete: () => void;
}

function ReminderRow({ reminder, onChange, onEdit, onDelete }: ReminderRowProps) {
  const { t } = useTranslation('settings');
  const { name, about } = useReminderWords()(reminder);
  return (
    <li
      className="reminder"
      data-own={isOwnReminder(reminder) || undefined}
      data-off={reminder.enabled ? undefined : true}
    >
      <SwitchAlone
        label={name}
        isOn={reminder.enabled}
        onChange={(enabled) => void onChange({ ...reminder, enabled })}
      />
      <div className="reminder-words">
        <span className="field-label">{name}</span>
        <span className="field-about">{about}</span>
      </div>
      {isOwnReminder(reminder) && (
        <div className="reminder-actions">
          <Button className="icon-button" aria-label={t('reminders.editLabel', { name })} onPress={onEdit}>
            <Pencil size={16} aria-hidden="true" />
          </Button>
          <Button
            className="icon-button"
            aria-label={t('reminders.deleteLabel', { name })}
            onPress={onDelete}
          >
            <Trash2 size={16} aria-hidden="true" />
          </Button>
        </div>
      )}
      {(['after', 'for'] as const).map((time) => (
        <div key={time} className="reminder-time">
          <span className="reminder-caption" aria-hidden="true">
            {t(`reminders.${time}`)}
          </span>
          <DurationField
            keptAs={`${reminder.id} ${time}`}
            layout="compact"
            label={t('reminders.fieldOf', { name, field: t(`reminders.${time}`) })}
            value={reminder[time]}
            limits={LIMITS[time]}
            onSave={(length) => onChange({ ...reminder, [time]: length })}
          />
        </div>
      ))}
    </li>
  );
}

/** What the dialog is open for. */
type OpenDialog =
  { readonly kind: 'new'; readonly reminder: Reminder } | { readonly kind: 'edit'; readonly id: string };

/** One that is edited is as the settings have it now. */
function findReminder(reminders: readonly Reminder[], dialog: OpenDialog | null): Reminder | null {
  if (dialog?.kind === 'edit') return reminders.find(({ id }) => id === dialog.id) ?? null;
  return dialog?.reminder ?? null;
}

/** The list of reminders: built-in ones first, then the person's own. */
export function ReminderList() {
  const { t } = useTranslation('settings');
  const { view, change, changeWithUndo } = useSettings();
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const { reminders } = view.settings;
  useReopening(['reminder'], ({ reminder: id }) => {
    if (id === null) setDialog({ kind: 'new', reminder: newReminder() });
    else if (reminders.some((each) => each.id === id)) setDialog({ kind: 'edit', id });
  });

  function replace(changed: Reminder): Promise<Problems> {
    const isKnown = reminders.some(({ id }) => id === changed.id);
    const next = isKnown
      ? reminders.map((each) => (each.id === changed.id ? changed : each))
      : [...reminders, changed];
    return change({ reminders: describeChanges(next) });
  }

  function remove(gone: Reminder): void {
    void changeWithUndo(
      { reminders: describeChanges(reminders.filter(({ id }) => id !== gone.id)) },
      t('reminders.deleted', { name: gone.title ?? gone.id }),
      { reminders: describeChanges(reminders) },
    );
  }

  return (
    <>
      <div className="panel">
        <div className="panel-head">
          <h3 className="panel-title">{t('reminders.title')}</h3>
          <span className="panel-note">
            {t('reminders.count', { count: reminders.filter(({ enabled }) => enabled).length })}
          </span>
        </div>
        <ul className="reminders">
          {reminders.map((reminder) => (
            <ReminderRow
              key={reminder.id}
              reminder={reminder}
              onChange={replace}
              onEdit={() => setDialog({ kind: 'edit', id: reminder.id })}
              onDelete={() => remove(reminder)}
            />
          ))}
        </ul>
        <div className="panel-foot">
          <Button
            className="btn btn-quiet"
            onPress={() => setDialog({ kind: 'new', reminder: newReminder() })}
          >
            <Plus size={16} aria-hidden="true" />
            {t('reminders.add')}
          </Button>
        </div>
      </div>
      <OwnReminderDialog
        reminder={findReminder(reminders, dialog)}
        isNew={dialog?.kind !== 'edit'}
        onSave={replace}
        onClose={() => setDialog(null)}
      />
    </>
  );
}
