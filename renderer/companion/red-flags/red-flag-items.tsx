import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RED_FLAGS, URGENT_WITHIN_DAYS, type Urgency } from '@shared/back-care/red-flags';
import { EmergencyCall } from './emergency-call';

/** The signs of one level, and only then what to do if one of them fits: nobody reads an order that is not for them. */
export function RedFlagItems({ urgency }: { readonly urgency: Urgency }): ReactNode {
  const { t } = useTranslation('red-flags');
  const items = RED_FLAGS.find((level) => level.urgency === urgency)?.items ?? [];
  return (
    <>
      <ul className="red-flag-items">
        {items.map((item) => (
          <li key={item}>{t(`${urgency}.${item}`)}</li>
        ))}
      </ul>
      <p className="red-flag-action">{t(`${urgency}.action`)}</p>
      {urgency === 'emergency' && (
        <>
          <EmergencyCall />
          <p className="red-flag-within">{t('within', { days: URGENT_WITHIN_DAYS })}</p>
        </>
      )}
    </>
  );
}
