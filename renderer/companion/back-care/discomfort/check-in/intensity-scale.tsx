import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Label, RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import { WORST } from '@shared/discomfort/check-in';
import { findShade } from '../body-map/shade';
import './intensity-scale.css';

const NUMBERS = Array.from({ length: WORST + 1 }, (_none, number) => number);

interface IntensityScaleProps {
  /** Of which area, in words. */
  readonly area: string;
  /** 0 to 10; null before a number was chosen. */
  readonly value: number | null;
  readonly onChange: (value: number) => void;
}

/** The numbers from 0 to 10 in a row, for the area that is active on the map. */
export function IntensityScale({ area, value, onChange }: IntensityScaleProps): ReactNode {
  const { t } = useTranslation('discomfort');
  return (
    <RadioGroup
      className="intensity"
      orientation="horizontal"
      value={value === null ? null : String(value)}
      onChange={(number) => onChange(Number(number))}
    >
      <Label className="intensity-label">
        <span className="t-h3">{area}</span> <span className="aloud">{t('scale.label')}</span>
      </Label>
      <div className="intensity-numbers">
        {NUMBERS.map((number) => (
          <RadioField key={number} value={String(number)}>
            <RadioButton className="intensity-number" data-shade={findShade(number)}>
              {number}
            </RadioButton>
          </RadioField>
        ))}
      </div>
      <div className="intensity-ends t-cap" aria-hidden="true">
        <span>{t('scale.none')}</span>
        <span>{t('scale.worst')}</span>
      </div>
    </RadioGroup>
  );
}
