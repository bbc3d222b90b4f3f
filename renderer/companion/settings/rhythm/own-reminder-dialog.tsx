import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { Reminder } from '@shared/reminders/reminder';
import { OwnReminderForm, type OwnReminderFormProps } from './own-reminder-form';
import '../../controls/dialog.css';

interface OwnReminderDialogProps extends Omit<OwnReminderFormProps, 'reminder'> {
  /** Null while closed. */
  readonly reminder: Reminder | null;
}

/** Adds or edits one of the person's own reminders. Esc leaves without saving, and what was written is there the next time. */
export function OwnReminderDialog({ reminder, ...form }: OwnReminderDialogProps): ReactNode {
  const { t } = useTranslation('settings');
  return (
    <ModalOverlay
      className="dialog-overlay"
      isOpen={reminder !== null}
      onOpenChange={(isOpen) => {
        if (!isOpen) form.onClose();
      }}
    >
      <Modal className="dialog-modal">
        <Dialog className="dialog">
          <Heading slot="title" className="dialog-title">
            {t(form.isNew ? 'own.addTitle' : 'own.editTitle')}
          </Heading>
          {reminder !== null && <OwnReminderForm key={reminder.id} reminder={reminder} {...form} />}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
