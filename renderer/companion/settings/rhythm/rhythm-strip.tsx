import { useTranslation } from 'react-i18next';
import type { Preset } from '@shared/reminders/presets';

/** An hour of a rhythm as a strip: every position has its colour and a pattern beside it. */
export function RhythmStrip({ cycle }: Pick<Preset, 'cycle'>) {
  const { t } = useTranslation('settings');
  const turn = cycle.reduce((sum, { minutes }) => sum + minutes, 0);
  const turns = Math.max(1, Math.round(60 / turn));
  const label = cycle.map(({ kind, minutes }) => t(`preset.cycle.${kind}`, { minutes })).join(', ');
  return (
    <span className="strip" role="img" aria-label={label}>
      {Array.from({ length: turns }, (_, index) =>
        cycle.map(({ kind, minutes }) => (
          <span
            key={`${index}-${kind}`}
            className={`strip-part strip-${kind}`}
            style={{ flexGrow: minutes }}
          />
        )),
      )}
    </span>
  );
}
