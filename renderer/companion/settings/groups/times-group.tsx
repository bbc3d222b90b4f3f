import { useTranslation } from 'react-i18next';
import type { TimeRange } from '@shared/settings/settings';
import { Group } from './group';
import { RangeList } from '../fields/range-list';
import { useSettings } from '../settings-context';

const WORKDAYS = [1, 2, 3, 4, 5];

/** A working day with its lunch left out, one line at a time. */
export const FRESH_WORKING_HOURS: readonly [TimeRange, TimeRange] = [
  { days: WORKDAYS, from: '09:00', to: '17:30' },
  { days: WORKDAYS, from: '18:30', to: '20:00' },
];
const FRESH_QUIET_TIMES: readonly [TimeRange, TimeRange] = [
  { days: WORKDAYS, from: '12:00', to: '13:00' },
  { days: WORKDAYS, from: '09:30', to: '09:45' },
];

/** When prompts may come. */
export function TimesGroup() {
  const { t } = useTranslation('settings');
  const { view, change, changeWithUndo } = useSettings();
  const { workingHours, quietTimes } = view.settings;
  return (
    <Group id="times">
      <RangeList
        title={t('times.working')}
        about={t('times.workingAbout')}
        empty={t('times.workingEmpty')}
        add={t('times.workingAdd')}
        ranges={workingHours}
        fresh={FRESH_WORKING_HOURS}
        onChange={(next) => change({ workingHours: next })}
        onRemove={(next, range) =>
          void changeWithUndo({ workingHours: next }, t('times.removed', { range }), { workingHours })
        }
      />
      <RangeList
        title={t('times.quiet')}
        about={t('times.quietAbout')}
        empty={t('times.quietEmpty')}
        add={t('times.quietAdd')}
        ranges={quietTimes}
        fresh={FRESH_QUIET_TIMES}
        onChange={(next) => change({ quietTimes: next })}
        onRemove={(next, range) =>
          void changeWithUndo({ quietTimes: next }, t('times.removed', { range }), { quietTimes })
        }
      />
    </Group>
  );
}
