import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { planFit } from '@shared/workstation/fit-plan/plan-fit';
import { readFurniture, readGear, readPerson } from '@shared/workstation/furniture';
import type { LengthFormats } from '@shared/workstation/format-length';
import type { Answers } from '@shared/workstation/questions';
import { WorkstationDrawing } from '../drawing/workstation-drawing';

/** Someone at an ordinary desk, to show what comes of the questions. */
const EXAMPLE = {
  stature: 1_700,
  desk: 'fixed',
  deskNow: 720,
  screenKind: 'monitor',
  screenTop: 400,
} as const satisfies Answers;

/** What comes of the questions, at an example; the words below it say so. */
export function StartPicture({ lengths }: { readonly lengths: LengthFormats }): ReactNode {
  const { t } = useTranslation('workstation');
  const person = readPerson(EXAMPLE);
  if (person === null) return null;
  const gear = readGear(EXAMPLE);
  const furniture = readFurniture(EXAMPLE);
  return (
    <figure className="start-picture">
      <WorkstationDrawing
        person={person}
        gear={gear}
        arrangement={planFit(person, gear, furniture, 'sitting').after}
        furniture={furniture}
        lengths={lengths}
      />
      <figcaption className="t-cap">
        {t('setup.start.example', {
          stature: lengths.stature(EXAMPLE.stature),
          desk: lengths.write(EXAMPLE.deskNow),
        })}
      </figcaption>
    </figure>
  );
}
