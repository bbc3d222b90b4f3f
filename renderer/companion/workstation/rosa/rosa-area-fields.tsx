import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  CheckboxButton,
  CheckboxField,
  CheckboxGroup,
  Label,
  RadioButton,
  RadioField,
  RadioGroup,
} from 'react-aria-components';
import type { RosaArea } from '@shared/workstation/rosa/rosa-answers';
import { listAdditions, listOptions, ROSA_FIGURES } from '@shared/workstation/rosa/rosa-rules';
import type { WorkstationChange } from '@shared/workstation/workstation-change-schema';
import { useWorkstation } from '../workstation-context';
import { writeFigures } from '../write-figures';
import './rosa-fields.css';

interface RosaAreaFieldsProps {
  readonly area: RosaArea;
  readonly onAnswer: (change: WorkstationChange) => void;
}

/** One area: the way in which it is, then what comes on top. What is not there has nothing on top. */
export function RosaAreaFields({ area, onAnswer }: RosaAreaFieldsProps): ReactNode {
  const { t } = useTranslation('rosa');
  const { profile, lengths } = useWorkstation();
  const posture = profile.rosa.postures?.[area];
  const additions = posture?.additions ?? [];
  const options = listOptions(area);
  const chosen = options.find(([id]) => id === posture?.option);
  const hasAdditions = chosen !== undefined && chosen[1] > 0;
  const figures = writeFigures(ROSA_FIGURES, lengths);

  /** Only what was changed is told: another change may not have come back yet. */
  function tick(ticked: readonly string[]): void {
    for (const [addition] of listAdditions(area)) {
      const on = ticked.includes(addition);
      if (on !== additions.includes(addition))
        onAnswer({ type: 'rosa-addition', id: profile.id, area, addition, on });
    }
  }

  return (
    <div className="rosa-area">
      <RadioGroup
        className="rosa-fields"
        value={chosen?.[0] ?? null}
        onChange={(option) => onAnswer({ type: 'rosa', id: profile.id, area, option })}
      >
        <Label className="t-strong">{t(`areas.${area}.title`)}</Label>
        {options.map(([id, points]) => (
          <RadioField key={id} value={id}>
            <RadioButton className="rosa-choice">
              <span className="rosa-dot" aria-hidden="true" />
              <span>{t(`areas.${area}.options.${id}`, figures)}</span>
              <Points shown={String(points)} read={t('points', { points })} />
            </RadioButton>
          </RadioField>
        ))}
      </RadioGroup>
      {hasAdditions && (
        <CheckboxGroup className="rosa-fields rosa-additions" value={[...additions]} onChange={tick}>
          <Label className="t-cap">
            {t('additions')}
            <span className="aloud">: {t(`areas.${area}.title`)}</span>
          </Label>
          {listAdditions(area).map(([id, points]) => (
            <CheckboxField key={id} value={id}>
              <CheckboxButton className="rosa-choice">
                <span className="rosa-box" aria-hidden="true">
                  <Check size={14} strokeWidth={3} />
                </span>
                <span>{t(`areas.${area}.additions.${id}`)}</span>
                <Points shown={`+${points}`} read={t('more', { points })} />
              </CheckboxButton>
            </CheckboxField>
          ))}
        </CheckboxGroup>
      )}
    </div>
  );
}

function Points({ shown, read }: { readonly shown: string; readonly read: string }): ReactNode {
  return (
    <span className="rosa-points">
      <span aria-hidden="true">{shown}</span>
      <span className="aloud">, {read}</span>
    </span>
  );
}
