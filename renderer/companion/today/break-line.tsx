import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BreakView } from '@shared/session/snapshot';
import { formatCountdown } from '../../countdown';
import { useNow, type Received } from '../../use-now';
import { sendIntent } from '../api';
import { Rich } from '../rich';
import { AsksIcon } from './asks-icon';
import './lines.css';

/** A break that runs, its time left, and the way back. */
export function BreakLine(props: { readonly running: BreakView; readonly received: Received }): ReactNode {
  const { t } = useTranslation('companion');
  const { running, received } = props;
  const now = useNow(received, 1_000, running.until);
  const left = formatCountdown(running.until - now);
  return (
    <div className="line break" role="group" aria-label={t('break.label')}>
      <AsksIcon asks={running.asks} />
      <span>
        <Rich
          text={t('break.line', {
            name: t(`break.names.${running.asks}`, { title: running.title ?? '' }),
            left,
          })}
        />
      </span>
      <span className="answers">
        <button type="button" className="btn btn-2" onClick={() => sendIntent({ type: 'end-break' })}>
          {t('break.back')}
        </button>
        <button type="button" className="btn btn-3" onClick={() => sendIntent({ type: 'end-break' })}>
          {t('break.skipRest')}
        </button>
      </span>
    </div>
  );
}
