import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { NameForm, type NameDialogKind } from './name-form';
import '../../controls/dialog.css';

interface NameDialogProps {
  /** Null while closed. */
  readonly kind: NameDialogKind | null;
  readonly onClose: () => void;
}

/** Names a new profile, or the one in use anew. Esc leaves without saving, and what was typed is there the next time. */
export function NameDialog({ kind, onClose }: NameDialogProps): ReactNode {
  const { t } = useTranslation('workstation');
  return (
    <ModalOverlay
      className="dialog-overlay"
      isOpen={kind !== null}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal className="dialog-modal">
        <Dialog className="dialog">
          <Heading slot="title" className="dialog-title">
            {kind !== null && t(`profiles.${kind}Title`)}
          </Heading>
          {kind !== null && <NameForm kind={kind} onClose={onClose} />}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
