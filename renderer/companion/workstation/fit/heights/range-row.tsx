import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { listSources } from '@shared/evidence/claims/claim';
import { FIT_CLAIMS } from '@shared/evidence/claims/fit';
import type { FitPlan } from '@shared/workstation/fit-plan/plan';
import type { FitRange } from '@shared/workstation/heights/pick-ranges';
import { SourcesButton } from '../../../sources-button';
import { useWorkstation } from '../../workstation-context';
import { RangeBar } from './range-bar';
import { RangeLegend } from './range-legend';
import { describeRange, writeFigure, writeSpreads } from './range-words';
import './range-row.css';

/** Of the plan, its notes and the ranges below it; each height's own stand in Heights. */
const FIT_SOURCES = listSources(FIT_CLAIMS, 'heights', 'legend', 'ranges', 'standing', 'steps');

interface RangeProps {
  readonly range: FitRange;
  readonly position: FitPlan['position'];
}

function Range({ range, position }: RangeProps): ReactNode {
  const { t } = useTranslation('fit');
  const { profile, lengths } = useWorkstation();
  const { id, figure, before, start, found, step } = range;
  const spreads = writeSpreads(range, { t, lengths });
  const wasFound = step !== null && profile.doneSteps[position].includes(step);
  const unit = t(`units.${lengths.unit}`);
  return (
    <li>
      <h3 className="range-name">{t(`heights.${id}.name`)}</h3>
      <p className="range-value">
        {writeFigure(range, lengths)} <i>{id === 'lumbar' ? t('units.aboveSeat', { unit }) : unit}</i>
        {spreads !== null && <span className="range-narrowed">{spreads}</span>}
      </p>
      <p className="aloud">
        {describeRange(range, { t, lengths })}
        {found !== null &&
          ` ${t(wasFound ? 'ranges.wasFound' : 'ranges.isFound', { length: lengths.write(found) })}`}
      </p>
      <RangeBar figure={figure} before={before} start={start} found={found} wasFound={wasFound} />
    </li>
  );
}

interface RangeRowProps {
  readonly ranges: readonly FitRange[];
  readonly position: FitPlan['position'];
  /** mm, barefoot. */
  readonly stature: number;
}

/** The heights that matter most, each as a range with the furniture on it. */
export function RangeRow({ ranges, position, stature }: RangeRowProps): ReactNode {
  const { t } = useTranslation('fit');
  const { lengths } = useWorkstation();
  const heading = useId();
  return (
    <section className="range-row" aria-labelledby={heading}>
      <div className="range-head">
        <h2 id={heading}>{t('ranges.title', { stature: lengths.stature(stature) })}</h2>
        <RangeLegend
          withBefore={ranges.some(({ before }) => before !== null)}
          withFound={ranges.some(({ found }) => found !== null)}
        />
        <SourcesButton ids={FIT_SOURCES} about={t('plan.title')} />
      </div>
      <ul>
        {ranges.map((range) => (
          <Range key={range.id} range={range} position={position} />
        ))}
      </ul>
    </section>
  );
}
