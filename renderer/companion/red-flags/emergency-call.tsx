import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { findEmergencyNumber } from '@shared/back-care/emergency-number';
import { Rich } from '../rich';
import { useRedFlags } from './red-flags-context';
import './emergency-call.css';

/** Whom to call: the number of the country that the system names, or those that many countries use. */
export function EmergencyCall(): ReactNode {
  const { t, i18n } = useTranslation('red-flags');
  const found = findEmergencyNumber(useRedFlags().country);
  if (found.kind === 'unknown') {
    return (
      <p className="emergency-call" data-known="false">
        <Rich text={t('call.unknown')} />
      </p>
    );
  }
  const numbers = new Intl.ListFormat(i18n.language, { type: 'disjunction' }).format(found.numbers);
  const country = new Intl.DisplayNames(i18n.language, { type: 'region' }).of(found.country) ?? found.country;
  return (
    <div className="emergency-call" data-known="true">
      <p className="emergency-number">
        <Rich text={t('call.known', { numbers })} />
      </p>
      <p className="muted">{t('call.country', { country })}</p>
    </div>
  );
}
