import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Form } from 'react-aria-components';
import { NAME_PROBLEMS, STEPS_PROBLEMS } from '@shared/moves/change';
import type { MovePosition } from '@shared/moves/move';
import { measureMove } from '@shared/moves/move-length';
import { OWN_MOVE_LIMITS, type OwnMoveFields, type OwnMoveId } from '@shared/moves/own-move';
import { playOwn } from '@shared/moves/playable';
import { NAME_TYPED_LENGTH } from '@shared/name';
import { SegmentField } from '../../controls/choice-field';
import { FormProblem } from '../../controls/form-problem';
import { NumberRow } from '../../controls/number-row';
import { PlainField } from '../../controls/plain-field';
import { SwitchRow } from '../../controls/switch-row';
import { KeptDraftLine } from '../../drafts/kept-draft-line';
import { useFormDraft } from '../../drafts/use-form-draft';
import { askForMoves } from '../ask-for-moves';
import { useMoves } from '../moves-context';
import { useAboutLength } from '../use-move-facts';
import { useMovesFormProblems } from '../use-moves-form-problems';
import { OwnMovePreview } from './own-move-preview';
import { StepsField } from './steps-field';
import './own-move.css';

const POSITIONS: readonly MovePosition[] = ['seated', 'standing', 'walking'];
const SIDES = ['together', 'each'] as const;
const SECOND = 1_000;
/** What a hold starts with, ms: the shortest of those in the sources of the product's moves. */
const FIRST_HOLD = 5 * SECOND;

interface OwnMoveFormProps {
  /** Null: a new move. */
  readonly id: OwnMoveId | null;
  readonly saved: OwnMoveFields;
  readonly onLeave: () => void;
}

/** The fields of a move of one's own, saved as a whole. */
export function OwnMoveForm({ id, saved, onLeave }: OwnMoveFormProps): ReactNode {
  const { t } = useTranslation('moves');
  const { open, tellDone } = useMoves();
  const write = useAboutLength();
  const draft = useFormDraft({ view: 'own-move', move: id }, saved);
  const { fields } = draft;
  const { form, refuse, correct, sayAbout, sayElse } = useMovesFormProblems(NAME_PROBLEMS, STEPS_PROBLEMS);
  const { change } = draft;
  const played = playOwn({ ...fields, id: id ?? 'own-new', steps: listSteps(fields) });

  async function submit(): Promise<void> {
    const answer = await askForMoves(
      id === null ? { type: 'add-move', fields } : { type: 'edit-move', id, fields },
    );
    if (answer.ok) {
      draft.end();
      open({ view: 'library', came: id ?? answer.id });
      if (id === null) tellDone(t('done.added'), { ...answer, undo: null });
      else tellDone(t('done.saved'), answer);
      return;
    }
    refuse(answer.problems);
  }

  function cancel(): void {
    draft.setAside();
    onLeave();
  }

  return (
    <div className="own-move-columns">
      <Form
        ref={form}
        className="own-move-form"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <KeptDraftLine draft={draft} />
        <PlainField
          name="name"
          label={t('form.name')}
          placeholder={t('form.nameExample')}
          value={fields.name}
          problem={sayAbout(NAME_PROBLEMS)}
          isFirst
          maxLength={NAME_TYPED_LENGTH}
          onChange={(name) => {
            change({ name });
            correct(NAME_PROBLEMS);
          }}
        />
        <StepsField
          steps={fields.steps}
          problem={sayAbout(STEPS_PROBLEMS)}
          onChange={(steps) => {
            change({ steps });
            correct(STEPS_PROBLEMS);
          }}
        />
        <div className="panel">
          <SegmentField
            label={t('form.position')}
            value={fields.position}
            choices={POSITIONS.map((each) => ({ id: each, name: t(`form.positions.${each}`) }))}
            onChange={(position) => change({ position })}
          />
          <NumberRow
            label={t('form.repetitions')}
            value={fields.repetitions}
            {...OWN_MOVE_LIMITS.repetitions}
            fewer={t('form.fewer')}
            more={t('form.more')}
            onChange={(repetitions) => change({ repetitions })}
          />
          <SegmentField
            label={t('form.sides')}
            value={fields.sides}
            choices={SIDES.map((each) => ({ id: each, name: t(`form.${each}`) }))}
            onChange={(sides) => change({ sides })}
          />
          <SwitchRow
            label={t('form.holds')}
            isOn={fields.hold !== null}
            onChange={(holds) => change({ hold: holds ? FIRST_HOLD : null })}
          />
          {fields.hold !== null && (
            <NumberRow
              label={t('form.hold')}
              value={fields.hold / SECOND}
              least={OWN_MOVE_LIMITS.hold.least / SECOND}
              most={OWN_MOVE_LIMITS.hold.most / SECOND}
              fewer={t('form.lessHold')}
              more={t('form.moreHold')}
              onChange={(seconds) => change({ hold: seconds * SECOND })}
            />
          )}
        </div>
        <div className="panel" role="group" aria-label={t('form.traits')}>
          {(['quiet', 'gentle', 'floor'] as const).map((trait) => (
            <SwitchRow
              key={trait}
              label={t(`form.${trait}`)}
              about={t(`form.${trait}About`)}
              isOn={fields[trait]}
              onChange={(isOn) => change({ [trait]: isOn })}
            />
          ))}
        </div>
        <FormProblem sentence={sayElse()} />
        <div className="place-form-end">
          <span className="muted">{t('form.takes', { length: write(measureMove(played)) })}</span>
          <Button className="btn btn-2" onPress={cancel}>
            {t('form.cancel')}
          </Button>
          <Button className="btn btn-1" type="submit">
            {t(id === null ? 'form.add' : 'form.save')}
          </Button>
        </div>
      </Form>
      <OwnMovePreview move={played} name={fields.name} />
    </div>
  );
}

/** At least one line, so that there is something to time. */
function listSteps({ steps }: OwnMoveFields): readonly string[] {
  const lines = steps.filter((line) => line.trim() !== '');
  return lines.length === 0 ? [''] : lines;
}
