import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AreaId } from '@shared/discomfort/areas';
import { NOTE_LENGTH, type Intensities } from '@shared/discomfort/check-in';
import { BodyMap } from '../body-map/body-map';
import { useAreaWords } from '../use-area-words';
import { rate, startDraft } from './draft';
import { IntensityScale } from './intensity-scale';
import { MarkedAreas } from './marked-areas';
import { NoteField } from './note-field';
import './check-in-form.css';

interface CheckInFormProps {
  readonly heading: string;
  /** What it starts from: nothing for a new check-in. */
  readonly areas: Intensities;
  readonly note: string;
  /** The area that is active at first. */
  readonly first: AreaId;
  /** `new`: nothing can hurt too, with one press. */
  readonly kind: 'new' | 'edit';
  /** Puts the focus on the map as it appears: what was pressed to come here is gone. */
  readonly takesFocus: boolean;
  readonly onSave: (areas: Intensities, note: string) => void;
  /** Null where there is nothing to go back to. */
  readonly onCancel: (() => void) | null;
}

/** One check-in: where, how much, and a word about it. Two keys are enough: a digit and Enter. */
export function CheckInForm({
  heading,
  areas,
  note: firstNote,
  first,
  kind,
  takesFocus,
  onSave,
  onCancel,
}: CheckInFormProps): ReactNode {
  const { t } = useTranslation('discomfort');
  const words = useAreaWords();
  const title = useId();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(() => startDraft(areas, first));
  const [note, setNote] = useState(firstNote);
  const isMarked = Object.keys(draft.areas).length > 0;
  const isNoteFine = note.trim().length <= NOTE_LENGTH;
  // A new check-in in which nothing was marked is saved as such by its own button, never by a stray Enter.
  const canSave = isNoteFine && (isMarked || kind === 'edit');

  useEffect(() => {
    // What was covered has its focus back.
    const hasFocus = form.current?.contains(document.activeElement);
    if (takesFocus && hasFocus !== true)
      form.current?.querySelector<SVGElement>('[role="option"][tabindex="0"]')?.focus();
    // Only as it appears.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  function save(): void {
    if (canSave) onSave(draft.areas, note);
  }

  return (
    <form
      ref={form}
      className="check-in"
      aria-labelledby={title}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <BodyMap draft={draft} onChange={setDraft} onSave={save} />
      <div className="check-in-side">
        <header>
          <h2 className="t-h2" id={title}>
            {heading}
          </h2>
          <p className="muted">{t('checkIn.lead')}</p>
        </header>
        <IntensityScale
          area={words.name(draft.active)}
          value={draft.areas[draft.active] ?? (draft.isNoneChosen ? 0 : null)}
          onChange={(value) => setDraft(rate(draft, value))}
        />
        <MarkedAreas draft={draft} onChange={setDraft} />
        <NoteField value={note} onChange={setNote} />
        <div className="check-in-actions">
          <button type="submit" className="btn btn-1" disabled={!canSave}>
            {t('checkIn.save')}
            <kbd aria-hidden="true">{t('checkIn.enter')}</kbd>
          </button>
          {kind === 'new' && (
            <button
              type="button"
              className="btn btn-2"
              disabled={isMarked || !isNoteFine}
              onClick={() => onSave({}, note)}
            >
              {t('checkIn.nothing')}
            </button>
          )}
          {onCancel !== null && (
            <button type="button" className="btn btn-3" onClick={onCancel}>
              {t('checkIn.cancel')}
            </button>
          )}
        </div>
        <p className="t-cap check-in-keys">{t('checkIn.keys')}</p>
      </div>
    </form>
  );
}
