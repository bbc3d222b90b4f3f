import { ChevronLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Form } from 'react-aria-components';
import { ENTRIES_PROBLEMS, NAME_PROBLEMS } from '@shared/moves/change';
import type { MovesDocument } from '@shared/moves/moves-document';
import { findPlayable } from '@shared/moves/playable';
import type { OwnRoutine, RoutineMove } from '@shared/moves/routine';
import { NAME_TYPED_LENGTH } from '@shared/name';
import { FormProblem } from '../../controls/form-problem';
import { PlainField } from '../../controls/plain-field';
import { KeptDraftLine } from '../../drafts/kept-draft-line';
import { useFormDraft } from '../../drafts/use-form-draft';
import { askForMoves } from '../ask-for-moves';
import { useMoves } from '../moves-context';
import type { RoutinePlace } from '../moves-place';
import { useMovesFormProblems } from '../use-moves-form-problems';
import { MoveChoice } from './move-choice';
import { RoutineMoveList } from './routine-move-list';
import { useRoutineWords } from './use-routine-words';
import '../own-move/own-move.css';
import './routine-form.css';

interface RoutineFormProps {
  readonly place: RoutinePlace;
}

type RoutineFields = Pick<OwnRoutine, 'name' | 'moves'>;

/** What is saved, or what a new one starts with. */
function findStart({ ownRoutines }: MovesDocument, place: RoutinePlace): RoutineFields {
  const started = place.view === 'new-routine' ? place : ownRoutines.find(({ id }) => id === place.routine);
  return { name: started?.name ?? '', moves: started?.moves ?? [] };
}

/** The page on which a routine of one's own is made or changed. */
export function RoutineForm({ place }: RoutineFormProps): ReactNode {
  const id = place.view === 'routine' ? place.routine : null;
  const { t } = useTranslation('moves');
  const { kept, open, tellDone } = useMoves();
  const { sumUp } = useRoutineWords(kept);
  const draft = useFormDraft(place, findStart(kept, place), leaveOutDeleted);
  const { name, moves } = draft.fields;
  const { form, refuse, correct, sayAbout, sayElse } = useMovesFormProblems(NAME_PROBLEMS, ENTRIES_PROBLEMS);
  const back = (): void => open({ view: 'routines', came: id ?? 'new' });

  /** A move that was deleted since it was chosen leaves this routine as it left the others. */
  function leaveOutDeleted(fields: RoutineFields): RoutineFields {
    return { ...fields, moves: fields.moves.filter(({ move }) => findPlayable(kept, move) !== null) };
  }

  function arrange(next: readonly RoutineMove[]): void {
    draft.change({ moves: next });
    correct(ENTRIES_PROBLEMS);
  }

  function cancel(): void {
    draft.setAside();
    back();
  }

  async function submit(): Promise<void> {
    const said = { name, moves: [...moves] };
    const answer = await askForMoves(
      id === null ? { type: 'add-routine', ...said } : { type: 'edit-routine', id, ...said },
    );
    if (answer.ok) {
      draft.end();
      open({ view: 'routines', came: id ?? answer.id });
      if (id === null) tellDone(t('done.added'), { ...answer, undo: null });
      else tellDone(t('done.saved'), answer);
      return;
    }
    refuse(answer.problems);
  }

  return (
    <div className="place-form routine-page">
      <Button className="btn btn-3 place-back" onPress={back}>
        <ChevronLeft className="icon" aria-hidden="true" />
        {t('editor.back')}
      </Button>
      <h1 className="t-h1">{t(id === null ? 'editor.new' : 'editor.edit')}</h1>
      <Form
        ref={form}
        className="own-move-form routine-form"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <KeptDraftLine draft={draft} />
        <PlainField
          name="name"
          label={t('editor.name')}
          placeholder={t('editor.nameExample')}
          value={name}
          problem={sayAbout(NAME_PROBLEMS)}
          isFirst
          maxLength={NAME_TYPED_LENGTH}
          onChange={(text) => {
            draft.change({ name: text });
            correct(NAME_PROBLEMS);
          }}
        />
        <RoutineMoveList moves={moves} problem={sayAbout(ENTRIES_PROBLEMS)} onChange={arrange} />
        <MoveChoice
          taken={moves.map(({ move }) => move)}
          onChoose={(move) => arrange([...moves, { move, repetitions: null, length: null }])}
        />
        <FormProblem sentence={sayElse()} />
        <div className="place-form-end">
          <span className="muted">{moves.length > 0 && sumUp(moves)}</span>
          <Button className="btn btn-2" onPress={cancel}>
            {t('editor.cancel')}
          </Button>
          <Button className="btn btn-1" type="submit">
            {t('editor.save')}
          </Button>
        </div>
      </Form>
    </div>
  );
}
