import { X } from 'lucide-react';
import { useId, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import type { CompanionView } from '@shared/ipc';
import { showAccelerator, toAccelerator } from './accelerator';
import type { Problems } from '../settings-context';
import '../../controls/fields.css';
import './shortcut-field.css';

interface ShortcutFieldProps {
  readonly label: string;
  readonly about: string;
  /** An Electron accelerator, or empty. */
  readonly value: string;
  readonly platform: CompanionView['abilities']['platform'];
  /** The other shortcut, which must not be the same. */
  readonly other: { readonly label: string; readonly value: string };
  readonly onSave: (accelerator: string) => Promise<Problems>;
}

/** Takes the keys that are pressed while it records. Tab still leaves it. */
export function ShortcutField({ label, about, value, platform, other, onSave }: ShortcutFieldProps) {
  const { t } = useTranslation('settings');
  const [isRecording, setIsRecording] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const id = useId();
  const keys = showAccelerator(value, platform, {
    control: t('shortcut.control'),
    shift: t('shortcut.shift'),
  });

  async function save(accelerator: string): Promise<void> {
    setIsRecording(false);
    if (accelerator === value) return;
    const problems = await onSave(accelerator);
    setProblem(problems.length > 0 ? problems.join(' ') : null);
  }

  function hear(event: KeyboardEvent): void {
    if (!isRecording || event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey;
    if (isPlain && event.key === 'Escape') {
      setIsRecording(false);
      setProblem(null);
    } else if (isPlain && (event.key === 'Backspace' || event.key === 'Delete')) {
      setProblem(null);
      void save('');
    } else if (!['Control', 'Alt', 'AltGraph', 'Shift', 'Meta'].includes(event.key)) {
      const accelerator = toAccelerator(event, platform);
      if (accelerator === null) setProblem(t('shortcut.modifier'));
      else if (accelerator === other.value) setProblem(t('shortcut.taken', { other: other.label }));
      else {
        setProblem(null);
        void save(accelerator);
      }
    }
  }

  return (
    <div
      className="field field-row shortcut"
      role="group"
      aria-labelledby={`${id}label`}
      aria-describedby={`${id}about`}
      onKeyDownCapture={hear}
      onBlur={() => setIsRecording(false)}
    >
      <div className="field-words">
        <span className="field-label" id={`${id}label`}>
          {label}
        </span>
        <span className="field-about" id={`${id}about`}>
          {about}
        </span>
      </div>
      <div className="shortcut-keys">
        {isRecording ? null : keys.length === 0 ? (
          <span className="field-about">{t('shortcut.off')}</span>
        ) : (
          <span className="keys">
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </span>
        )}
        <Button
          className="btn btn-2 btn-small"
          data-recording={isRecording || undefined}
          aria-label={isRecording ? t('shortcut.recording') : t('shortcut.recordLabel', { name: label })}
          onPress={() => setIsRecording(true)}
        >
          {t(isRecording ? 'shortcut.recording' : 'shortcut.record')}
        </Button>
        <Button
          className="icon-button"
          isDisabled={value === ''}
          aria-label={t('shortcut.clearLabel', { name: label })}
          onPress={() => void save('')}
        >
          <X size={16} aria-hidden="true" />
        </Button>
      </div>
      <p
        className={problem === null ? 'field-about shortcut-hint' : 'field-problem shortcut-hint'}
        role="status"
      >
        {problem ?? (isRecording ? t(platform === 'darwin' ? 'shortcut.hintMac' : 'shortcut.hint') : '')}
      </p>
    </div>
  );
}
