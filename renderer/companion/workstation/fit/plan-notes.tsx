import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FitPlan, Shortfall } from '@shared/workstation/fit-plan/plan';
import type { Furniture } from '@shared/workstation/furniture';
import { useWorkstation } from '../workstation-context';
import { describeShortfall } from './shortfall-words';
import { writeRough } from './step-words';

function Note({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  const heading = useId();
  return (
    <section className="plan-note" aria-labelledby={heading}>
      <h3 id={heading}>{title}</h3>
      {children}
    </section>
  );
}

/** What no step can mend, and what to ask the employer for. */
function Shortfalls({ shortfalls }: { readonly shortfalls: readonly Shortfall[] }): ReactNode {
  const { t } = useTranslation('fit');
  const { lengths } = useWorkstation();
  return (
    <Note title={t('shortfalls.title')}>
      {shortfalls.map((shortfall) => (
        <p key={`${shortfall.claim} ${shortfall.ask.what}`}>{describeShortfall(shortfall, { t, lengths })}</p>
      ))}
    </Note>
  );
}

/** What was not told and is taken from the standards. */
function Assumptions({ furniture }: { readonly furniture: Furniture }): ReactNode {
  const { t } = useTranslation('fit');
  const { lengths } = useWorkstation();
  const [seatFrom, seatTo] = furniture.seat.range;
  const values = {
    from: lengths.number(seatFrom),
    to: lengths.write(seatTo),
    desk: writeRough(furniture.desk.now, lengths),
  };
  return furniture.assumed.map((assumption) => <p key={assumption}>{t(`assumed.${assumption}`, values)}</p>);
}

interface PlanNotesProps {
  readonly plan: FitPlan;
  readonly furniture: Furniture;
  readonly isUnusual: boolean;
  readonly onOpenDetails: () => void;
}

/** Below the steps: what they cannot do, what they rest on, and that standing is no cure. */
export function PlanNotes({ plan, furniture, isUnusual, onOpenDetails }: PlanNotesProps): ReactNode {
  const { t } = useTranslation('fit');
  return (
    <>
      {plan.shortfalls.length > 0 && <Shortfalls shortfalls={plan.shortfalls} />}
      {plan.position === 'standing' && (
        <Note title={t('standing.title')}>
          <p>{t('standing.about')}</p>
        </Note>
      )}
      {(isUnusual || furniture.assumed.length > 0) && (
        <div className="plan-assumed">
          {isUnusual && <p>{t('assumed.unusual')}</p>}
          <Assumptions furniture={furniture} />
          <button type="button" className="btn btn-3" onClick={onOpenDetails}>
            {t('assumed.open')}
          </button>
        </div>
      )}
    </>
  );
}
