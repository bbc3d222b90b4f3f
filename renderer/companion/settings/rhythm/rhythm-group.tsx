import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listSources } from '@shared/evidence/claims/claim';
import { SETTINGS_CLAIMS } from '@shared/evidence/claims/settings';
import { applyPreset, describeChanges, presetOf } from '@shared/reminders/presets';
import { DurationField } from '../fields/duration-field';
import { Group } from '../groups/group';
import { LIMITS } from '../limits';
import { PresetCards } from './preset-cards';
import { ReminderList } from './reminder-list';
import { useSettings } from '../settings-context';

/** Presets, the reminder list and the target. */
export function RhythmGroup() {
  const { t } = useTranslation('settings');
  const { view, change } = useSettings();
  // Choosing "your own" changes nothing yet: the list below waits to be edited.
  const [isOwn, setIsOwn] = useState(false);
  const preset = presetOf(view.settings);
  return (
    <Group id="rhythm" sources={listSources(SETTINGS_CLAIMS, 'preset', 'reminders', 'target')}>
      <PresetCards
        value={isOwn ? 'own' : preset}
        withOwn
        onChoose={(id) => {
          setIsOwn(id === 'own');
          if (id !== 'own') void change({ reminders: describeChanges(applyPreset(view.settings, id)) });
        }}
      />
      <ReminderList />
      <div className="panel">
        <DurationField
          keptAs="uprightTarget"
          label={t('target.label')}
          about={t('target.about')}
          value={view.settings.uprightTarget}
          limits={LIMITS.uprightTarget}
          onSave={(uprightTarget) => change({ uprightTarget })}
        />
      </div>
    </Group>
  );
}
