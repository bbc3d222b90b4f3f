import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { StepId } from '@shared/workstation/fit-plan/step';
import { StepIcon } from './step-icon';
import type { StepWords } from './step-words';

interface PlanStepProps {
  readonly id: StepId;
  /** Its place in the plan, from 1. */
  readonly number: number;
  /** How many steps the plan has. */
  readonly count: number;
  readonly words: StepWords;
  readonly isDone: boolean;
  readonly onToggle: () => void;
}

/** One step of the plan; all of its row ticks it off, or takes the tick away. */
export function PlanStep({ id, number, count, words, isDone, onToggle }: PlanStepProps): ReactNode {
  const { t } = useTranslation('fit');
  return (
    <li>
      <button type="button" className="plan-step" aria-pressed={isDone} onClick={onToggle}>
        <span className="plan-number" aria-hidden="true">
          {isDone ? <Check size={14} strokeWidth={2.4} /> : number}
        </span>
        <span className="plan-words">
          <span className="aloud">{t('plan.step', { number, count })}</span>{' '}
          <span className="plan-title">{words.title}</span>
          <span className="plan-about">{words.about}</span>
        </span>
        <StepIcon id={id} />
      </button>
    </li>
  );
}
