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
  const { t } = useTranslation('settings');
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
              // What had the focus is gone; the way back is the next thing wanted, after each message anew.
              // eslint-disable-next-line jsx-a11y/no-autofocus
              <Button key={message} className="message-undo" onPress={onUndo} autoFocus>
                {t('undo.button')}
              </Button>
            )}
            <Button className="message-close" aria-label={t('undo.close')} onPress={onClose}>
              <X size={16} aria-hidden="true" />
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
