import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Label, RadioButton, RadioField, RadioGroup, Text } from 'react-aria-components';
import { ROSA_DURATIONS, type RosaUse } from '@shared/workstation/rosa/rosa-answers';
import { DURATION_POINTS } from '@shared/workstation/rosa/rosa-rules';
import type { WorkstationChange } from '@shared/workstation/workstation-change-schema';
import { useWorkstation } from '../workstation-context';
import './rosa-fields.css';

/** As wide as a plus; a hyphen is not. */
const MINUS = '−';

interface RosaDurationFieldProps {
  readonly use: RosaUse;
  readonly onAnswer: (change: WorkstationChange) => void;
}

/** How long something is used; it takes a point off or puts one on. */
export function RosaDurationField({ use, onAnswer }: RosaDurationFieldProps): ReactNode {
  const { t, i18n } = useTranslation('rosa');
  const { profile } = useWorkstation();
  const points = new Intl.NumberFormat(i18n.language, { signDisplay: 'exceptZero' });
  return (
    <RadioGroup
      className="rosa-duration"
      orientation="horizontal"
      value={profile.rosa.durations?.[use] ?? null}
      onChange={(value) => {
        const duration = ROSA_DURATIONS.find((each) => each === value);
        if (duration !== undefined) onAnswer({ type: 'rosa-duration', id: profile.id, use, duration });
      }}
    >
      <Label className="t-strong">{t(`duration.${use}`)}</Label>
      <Text slot="description" className="t-cap">
        {t('duration.about')}
      </Text>
      <div className="rosa-times">
        {ROSA_DURATIONS.map((each) => (
          <RadioField key={each} value={each}>
            <RadioButton className="rosa-choice">
              <span className="rosa-dot" aria-hidden="true" />
              <span>{t(`duration.${each}`)}</span>
              <span className="rosa-points">{points.format(DURATION_POINTS[each]).replace('-', MINUS)}</span>
            </RadioButton>
          </RadioField>
        ))}
      </div>
    </RadioGroup>
  );
}
