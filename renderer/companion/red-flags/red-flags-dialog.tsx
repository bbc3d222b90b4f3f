import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { RedFlagsList } from './red-flags-list';
import '../controls/dialog.css';
import './red-flags-dialog.css';

/** The signs that need a doctor, over any view. Esc, the cross or a click beside it closes them. */
export function RedFlagsDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation('red-flags');
  return (
    <ModalOverlay
      className="dialog-overlay red-flags-overlay"
      isOpen
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal className="dialog-modal red-flags-modal">
        <Dialog className="dialog red-flags-dialog">
          <header className="red-flags-head">
            <Heading slot="title" level={2} className="t-h2">
              {t('title')}
            </Heading>
            <Button className="red-flags-close" aria-label={t('close')} onPress={onClose}>
              <X className="icon" aria-hidden="true" />
            </Button>
          </header>
          <RedFlagsList heading="h3" />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
