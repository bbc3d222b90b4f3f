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
