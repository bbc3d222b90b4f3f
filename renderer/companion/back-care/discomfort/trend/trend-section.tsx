import { useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AreaId } from '@shared/discomfort/areas';
import type { CheckIn } from '@shared/discomfort/check-in';
import { foldCheckedDays } from '@shared/discomfort/checked-days';
import { FEWEST_DAYS } from '@shared/discomfort/find-association';
import {
  associateDays,
  foldTrend,
  TREND_RANGES,
  type DayFacts,
  type TrendRange,
} from '@shared/discomfort/trend';
import type { SessionSnapshot } from '@shared/session/snapshot';
import { useWidth } from '../../../chart/use-width';
import type { LogFormats } from '../log-formats';
import { useAreaWords } from '../use-area-words';
import { AssociationLines } from './association-lines';
import { HistoryWait } from './history-wait';
import { layOutTrend } from './lay-out-trend';
import { TrendChart } from './trend-chart';
import { TrendSketch } from './trend-sketch';
import { TrendTable } from './trend-table';
import { useBinWords } from './use-bin-words';
import { useHistoryDays } from './use-history-days';
import './trend-section.css';

const RANGES = Object.keys(TREND_RANGES) as readonly TrendRange[];
/** Before it is measured, px. */
const USUAL_WIDTH = 880;
const NO_FACTS: readonly DayFacts[] = [];

interface TrendSectionProps {
  readonly checkIns: readonly CheckIn[];
  readonly day: SessionSnapshot['today'];
  /** Such as `04:00`. */
  readonly dayStartsAt: string;
  readonly formats: LogFormats;
}

/** How it went: discomfort above sitting time and moves, and whether they went together. */
export function TrendSection({ checkIns, day, dayStartsAt, formats }: TrendSectionProps): ReactNode {
  const { t } = useTranslation('discomfort');
  const words = useAreaWords();
  const [plot, width] = useWidth<HTMLDivElement>(USUAL_WIDTH);
  const { day: today } = day;
  const { history, retry } = useHistoryDays(day, checkIns, dayStartsAt);
  const facts = history.kind === 'known' ? history.days : NO_FACTS;
  const title = useRef<HTMLHeadingElement>(null);
  const [range, setRange] = useState<TrendRange>('twelve-weeks');
  const [wanted, setWanted] = useState<AreaId | null>(null);
  const [isTable, setIsTable] = useState(false);
  const { read } = useBinWords(range, formats);

  const checkedDays = useMemo(() => foldCheckedDays(checkIns), [checkIns]);
  const trend = useMemo(
    () => foldTrend(checkedDays, facts, range, today),
    [checkedDays, facts, range, today],
  );
  const area = trend.areas.find((each) => each === wanted) ?? trend.areas[0] ?? 'low-back';
  const layout = useMemo(
    () => layOutTrend({ trend, checkIns, area, range, today, width }),
    [trend, checkIns, area, range, today, width],
  );
  const associations = useMemo(
    () => associateDays(checkedDays, facts, area, range, today),
    [checkedDays, facts, area, range, today],
  );
  const isEmpty = trend.bins.every((bin) => bin.checkIns === 0);

  return (
    <section className="trend" aria-labelledby="trend-title">
      <header className="trend-head">
        <h2 ref={title} className="t-h2" id="trend-title" tabIndex={-1}>
          {t('trend.title')}
        </h2>
        <div className="seg" role="group" aria-label={t('trend.range.label')}>
          {RANGES.map((each) => (
            <button key={each} type="button" aria-pressed={each === range} onClick={() => setRange(each)}>
              {t(`trend.range.${each}`)}
            </button>
          ))}
        </div>
      </header>
      {trend.areas.length > 0 && (
        <div className="trend-areas" role="group" aria-label={t('trend.areas')}>
          {trend.areas.map((each) => (
            <button
              key={each}
              type="button"
              className="trend-area"
              aria-pressed={each === area}
              onClick={() => setWanted(each)}
            >
              {words.name(each)}
            </button>
          ))}
        </div>
      )}
      <div ref={plot} className="trend-body">
        {isEmpty ? (
          <div className="trend-empty">
            <TrendSketch />
            <p className="muted">
              {t(checkIns.length === 0 ? 'trend.empty' : 'trend.emptyRange', { days: FEWEST_DAYS })}
            </p>
          </div>
        ) : isTable ? (
          <TrendTable trend={trend} range={range} formats={formats} />
        ) : (
          <TrendChart
            layout={layout}
            width={width}
            range={range}
            formats={formats}
            readBin={(place) => {
              const bin = trend.bins[place];
              return bin === undefined ? '' : read(bin, area);
            }}
            captions={{
              ache: t(layout.ghosts.length === 0 ? 'trend.caption.ache' : 'trend.caption.ghosts', {
                area: words.name(area),
                others: words.join(layout.ghosts.map((ghost) => ghost.area)),
              }),
              sitting: t('trend.caption.sitting'),
              moves: t('trend.caption.moves'),
            }}
          />
        )}
      </div>
      {!isEmpty && (
        <footer className="trend-foot">
          {history.kind === 'known' ? (
            <AssociationLines area={area} associations={associations} formats={formats} />
          ) : (
            <HistoryWait
              kind={history.kind}
              onRetry={() => {
                // The line with the button goes.
                title.current?.focus();
                retry();
              }}
            />
          )}
          <button type="button" className="btn btn-3" onClick={() => setIsTable(!isTable)}>
            {t(isTable ? 'trend.asChart' : 'trend.asTable')}
          </button>
        </footer>
      )}
    </section>
  );
}
