import { useEffect, useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AreaId } from '@shared/discomfort/areas';
import { NOTE_LENGTH, type Intensities } from '@shared/discomfort/check-in';
import { FormProblem } from '../../../controls/form-problem';
import { useFormProblems } from '../../../controls/use-form-problems';
import { KeptDraftLine } from '../../../drafts/kept-draft-line';
import { useFormDraft } from '../../../drafts/use-form-draft';
import { BodyMap } from '../body-map/body-map';
import { useAreaWords } from '../use-area-words';
import { rate, startDraft, type Draft } from './draft';
import { IntensityScale } from './intensity-scale';
import { MarkedAreas } from './marked-areas';
import { NoteField } from './note-field';
import './check-in-form.css';

interface CheckInFormProps {
  /** What is changed; null: a new check-in. */
  readonly id: string | null;
  readonly heading: string;
  /** What it starts from: nothing for a new check-in. */
  readonly areas: Intensities;
  readonly note: string;
  /** The area that is active at first. */
  readonly first: AreaId;
  /** Puts the focus on the map as it appears: what was pressed to come here is gone. */
  readonly takesFocus: boolean;
  /** Whether it was saved. */
  readonly onSave: (areas: Intensities, note: string) => Promise<boolean>;
  /** Leaves what is changed as it was. */
  readonly onCancel: () => void;
}

type CheckInProblem = 'unmarked' | 'note-too-long';

/** One check-in: where, how much, and a word about it. Two keys are enough: a digit and Enter. */
export function CheckInForm({
  id,
  heading,
  areas,
  note: firstNote,
  first,
  takesFocus,
  onSave,
  onCancel,
}: CheckInFormProps): ReactNode {
  const { t } = useTranslation('discomfort');
  const words = useAreaWords();
  const title = useId();
  const written = useFormDraft({ view: 'check-in', checkIn: id }, { areas, note: firstNote });
  const { note } = written.fields;
  const [marking, setMarking] = useState(() => startDraft(areas, first));
  const draft: Draft = { ...marking, areas: written.fields.areas };
  const isMarked = Object.keys(draft.areas).length > 0;
  const isNoteFine = note.trim().length <= NOTE_LENGTH;
  const { form, problems, refuse, correct } = useFormProblems<CheckInProblem>();
  const unmarked = useId();

  const isUnmarked = problems.includes('unmarked');

  useEffect(() => {
    // What was covered has its focus back.
    const hasFocus = form.current?.contains(document.activeElement);
    if (takesFocus && hasFocus !== true)
      form.current?.querySelector<SVGElement>('[role="option"][tabindex="0"]')?.focus();
    // Only as it appears.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  function mark(next: Draft): void {
    setMarking(next);
    written.change({ areas: next.areas });
    correct(['unmarked']);
  }

  async function save(marked: Intensities): Promise<void> {
    if (await onSave(marked, note)) written.end();
  }

  function submit(marked: Intensities, found: readonly CheckInProblem[]): void {
    const wrong = isNoteFine ? found : [...found, 'note-too-long' as const];
    if (wrong.length > 0) refuse(wrong);
    else void save(marked);
  }

  /** A new check-in in which nothing was marked is saved as such by its own button, never by a stray Enter. */
  function submitMarked(): void {
    submit(draft.areas, isMarked || id !== null ? [] : ['unmarked']);
  }

  function cancel(): void {
    written.setAside();
    onCancel();
  }

  return (
    <form
      ref={form}
      className="check-in"
      aria-labelledby={title}
      onSubmit={(event) => {
        event.preventDefault();
        submitMarked();
      }}
    >
      <BodyMap draft={draft} problem={isUnmarked ? unmarked : null} onChange={mark} onSave={submitMarked} />
      <div className="check-in-side">
        <header>
          <h2 className="t-h2" id={title}>
            {heading}
          </h2>
          <p className="muted">{t('checkIn.lead')}</p>
        </header>
        <KeptDraftLine draft={written} />
        <IntensityScale
          area={words.name(draft.active)}
          value={draft.areas[draft.active] ?? (draft.isNoneChosen ? 0 : null)}
          onChange={(value) => mark(rate(draft, value))}
        />
        <FormProblem sentence={isUnmarked ? t('checkIn.unmarked') : undefined} id={unmarked} />
        <MarkedAreas draft={draft} onChange={mark} />
        <NoteField value={note} onChange={(text) => written.change({ note: text })} />
        <div className="check-in-actions">
          <button type="submit" className="btn btn-1">
            {t('checkIn.save')}
            <kbd aria-hidden="true">{t('checkIn.enter')}</kbd>
          </button>
          {id === null && (
            <button type="button" className="btn btn-2" disabled={isMarked} onClick={() => submit({}, [])}>
              {t('checkIn.nothing')}
            </button>
          )}
          {id !== null && (
            <button type="button" className="btn btn-3" onClick={cancel}>
              {t('checkIn.cancel')}
            </button>
          )}
        </div>
        <p className="t-cap check-in-keys">{t('checkIn.keys')}</p>
      </div>
    </form>
  );
}
