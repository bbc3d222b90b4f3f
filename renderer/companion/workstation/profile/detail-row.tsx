import { CircleHelp } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import {
  CHOICE_QUESTIONS,
  isLengthQuestion,
  type ChoiceQuestion,
  type LengthQuestion,
  type QuestionId,
} from '@shared/workstation/questions';
import { SelectField } from '../../controls/choice-field';
import { DraftField, type Reading } from '../../controls/draft-field';
import { useWorkstation } from '../workstation-context';
import { useKeptAnswer } from './use-kept-answer';
import { MeasurePicture } from './setup/measure-picture';
import { useLengthReader } from './use-length-reader';
import { useQuestionWords } from './use-question-words';

/** Not a choice, but its absence. */
const NOT_TOLD = 'not-told';

interface RowProps<Id extends QuestionId> {
  readonly question: Id;
  /** What contradicts it. */
  readonly warning: string | undefined;
}

function LengthRow({ question, warning }: RowProps<LengthQuestion>): ReactNode {
  const { t } = useTranslation('workstation');
  const { profile, change } = useWorkstation();
  const words = useQuestionWords();
  const reader = useLengthReader();
  const kept = useKeptAnswer(question);
  const saved = profile.answers[question];
  const expected = words.expect(question);

  function read(text: string): Reading<number | null> {
    return text.trim() === '' ? { ok: true, value: null } : reader.read(question, text);
  }

  return (
    <DraftField
      layout="row"
      label={words.name(question)}
      about={expected === null ? words.why(question) : `${words.why(question)} ${expected}`}
      warning={warning}
      saved={saved === undefined ? '' : reader.write(question, saved)}
      read={read}
      findUnit={reader.findUnit}
      kept={kept}
      onSave={async (mm) => {
        const refused = await change({ type: 'answer', id: profile.id, answers: { [question]: mm } });
        return refused === null ? [] : [t(`profiles.problem.${refused}`)];
      }}
    />
  );
}

function ChoiceRow({ question, warning }: RowProps<ChoiceQuestion>): ReactNode {
  const { t } = useTranslation('workstation');
  const { profile, change } = useWorkstation();
  const words = useQuestionWords();
  const options: readonly string[] = CHOICE_QUESTIONS[question];
  return (
    <SelectField
      label={words.name(question)}
      about={words.why(question)}
      warning={warning}
      value={profile.answers[question] ?? NOT_TOLD}
      choices={[
        { id: NOT_TOLD, name: t('questions.notTold') },
        ...options.map((id) => ({ id, name: words.option(question, id) })),
      ]}
      onChange={(option) =>
        void change({
          type: 'answer',
          id: profile.id,
          answers: { [question]: option === NOT_TOLD ? null : option },
        })
      }
    />
  );
}

/** How to measure, on demand: words and a picture. */
function HowTo({ question, how }: { readonly question: QuestionId; readonly how: string }): ReactNode {
  const { t } = useTranslation('workstation');
  const words = useQuestionWords();
  const title = t('questions.howTo', { name: words.name(question) });
  return (
    <DialogTrigger>
      <Button className="icon-button" aria-label={title}>
        <CircleHelp size={18} aria-hidden="true" />
      </Button>
      <Popover className="card detail-how" placement="left">
        <Dialog aria-label={title}>
          <MeasurePicture question={question} />
          <p>{how}</p>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

interface DetailRowProps {
  readonly question: QuestionId;
  /** What contradicts its answer, as sentences. */
  readonly problems: readonly string[];
}

/** One question: its answer, why it is asked, what contradicts it, and how to measure. An emptied one is taken back. */
export function DetailRow({ question, problems }: DetailRowProps): ReactNode {
  const words = useQuestionWords();
  const how = words.how(question);
  const warning = problems.length === 0 ? undefined : problems.join(' ');
  return (
    <div className="detail">
      {isLengthQuestion(question) ? (
        <LengthRow question={question} warning={warning} />
      ) : (
        <ChoiceRow question={question} warning={warning} />
      )}
      {how !== null && <HowTo question={question} how={how} />}
    </div>
  );
}
