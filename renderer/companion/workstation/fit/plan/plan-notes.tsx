import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FitPlan, Shortfall } from '@shared/workstation/fit-plan/plan';
import type { LengthFormats } from '@shared/workstation/format-length';
import type { Furniture, Range } from '@shared/workstation/furniture';
import { useWorkstation } from '../../workstation-context';
import { PlanNote } from './plan-note';
import { describeShortfall } from './shortfall-words';
import { writeRough } from './step-words';

interface ShortfallsProps {
  readonly shortfalls: readonly Shortfall[];
  /** Still wrong after the steps, or made up for by things at hand. */
  readonly kind: 'left' | 'bridged';
}

/** What the furniture cannot give, and what to ask the employer for. */
function Shortfalls({ shortfalls, kind }: ShortfallsProps): ReactNode {
  const { t } = useTranslation('fit');
  const { lengths } = useWorkstation();
  if (shortfalls.length === 0) return null;
  return (
    <PlanNote title={t(`shortfalls.${kind}.title`)}>
      {kind === 'bridged' && <p>{t('shortfalls.bridged.about')}</p>}
      <ul>
        {shortfalls.map((shortfall) => (
          <li key={`${shortfall.claim} ${shortfall.ask.what}`}>
            {describeShortfall(shortfall, kind, { t, lengths })}
          </li>
        ))}
      </ul>
    </PlanNote>
  );
}

/** What was not told and is taken as usual, in one sentence; what nothing can be taken for in another. */
function Assumptions({ furniture }: { readonly furniture: Furniture }): ReactNode {
  const { t } = useTranslation('fit');
  const { lengths } = useWorkstation();
  const { assumed, seat, desk, bareThickness, screen } = furniture;
  const values = {
    seat: writeRange(seat.range, lengths),
    desk: writeRough(desk.now, lengths),
    deskRange: writeRange(desk.range, lengths),
    thickness: lengths.write(bareThickness),
    laptop: writeRough(screen.topAboveDesk ?? 0, lengths),
  };
  const taken = assumed.flatMap((assumption) =>
    assumption === 'screen' ? [] : [t(`assumed.taken.${assumption}`, values)],
  );
  return (
    <>
      {taken.length > 0 && <p>{t('assumed.list', { list: taken.join('; ') })}</p>}
      {assumed.includes('screen') && <p>{t('assumed.screen')}</p>}
    </>
  );
}

function writeRange([from, to]: Range, { number, write }: LengthFormats): string {
  return `${number(from)}–${write(to)}`;
}

export interface PlanNotesProps {
  readonly plan: FitPlan;
  readonly furniture: Furniture;
  /** A measurement is far from what the stature predicts. */
  readonly isUnusual: boolean;
  /** So high above the desk (mm) the top line stays for both positions, off the best for standing; null elsewhere. */
  readonly sharedScreen: number | null;
  readonly onOpenDetails: () => void;
}

/** Below the steps: what they cannot do, what they rest on, and that standing is no cure. */
export function PlanNotes({
  plan: { shortfalls, claims, position, after },
  furniture,
  isUnusual,
  sharedScreen,
  onOpenDetails,
}: PlanNotesProps): ReactNode {
  const { t } = useTranslation('fit');
  const { lengths } = useWorkstation();
  return (
    <>
      <Shortfalls kind="left" shortfalls={shortfalls.filter(({ claim }) => !claims.includes(claim))} />
      <Shortfalls kind="bridged" shortfalls={shortfalls.filter(({ claim }) => claims.includes(claim))} />
      {sharedScreen !== null && (
        <PlanNote title={t('sharedScreen.title')}>
          <p>
            {t('sharedScreen.about', {
              aboveDesk: writeRough(sharedScreen, lengths),
              to: writeRough(after.desk + sharedScreen, lengths),
            })}
          </p>
        </PlanNote>
      )}
      {position === 'standing' && (
        <PlanNote title={t('standing.title')}>
          <p>{t('standing.about')}</p>
        </PlanNote>
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
