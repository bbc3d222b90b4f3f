import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import type { PlanWeek } from '@shared/exercise/walking-plan/read-plan';
import { TURNS, type Turn } from '@shared/exercise/walking-plan/walking-plan';
import type { PlanChanges } from '../use-plan-changes';
import '../../../../controls/choice-field.css';

type Choice = Turn | 'planned';
const CHOICES: readonly Choice[] = ['easier', 'planned', 'repeat', 'harder'];

interface WeekTurnProps {
  readonly week: PlanWeek;
  readonly changes: PlanChanges;
}

/** Makes the present week easier or harder, or has it once more. */
export function WeekTurn({ week, changes }: WeekTurnProps): ReactNode {
  const { t } = useTranslation('exercise');
  const isOffered: Readonly<Record<Choice, boolean>> = {
    easier: week.canEase,
    planned: true,
    repeat: true,
    harder: week.canRise,
  };
  return (
    <RadioGroup
      className="segments week-turn"
      orientation="horizontal"
      aria-label={t('plan.turn.label')}
      value={week.turn ?? 'planned'}
      onChange={(chosen) => {
        const turn = TURNS.find((each) => each === chosen) ?? null;
        void changes.change({ type: 'turn', week: week.from, turn });
      }}
    >
      {CHOICES.map((choice) => (
        <RadioField key={choice} value={choice} isDisabled={!isOffered[choice]}>
          <RadioButton className="segment">{t(`plan.turn.${choice}`)}</RadioButton>
        </RadioField>
      ))}
    </RadioGroup>
  );
}
