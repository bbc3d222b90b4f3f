import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BreakView } from '@shared/session/snapshot';
import { WALK_EXTENSION_MS } from '@shared/session/walk';
import { formatCountdown } from '../../../countdown';
import { useNow, type Received } from '../../../use-now';
import { request, sendIntent } from '../../api';
import { Rich } from '../../rich';
import { AsksIcon } from '../asks-icon';
import './lines.css';

const MINUTE = 60_000;

/** A break that runs, its time left, and the way back. */
export function BreakLine(props: { readonly running: BreakView; readonly received: Received }): ReactNode {
  const { t } = useTranslation('companion');
  const { running, received } = props;
  const { startedAt, until } = running;
  const now = useNow(received, 1_000, until);
  const left = formatCountdown(until - now);
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
        {running.asks === 'stretch' && (
          <button
            type="button"
            className="btn btn-2"
            onClick={() =>
              void request('window:open', {
                section: 'moves',
                play: { asks: 'stretch', length: until - startedAt },
              })
            }
          >
            {t('break.play')}
          </button>
        )}
        <button type="button" className="btn btn-2" onClick={() => sendIntent({ type: 'end-break' })}>
          {t('break.back')}
        </button>
        {running.asks === 'walk' ? (
          <button
            type="button"
            className="btn btn-3"
            onClick={() => sendIntent({ type: 'extend-break', by: WALK_EXTENSION_MS })}
          >
            {t('break.longer', { minutes: WALK_EXTENSION_MS / MINUTE })}
          </button>
        ) : (
          <button type="button" className="btn btn-3" onClick={() => sendIntent({ type: 'end-break' })}>
            {t('break.skipRest')}
          </button>
        )}
      </span>
    </div>
  );
}
