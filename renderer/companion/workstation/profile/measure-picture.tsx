import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { QuestionId } from '@shared/workstation/questions';
import { Figure, Stool } from '../../../figure/figure';
import { MeasureLine } from './measure-line';
import { MeasuredFurniture } from './measured-furniture';
import './measure-picture.css';

/** Where a tape is held at the figures of 170 cm: the pose, and the point (mm; y above the floor, 0 for none). */
const BODY_POINTS = {
  sex: { pose: 'standing', x: 0, y: 0 },
  stature: { pose: 'standing', x: 0, y: 1_722 },
  popliteal: { pose: 'sitTall', x: 350, y: 450 },
  elbowSeated: { pose: 'sitTall', x: 10, y: 680 },
  eyeSeated: { pose: 'sitTall', x: 90, y: 1_208 },
  elbowStanding: { pose: 'standing', x: -30, y: 1_075 },
  eyeStanding: { pose: 'standing', x: 80, y: 1_625 },
} as const;

function isOfBody(question: QuestionId): question is keyof typeof BODY_POINTS {
  return question in BODY_POINTS;
}

interface MeasurePictureProps {
  readonly question: QuestionId;
}

/** What a question means, drawn: a body with its measuring line, or the furniture with its own. */
export function MeasurePicture({ question }: MeasurePictureProps): ReactNode {
  const { t } = useTranslation('workstation');
  if (!isOfBody(question)) return <MeasuredFurniture question={question} />;
  const { pose, x, y } = BODY_POINTS[question];
  const seated = pose === 'sitTall';
  return (
    <svg
      className="measure-picture"
      viewBox={seated ? '-640 -1480 1280 1560' : '-640 -1860 1280 1940'}
      {...(y > 0 ? { role: 'img', 'aria-label': t(`setup.picture.${question}`) } : { 'aria-hidden': true })}
    >
      <path className="measure-floor" d="M-640 0H640" />
      {seated && <Stool />}
      <Figure pose={pose} hue={seated ? 'sitting' : 'standing'} />
      {y > 0 && <MeasureLine across={seated ? -440 : -400} from={0} to={y} reach={x} />}
    </svg>
  );
}
