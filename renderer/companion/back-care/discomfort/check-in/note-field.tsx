import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NOTE_LENGTH } from '@shared/discomfort/check-in';
import './note-field.css';

/** From this many characters left it is said how many. */
const NEAR_THE_END = 40;

interface NoteFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A word about it, if any. */
export function NoteField({ value, onChange }: NoteFieldProps): ReactNode {
  const { t } = useTranslation('discomfort');
  const [field, hint] = [useId(), useId()];
  const left = NOTE_LENGTH - value.trim().length;
  return (
    <div className="note-field">
      <label className="t-strong" htmlFor={field}>
        {t('note.label')} <span className="quiet">{t('note.optional')}</span>
      </label>
      <input
        id={field}
        value={value}
        autoComplete="off"
        placeholder={t('note.placeholder')}
        aria-invalid={left < 0}
        aria-describedby={left <= NEAR_THE_END ? hint : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {left <= NEAR_THE_END && (
        <p className="note-field-left" id={hint} role="status" data-over={left < 0 || undefined}>
          {left < 0 ? t('note.tooLong', { count: -left }) : t('note.left', { count: left })}
        </p>
      )}
    </div>
  );
}
