import { X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { useUndoKeys } from './use-undo-keys';
import './message-line.css';

interface MessageLineProps {
  readonly message: string | null;
  readonly isProblem: boolean;
  readonly onUndo: (() => void) | null;
  readonly onClose: () => void;
}

/** One line at the foot of the page: what was done and the way back, or what went wrong. It stays until answered. */
export function MessageLine({ message, isProblem, onUndo, onClose }: MessageLineProps) {
  const { t } = useTranslation('forms');
  /** For screen readers: the line has nothing more to show then. */
  const [isUndone, setIsUndone] = useState(false);
  if (isUndone && message !== null) setIsUndone(false);
  const undo =
    onUndo &&
    (() => {
      setIsUndone(true);
      onUndo();
    });
  const keys = useUndoKeys(undo);
  return (
    <div className="message-place">
      <div
        role={isProblem ? 'alert' : 'status'}
        className={message === null ? '' : 'message'}
        data-problem={isProblem || undefined}
      >
        {message !== null && (
          <>
            <span className="message-text">{message}</span>
            {undo !== null && (
              // Not the library's button, which lets no keys through.
              <button type="button" className="message-undo" aria-keyshortcuts={`${keys}+Z`} onClick={undo}>
                <span>{t('undo')}</span> <kbd aria-hidden="true">{t(`undoKeys.${keys}`)}</kbd>
              </button>
            )}
            <Button className="message-close" aria-label={t('close')} onPress={onClose}>
              <X size={16} aria-hidden="true" />
            </Button>
          </>
        )}
        {message === null && isUndone && <span className="aloud">{t('undone')}</span>}
      </div>
    </div>
  );
}
