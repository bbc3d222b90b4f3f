import { useTranslation } from 'react-i18next';
import { Figure, Stool } from '../../figure/figure';
import './welcome-picture.css';

const FLOOR = 548;
const PEOPLE = [
  { pose: 'sitTall', hue: 'sitting', at: 96, words: 'start.sit', wordsAt: 130 },
  { pose: 'standing', hue: 'standing', at: 304, words: 'start.stand', wordsAt: 304 },
  { pose: 'walking', hue: 'walking', at: 446, words: 'start.walk', wordsAt: 446 },
] as const;

/** Sit, stand, walk before a low sun. */
export function WelcomePicture() {
  const { t } = useTranslation('welcome');
  return (
    <svg className="welcome-picture" viewBox="0 100 584 500" role="img" aria-label={t('start.picture')}>
      <circle className="welcome-sun" cx="304" cy="330" r="216" />
      <path className="welcome-ground" d={`M0 ${FLOOR}H584V600H0Z`} />
      <path className="welcome-floor" d={`M40 ${FLOOR}H544`} />
      {PEOPLE.map(({ pose, hue, at, words, wordsAt }) => (
        <g key={pose}>
          <g transform={`translate(${at} ${FLOOR}) scale(0.205)`}>
            {pose === 'sitTall' && <Stool />}
            <Figure pose={pose} hue={hue} joints />
          </g>
          <text x={wordsAt} y={FLOOR + 36} textAnchor="middle">
            {t(words)}
          </text>
        </g>
      ))}
    </svg>
  );
}
