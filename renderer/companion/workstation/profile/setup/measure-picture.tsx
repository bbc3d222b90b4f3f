import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { QuestionId } from '@shared/workstation/questions';
import { outlineFigure } from '../../../../figure/flesh/draw-figure';
import { Stool } from '../../../../figure/figure';
import { MeasureLine } from './measure-line';
import { isOfBody, poseMeasured, type BodyQuestion } from './measured-body';
import { MeasuredFurniture } from './measured-furniture';
import '../../../../figure/figure.css';
import './measure-picture.css';

function MeasuredPerson({ question }: { readonly question: BodyQuestion }): ReactNode {
  const { t } = useTranslation('workstation');
  const { position, figure, seat, point } = useMemo(() => poseMeasured(question), [question]);
  const outlines = useMemo(() => outlineFigure(figure), [figure]);
  const sits = position === 'sitting';
  return (
    <svg
      className="measure-picture"
      viewBox={sits ? '-640 -1480 1280 1560' : '-640 -1860 1280 1940'}
      {...(question === 'sex'
        ? { 'aria-hidden': true }
        : { role: 'img', 'aria-label': t(`setup.picture.${question}`) })}
    >
      <path className="measure-floor" d="M-640 0H640" />
      {sits && <Stool seat={seat} />}
      <g className="fig" data-hue={position}>
        {outlines.map(({ tone, finish, path }, index) => (
          <path key={index} className={`f-${tone} f-${finish}`} d={path} />
        ))}
      </g>
      {point !== null && <MeasureLine across={sits ? -440 : -400} from={0} to={point[1]} reach={point[0]} />}
    </svg>
  );
}

/** What a question means, drawn: a body with its measuring line, or the furniture with its own. */
export function MeasurePicture({ question }: { readonly question: QuestionId }): ReactNode {
  return isOfBody(question) ? (
    <MeasuredPerson question={question} />
  ) : (
    <MeasuredFurniture question={question} />
  );
}
