import { Footprints, X } from 'lucide-react';
import { lazy, Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Intent } from '@shared/session/intent';
import type { AwayQuestionView } from '@shared/session/snapshot';
import { sendIntent } from '../../api';
import type { Formats } from '../../formats';
import { Rich } from '../../rich';
import './lines.css';

/** Menus weigh as much as the rest of Today: they come after the first frame. */
const OtherKindMenu = lazy(async () => ({ default: (await import('./other-kind-menu')).OtherKindMenu }));

const KINDS = ['walking', 'standing', 'sitting'] as const;

function Answer(props: {
  readonly label: string;
  readonly kind: Extract<Intent, { type: 'explain-away' }>['kind'];
}): ReactNode {
  return (
    <button
      type="button"
      className="btn btn-2"
      onClick={() => sendIntent({ type: 'explain-away', kind: props.kind })}
    >
      {props.label}
    </button>
  );
}

/** Nothing is known of the time: each answer says something. */
function PlainAnswers(): ReactNode {
  const { t } = useTranslation('companion');
  return (
    <>
      {KINDS.map((kind) => (
        <Answer key={kind} label={t(`away.${kind}`)} kind={kind} />
      ))}
      <button
        type="button"
        className="dismiss"
        aria-label={t('away.dismiss')}
        onClick={() => sendIntent({ type: 'explain-away', kind: null })}
      >
        <X className="icon" aria-hidden="true" />
      </button>
    </>
  );
}

/** It counts as a walk already: one press leaves it at that, or makes a walk of all of it. */
function WalkAnswers({
  counts,
  walked,
}: {
  readonly counts: 'walk' | 'part';
  readonly walked: string;
}): ReactNode {
  const { t } = useTranslation('companion');
  return (
    <>
      <Suspense fallback={null}>
        <OtherKindMenu />
      </Suspense>
      {counts === 'part' && <Answer label={t('away.all')} kind="walking" />}
      <Answer label={t(counts === 'part' ? 'away.onlyPart' : 'away.right', { walked })} kind={null} />
    </>
  );
}

/** A walk was taken and nobody saw it: without an answer it stays the time at the desk that it counts as. */
function UnseenAnswers(): ReactNode {
  const { t } = useTranslation('companion');
  return (
    <>
      <Answer label={t('away.walked')} kind="walking" />
      <Answer label={t('away.stayed')} kind={null} />
    </>
  );
}

function Answers({
  counts,
  walked,
}: {
  readonly counts: AwayQuestionView['counts'];
  readonly walked: string;
}): ReactNode {
  if (counts === 'away') return <PlainAnswers />;
  return counts === 'unseen' ? <UnseenAnswers /> : <WalkAnswers counts={counts} walked={walked} />;
}

interface AwayQuestionProps {
  readonly question: AwayQuestionView;
  readonly formats: Formats;
}

/** Says in one line what the last time away counts as, or asks what it was. Unanswered, it stays as it is. */
export function AwayQuestion({ question, formats }: AwayQuestionProps): ReactNode {
  const { t } = useTranslation('companion');
  const { counts } = question;
  const length = formats.about(question.to - question.from);
  const walked = formats.about(question.walked);
  return (
    <div className="line away" role="group" aria-label={t('away.label')}>
      {counts !== 'away' && <Footprints className="icon" aria-hidden="true" />}
      <span>
        <Rich text={t(`away.line.${counts}`, { length, walked })} />
      </span>
      <span className="answers">
        <Answers counts={counts} walked={walked} />
      </span>
    </div>
  );
}
