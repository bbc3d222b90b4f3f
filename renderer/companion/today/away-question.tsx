import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionSnapshot } from '@shared/session/snapshot';
import { sendIntent } from '../api';
import type { Formats } from '../formats';
import { Rich } from '../rich';
import './lines.css';

const KINDS = ['walking', 'standing', 'sitting'] as const;

/** Asks, in one line, what the last time away was. Unanswered, it stays time away. */
export function AwayQuestion(props: {
  readonly question: SessionSnapshot['awayQuestion'];
  readonly formats: Formats;
}): ReactNode {
  const { t } = useTranslation('companion');
  const { question, formats } = props;
  if (question === null) return null;
  const length = formats.length(question.to - question.from);
  return (
    <div className="line away" role="group" aria-label={t('away.label')}>
      <span>
        <Rich text={t('away.question', { length })} />
      </span>
      <span className="answers">
        {KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            className="btn btn-2"
            onClick={() => sendIntent({ type: 'explain-away', kind })}
          >
            {t(`away.${kind}`)}
          </button>
        ))}
        <button
          type="button"
          className="dismiss"
          aria-label={t('away.dismiss')}
          onClick={() => sendIntent({ type: 'explain-away', kind: null })}
        >
          <X className="icon" aria-hidden="true" />
        </button>
      </span>
    </div>
  );
}
