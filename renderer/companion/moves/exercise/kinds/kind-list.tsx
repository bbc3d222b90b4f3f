import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ADVICE, EXERCISE_KINDS, listKindSources } from '@shared/exercise/kinds';
import { SourcesButton } from '../../../sources-button';
import { KindPicture } from './kind-picture';
import './kind-list.css';

/** Each kind of exercise: how to start, how often, when to stop, and where that comes from. */
export function KindList(): ReactNode {
  const { t } = useTranslation('exercise');
  return (
    <section className="kinds" aria-labelledby="kinds-title">
      <header className="kinds-head">
        <h2 className="t-h2" id="kinds-title">
          {t('kinds.title')}
        </h2>
        <p className="t-lead">{t('kinds.lead')}</p>
        <p className="muted">{t('kinds.known')}</p>
        <SourcesButton ids={['L-STEFFENS', 'X-NHSLB', 'L-WALKBACK']} about={t('kinds.title')} side="start" />
      </header>
      <ul className="kind-list">
        {EXERCISE_KINDS.map((kind) => (
          <li key={kind.id} className="kind">
            <KindPicture kind={kind.id} />
            <div className="kind-words">
              <h3 className="t-h3">{t(`kinds.${kind.id}.title`)}</h3>
              <dl className="kind-advice">
                {ADVICE.map((advice) => (
                  <div key={advice}>
                    <dt>{t(`kinds.${advice}`)}</dt>
                    <dd>{t(`kinds.${kind.id}.${advice}`)}</dd>
                  </div>
                ))}
              </dl>
              <SourcesButton ids={listKindSources(kind)} about={t(`kinds.${kind.id}.title`)} side="start" />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
