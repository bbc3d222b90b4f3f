import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldError, Label, Text, TextArea, TextField } from 'react-aria-components';
import { OWN_MOVE_LIMITS } from '@shared/moves/own-move';

interface StepsFieldProps {
  readonly steps: readonly string[];
  readonly problem: string | undefined;
  readonly onChange: (steps: readonly string[]) => void;
}

/** The steps of a move, one on each line. */
export function StepsField({ steps, problem, onChange }: StepsFieldProps): ReactNode {
  const { t } = useTranslation('moves');
  return (
    <TextField
      className="field field-stacked"
      value={steps.join('\n')}
      onChange={(text) => onChange(text === '' ? [] : text.split('\n'))}
      isInvalid={problem !== undefined}
      validationBehavior="aria"
      maxLength={OWN_MOVE_LIMITS.typedLine}
    >
      <Label className="field-label">{t('form.steps')}</Label>
      <TextArea className="field-input steps-input" rows={4} placeholder={t('form.stepsExample')} />
      <Text slot="description" className="field-about">
        {t('form.stepsAbout')}
      </Text>
      <FieldError className="field-problem">{problem}</FieldError>
    </TextField>
  );
}
