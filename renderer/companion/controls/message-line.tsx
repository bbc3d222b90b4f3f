import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
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
            {onUndo !== null && (
              <Button className="message-undo" onPress={onUndo}>
                {t('undo')}
              </Button>
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
