import { useId, useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { planFit } from '@shared/workstation/fit-plan/plan-fit';
import { findFootrestNeed, FOOTREST } from '@shared/workstation/footrest/footrest';
import { readFurniture, readGear, readPerson } from '@shared/workstation/furniture';
import { findScreenRules, TALL } from '@shared/workstation/heights/find-screen-rules';
import { listHeights, type Height } from '@shared/workstation/heights/list-heights';
import { MULTIFOCAL_LOWER } from '@shared/workstation/setup';
import { SourceLinks } from '../../../source-links';
import { useWorkstation } from '../../workstation-context';
import { writeFigures } from '../../write-figures';
import { HeightLine, HeightRow } from './height-row';
import { RangeLegend } from './range-legend';
import './heights-view.css';

const GROUPS = {
  chair: ['seat', 'seatDepth', 'lumbar', 'armrest'],
  desk: ['deskSitting', 'deskStanding', 'deskUndersideMin'],
  screen: ['screenTopSitting', 'screenTopStanding', 'screenDistance'],
} as const satisfies Readonly<Record<string, readonly Height['measure'][]>>;
const GROUP_IDS = ['chair', 'desk', 'screen'] as const;

/** What goes under the feet at this person's own furniture. */
function FootrestRow(): ReactNode {
  const { t } = useTranslation('fit');
  const { profile, lengths } = useWorkstation();
  const need = useMemo(() => {
    const person = readPerson(profile.answers);
    if (person === null) return null;
    const furniture = readFurniture(profile.answers);
    return findFootrestNeed(planFit(person, readGear(profile.answers), furniture, 'sitting'));
  }, [profile.answers]);
  if (need === null) return null;
  const isNeeded = need.kind === 'put' || need.kind === 'keep';
  const platform = {
    width: lengths.number(FOOTREST.width, 0),
    depth: lengths.write(FOOTREST.depth, 0),
    off: lengths.write(FOOTREST.tolerance),
  };
  return (
    <HeightLine
      name={t('heights.footrest.name')}
      note={t(`heights.footrest.${need.kind}`)}
      value={isNeeded ? lengths.write(need.mm) : '–'}
    >
      <div className="height-body">
        <div>
          <h4>{t('heights.check')}</h4>
          <p>{t('heights.footrest.check', platform)}</p>
        </div>
        <SourceLinks ids={['S-OPENERG-FR', 'S-DIN4556']} />
      </div>
    </HeightLine>
  );
}

/** Rules about screens that apply to this person. */
function ScreenRules(): ReactNode {
  const { t } = useTranslation('fit');
  const { profile, lengths } = useWorkstation();
  const figures = writeFigures({ lower: MULTIFOCAL_LOWER, tall: TALL }, lengths);
  return findScreenRules(profile.answers).map(({ id, sources }) => (
    <div className="height-rule" key={id}>
      <p>{t(`rules.${id}`, figures)}</p>
      <SourceLinks ids={sources} />
    </div>
  ));
}

function Group({ id, heights }: { readonly id: keyof typeof GROUPS; readonly heights: readonly Height[] }) {
  const { t } = useTranslation('fit');
  const heading = useId();
  const measures: readonly string[] = GROUPS[id];
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{t(`heights.groups.${id}`)}</h2>
      <div className="height-list">
        {heights
          .filter(({ measure }) => measures.includes(measure))
          .map((height) => (
            <HeightRow key={height.measure} height={height} />
          ))}
        {id === 'chair' && <FootrestRow />}
      </div>
      {id === 'screen' && <ScreenRules />}
    </section>
  );
}

/** Every height that fits this person, with its range, its sources, and how the body tells that it is right. */
export function HeightsView(): ReactNode {
  const { t } = useTranslation('fit');
  const { profile, lengths } = useWorkstation();
  const heights = useMemo(() => {
    const person = readPerson(profile.answers);
    return person === null ? null : listHeights(person, readGear(profile.answers));
  }, [profile.answers]);
  if (heights === null || profile.answers.stature === undefined) {
    return <p className="muted">{t('blocked.statureAbout')}</p>;
  }
  const { shoe } = readGear(profile.answers);
  return (
    <div className="heights">
      <div className="heights-head">
        <p className="muted">
          {t('heights.lead', {
            stature: lengths.stature(profile.answers.stature),
            shoe: lengths.write(shoe),
          })}
        </p>
        <RangeLegend withBefore={heights.some(({ before }) => before !== null)} withFound={false} />
      </div>
      {GROUP_IDS.map((id) => (
        <Group key={id} id={id} heights={heights} />
      ))}
    </div>
  );
}
