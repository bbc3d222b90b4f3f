import { Check, TriangleAlert } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AreaId } from '@shared/discomfort/areas';
import type { Intensities } from '@shared/discomfort/check-in';
import { RedFlagsNote } from '../../../red-flags/red-flags-note';
import type { BackCarePlace } from '../../back-care-place';
import { useAreaWords } from '../use-area-words';
import { NextSteps } from './next-steps';
import './check-in-result.css';

interface CheckInResultProps {
  readonly areas: Intensities;
  /** Whether it has reached the disk. */
  readonly isWritten: boolean;
  /** What this check-in has reached, if anything. */
  readonly milestone: ReactNode;
  /** Takes the check-in back. */
  readonly onUndo: () => void;
  /** Makes another one. */
  readonly onAgain: () => void;
  readonly onOpen: (place: BackCarePlace) => void;
}

/**
 * What was saved. Where something hurts, the signs that need a doctor come before anything that could be taken for
 * advice.
 */
export function CheckInResult({
  areas,
  isWritten,
  milestone,
  onUndo,
  onAgain,
  onOpen,
}: CheckInResultProps): ReactNode {
  const { t } = useTranslation('discomfort');
  const words = useAreaWords();
  const head = useRef<HTMLHeadingElement>(null);
  const sore = Object.keys(areas) as AreaId[];
  // The form that had the focus is gone; what became of it is read next.
  useEffect(() => head.current?.focus(), []);
  return (
    <div className="check-in-result">
      <header className="check-in-saved">
        <span className="check-in-badge" data-problem={!isWritten || undefined}>
          {isWritten ? (
            <Check size={20} aria-hidden="true" />
          ) : (
            <TriangleAlert size={20} aria-hidden="true" />
          )}
        </span>
        <h2 className="t-h2" ref={head} tabIndex={-1}>
          {t(isWritten ? 'result.title' : 'result.notWritten')}
          <span className="check-in-said">{words.list(areas)}</span>
        </h2>
        <button type="button" className="btn btn-3" onClick={onUndo}>
          {t('result.undo')}
        </button>
        <button type="button" className="btn btn-2" onClick={onAgain}>
          {t('result.again')}
        </button>
      </header>
      {sore.length > 0 && (
        <div className="check-in-after">
          <RedFlagsNote sore={sore} />
          {milestone}
          <NextSteps sore={sore} onOpen={onOpen} />
        </div>
      )}
    </div>
  );
}
