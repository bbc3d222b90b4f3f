import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { planFit } from '@shared/workstation/fit-plan/plan-fit';
import { PAPERBACK } from '@shared/workstation/footrest/books';
import {
  findFootrestNeed,
  FOOTREST,
  STANDING_STOOL_TRIAL,
  type FootrestNeed,
} from '@shared/workstation/footrest/footrest';
import { readFurniture, readGear, readPerson, type Furniture } from '@shared/workstation/furniture';
import type { Answers } from '@shared/workstation/questions';
import { Rich } from '../../rich';
import { SourceLinks } from '../../source-links';
import { useWorkstation } from '../workstation-context';
import { FootrestPicture } from './footrest-picture';

function findNeed(answers: Answers, furniture: Furniture): FootrestNeed | null {
  const person = readPerson(answers);
  return person && findFootrestNeed(planFit(person, readGear(answers), furniture, 'sitting'));
}

function nameAssumed(assumed: Furniture['assumed']): 'seat' | 'desk' | 'both' | null {
  const seat = assumed.includes('seat');
  const desk = assumed.includes('desk') || assumed.includes('desk-range');
  if (seat && desk) return 'both';
  return seat ? 'seat' : desk ? 'desk' : null;
}

/** Whether this person's feet need something under them, how high, and what it should be like. */
export function FootrestPart(): ReactNode {
  const { t } = useTranslation('low-back');
  const { lengths, profile } = useWorkstation();
  const furniture = readFurniture(profile.answers);
  const need = findNeed(profile.answers, furniture);
  const assumed = need && nameAssumed(furniture.assumed);
  const [leastSlope, mostSlope] = FOOTREST.slope;
  const facts = [
    t('footrest.facts.exact', { tolerance: lengths.write(FOOTREST.tolerance) }),
    t('footrest.facts.soles'),
    t('footrest.facts.size', {
      ...{ width: lengths.number(FOOTREST.width), depth: lengths.write(FOOTREST.depth) },
      ...{ least: leastSlope, most: mostSlope },
    }),
    t('footrest.facts.standing', { people: STANDING_STOOL_TRIAL }),
  ];
  return (
    <section className="lb-part" aria-labelledby="lb-footrest">
      <div className="lb-lead">
        <FootrestPicture height={need && ('mm' in need ? need.mm : 0)} />
        <div className="lb-words">
          <h2 className="t-h2" id="lb-footrest">
            {t('footrest.title')}
          </h2>
          <p className="t-lead">{t('footrest.lead')}</p>
          <Need need={need} />
          {assumed !== null && <p className="t-cap">{t('footrest.assumed', { what: assumed })}</p>}
        </div>
      </div>
      <ul className="lb-facts">
        {facts.map((fact) => (
          <li key={fact}>
            <Rich text={fact} />
          </li>
        ))}
      </ul>
      <SourceLinks ids={['S-OPENERG-FR', 'S-HSE-CK1', 'S-DIN4556', 'B-SMITH19', 'B-FEWSTER']} />
    </section>
  );
}

function Need({ need }: { readonly need: FootrestNeed | null }): ReactNode {
  const { t } = useTranslation('low-back');
  const { lengths } = useWorkstation();
  if (need === null)
    return (
      <>
        <p className="t-h1">{t('footrest.unknown')}</p>
        <p>{t('footrest.unknownBody')}</p>
      </>
    );
  if (need.kind === 'none' || need.kind === 'remove')
    return (
      <>
        <p className="t-h1">{t('footrest.floor')}</p>
        <p>
          {need.kind === 'none' ? t('footrest.none') : t('footrest.remove', { now: lengths.write(need.now) })}
        </p>
      </>
    );
  return (
    <>
      <p className="lb-figure">
        <span className="lb-number">{lengths.number(need.mm)}</span>{' '}
        <span>{t('footrest.unit', { unit: lengths.unit })}</span>
      </p>
      {need.kind === 'keep' ? (
        <p>{t('footrest.keep')}</p>
      ) : (
        <>
          <p>{t('footrest.put', { books: need.books })}</p>
          <p className="t-cap">{t('footrest.assumedBook', { thickness: lengths.write(PAPERBACK) })}</p>
        </>
      )}
    </>
  );
}
