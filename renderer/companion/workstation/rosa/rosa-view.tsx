import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RosaArea, RosaUse } from '@shared/workstation/rosa/rosa-answers';
import { isTimed, scoreRosa } from '@shared/workstation/rosa/score-rosa';
import type { WorkstationChange } from '@shared/workstation/workstation-change-schema';
import { useWorkstationChanges } from '../use-workstation-changes';
import { useWorkstation } from '../workstation-context';
import { RosaAreaFields } from './rosa-area-fields';
import { RosaDurationField } from './rosa-duration-field';
import { RosaScorePanel } from './rosa-score-panel';
import { RosaWarning } from './rosa-warning';
import '../../controls/fields.css';
import './rosa.css';

interface Block {
  readonly areas: readonly RosaArea[];
  /** What the time of use is asked of, below the areas. */
  readonly use: RosaUse;
}

/** In the order of the sheet: what shares a time of use stands together. */
const GROUPS = {
  chair: [{ areas: ['seatHeight', 'seatDepth', 'armrests', 'backSupport'], use: 'chair' }],
  screen: [
    { areas: ['monitor'], use: 'monitor' },
    { areas: ['telephone'], use: 'telephone' },
  ],
  input: [
    { areas: ['mouse'], use: 'mouse' },
    { areas: ['keyboard'], use: 'keyboard' },
  ],
} as const satisfies Readonly<Record<string, readonly Block[]>>;
const GROUP_IDS = ['chair', 'screen', 'input'] as const;

/** ROSA as a self-check: every area on one page, the score beside it. Each answer is saved at once. */
export function RosaView(): ReactNode {
  const { t } = useTranslation('rosa');
  const { profile } = useWorkstation();
  const { change } = useWorkstationChanges('rosa');

  function answer(given: WorkstationChange): void {
    void change(given);
  }

  function startOver(): void {
    void change({ type: 'replace-rosa', id: profile.id, rosa: {} }, t('cleared'));
  }

  return (
    <div className="rosa">
      <header>
        <div>
          <h2 className="t-h3">{t('title')}</h2>
          <p className="muted">{t('lead')}</p>
        </div>
        {scoreRosa(profile.rosa).answered > 0 && (
          <button type="button" className="btn btn-3" onClick={startOver}>
            {t('startOver')}
          </button>
        )}
      </header>
      <aside className="rosa-aside">
        <RosaScorePanel answers={profile.rosa} />
      </aside>
      <div className="rosa-groups">
        {GROUP_IDS.map((group) => (
          <section key={group} className="rosa-group" aria-labelledby={`rosa-${group}`}>
            <h3 className="t-strong" id={`rosa-${group}`}>
              {t(`groups.${group}`)}
            </h3>
            <div className="panel">
              {GROUPS[group].map(({ areas, use }) => (
                <div key={use}>
                  {areas.map((area) => (
                    <RosaAreaFields key={area} area={area} onAnswer={answer} />
                  ))}
                  {isTimed(profile.rosa, use) && <RosaDurationField use={use} onAnswer={answer} />}
                </div>
              ))}
            </div>
          </section>
        ))}
        <RosaWarning />
      </div>
    </div>
  );
}
