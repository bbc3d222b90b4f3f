import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface HistoryWaitProps {
  readonly kind: 'loading' | 'failed';
  readonly onRetry: () => void;
}

/** Why sitting and moves are not in the trend: they are still being read, or could not be. */
export function HistoryWait({ kind, onRetry }: HistoryWaitProps): ReactNode {
  const { t } = useTranslation('discomfort');
  if (kind === 'loading') return <p className="muted">{t('trend.history.loading')}</p>;
  return (
    <div className="trend-failure" role="alert">
      <p>{t('trend.history.failed')}</p>
      <button type="button" className="btn btn-2" onClick={onRetry}>
        {t('trend.history.retry')}
      </button>
    </div>
  );
}
