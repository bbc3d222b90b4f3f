import { Pause } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { useDayFormats } from './use-day-formats';

interface PauseLineProps {
  /** The first day off. */
  readonly from: string;
  readonly today: string;
  readonly onResume: () => void;
}

/** Says that the plan waits, and ends that. */
export function PauseLine({ from, today, onResume }: PauseLineProps): ReactNode {
  const { t } = useTranslation('exercise');
  const formats = useDayFormats();
  const isToCome = from > today;
  return (
    <div className="plan-line">
      <Pause className="icon" aria-hidden="true" />
      <span>
        {isToCome ? (
          t('plan.pause.tomorrow')
        ) : (
          <>
            <b className="t-strong">{t('plan.pause.title')}.</b>{' '}
            {t('plan.pause.since', { day: formats.date(from) })}
          </>
        )}
      </span>
      <Button className="btn btn-2" onPress={onResume}>
        {t(isToCome ? 'plan.pause.takeBack' : 'plan.pause.resume')}
      </Button>
    </div>
  );
}
