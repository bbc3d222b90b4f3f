import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { useUndoKeys } from './use-undo-keys';
import './message-line.css';

interface MessageLineProps {
  readonly message: string | null;
  /** For screen readers: something was just taken back, and `message` is an older one that comes into view by that. */
  readonly isUndone: boolean;
  readonly isProblem: boolean;
  readonly onUndo: (() => void) | null;
  readonly onClose: () => void;
}

/** One line at the foot of the page: what was done and the way back, or what went wrong. It stays until answered. */
export function MessageLine({ message, isUndone, isProblem, onUndo, onClose }: MessageLineProps) {
  const { t } = useTranslation('forms');
  const keys = useUndoKeys(onUndo);
  return (
    <div className="message-place">
      <div
        role={isProblem ? 'alert' : 'status'}
        className={message === null ? '' : 'message'}
        data-problem={isProblem || undefined}
      >
        {isUndone && <span className="aloud">{t('undone')} </span>}
        {message !== null && (
          <>
            <span className="message-text">{message}</span>
            {onUndo !== null && (
              // Not the library's button, which lets no keys through.
              <button type="button" className="message-undo" aria-keyshortcuts={`${keys}+Z`} onClick={onUndo}>
                <span>{t('undo')}</span> <kbd aria-hidden="true">{t(`undoKeys.${keys}`)}</kbd>
              </button>
            )}
            <Button className="message-close" aria-label={t('close')} onPress={onClose}>
              <X size={16} aria-hidden="true" />
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
