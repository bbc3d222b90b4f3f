import { useTranslation } from 'react-i18next';
import { PRESETS, presetOf } from '@shared/reminders/presets';
import type { Settings } from '@shared/settings/settings';
import type { Formats } from '../formats';

const HOUR = 3_600_000;

/** "Every 30 min a change, every hour a walk": the rhythm in force. */
export function useRhythm({ reminders }: Pick<Settings, 'reminders'>, formats: Formats): string {
  const { t } = useTranslation('companion');
  const every = (id: string): string => {
    const reminder = reminders.find((each) => each.id === id && each.enabled);
    if (reminder === undefined) return '';
    return reminder.after === HOUR ? 'hour' : formats.length(reminder.after);
  };
  const preset = PRESETS.find(({ id }) => id === presetOf({ reminders }));
  // A turn through all three is known by its own three numbers.
  if (preset?.cycle.length === 3) {
    const minutes = Object.fromEntries(preset.cycle.map((part) => [part.kind, part.minutes]));
    return t('rhythm', { which: 'turn', ...minutes });
  }
  const change = every('position-change');
  const walk = every('walk');
  const which =
    change !== '' && walk !== '' ? 'both' : change !== '' ? 'change' : walk !== '' ? 'walk' : 'none';
  return t('rhythm', { which, change, walk });
}
