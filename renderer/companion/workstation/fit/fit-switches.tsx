import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ViewSwitch } from './view-switch';

const POSITIONS = ['sitting', 'standing'] as const;
const MOMENTS = ['before', 'after'] as const;

/** Which of the four pictures of a workstation is shown. */
export interface FitChoice {
  readonly position: (typeof POSITIONS)[number];
  /** Before the plan or after it. */
  readonly moment: (typeof MOMENTS)[number];
}

export const FIRST_FIT_CHOICE: FitChoice = { position: 'sitting', moment: 'after' };

interface FitSwitchesProps {
  readonly choice: FitChoice;
  readonly onChange: (choice: FitChoice) => void;
}

/** Sitting or standing, before or after the plan. */
export function FitSwitches({ choice, onChange }: FitSwitchesProps): ReactNode {
  const { t } = useTranslation('fit');
  return (
    <div className="fit-switches">
      <ViewSwitch
        label={t('moment.label')}
        value={choice.moment}
        choices={MOMENTS.map((id) => ({ id, name: t(`moment.${id}`) }))}
        onChange={(moment) => onChange({ ...choice, moment })}
      />
      <ViewSwitch
        label={t('position.label')}
        value={choice.position}
        choices={POSITIONS.map((id) => ({ id, name: t(`position.${id}`) }))}
        onChange={(position) => onChange({ ...choice, position })}
      />
    </div>
  );
}
