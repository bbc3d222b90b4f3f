import { lazy, Suspense, type ReactNode } from 'react';
import { Label, RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Position } from '@shared/session/bout';
import type { SessionSnapshot } from '@shared/session/snapshot';
import { FigurePicture } from '../../figure/figure';
import { sendIntent } from '../api';
import type { Formats } from '../formats';
import type { LiveDay } from './live-day';
import './position-switch.css';

/** Menus weigh as much as the rest of Today: they come after the first frame. */
const SinceMenu = lazy(async () => ({ default: (await import('./since-menu')).SinceMenu }));

const CARDS = [
  { position: 'sitting', pose: 'sitTall', viewBox: '-620 -1790 1800 1790' },
  { position: 'standing', pose: 'standing', viewBox: '-900 -1790 1800 1790' },
] as const;

interface SwitchProps {
  readonly snapshot: SessionSnapshot;
  readonly day: LiveDay;
  readonly formats: Formats;
}

function isPosition(value: string): value is Position {
  return value === 'sitting' || value === 'standing';
}

/** Says which position it is; the arrows change it, and a small menu says since when. */
export function PositionSwitch({ snapshot, day, formats }: SwitchProps): ReactNode {
  const { t } = useTranslation('companion');
  const { bout } = snapshot;
  // Walking or away is neither: both cards offer themselves.
  const chosen = isPosition(bout.kind) ? bout.kind : null;
  return (
    <RadioGroup
      className="position-switch"
      orientation="horizontal"
      value={chosen}
      onChange={(value) => {
        if (isPosition(value)) sendIntent({ type: 'say', position: value });
      }}
    >
      <Label className="aloud">{t('position.label')}</Label>
      {CARDS.map(({ position, pose, viewBox }) => {
        const since =
          position === chosen
            ? t('position.since', { time: formats.time(bout.since) })
            : t('position.today', { length: formats.length(day.totals[position]) });
        return (
          <RadioField className="pos-cell" key={position} data-hue={position} value={position}>
            <RadioButton className="pos">
              <span className="name">{t(`position.${position}`)}</span>
              <span className="since">{since}</span>
              <FigurePicture pose={pose} hue={position} viewBox={viewBox} />
            </RadioButton>
            <Suspense fallback={null}>
              <SinceMenu position={position} chosen={position === chosen} />
            </Suspense>
          </RadioField>
        );
      })}
    </RadioGroup>
  );
}
