import { useTranslation } from 'react-i18next';
import { SegmentField, SelectField } from '../../controls/choice-field';
import { DurationField } from '../fields/duration-field';
import { Group } from './group';
import { LIMITS } from '../limits';
import { useSettings } from '../settings-context';
import { ShortcutField } from '../fields/shortcut-field';
import { SwitchRow } from '../../controls/switch-row';
import { TimeField } from '../fields/time-field';

const LANGUAGES = ['system', 'en', 'de'] as const;
const THEMES = ['system', 'light', 'dark'] as const;
const UNITS = ['system', 'cm', 'in'] as const;

/** Language, look, start, the day, and global keys. */
export function AppGroup() {
  const { t } = useTranslation('settings');
  const { view, change } = useSettings();
  const { app, awayAfter, dayStartsAt } = view.settings;
  const answer = { label: t('app.answer'), value: app.shortcuts.answer };
  const switchPosition = { label: t('app.switchPosition'), value: app.shortcuts.switchPosition };
  return (
    <Group id="app">
      <div className="panel">
        <SelectField
          label={t('app.language')}
          value={app.language}
          choices={LANGUAGES.map((id) => ({ id, name: t(`app.languages.${id}`) }))}
          onChange={(language) => void change({ app: { language } })}
        />
        <SegmentField
          label={t('app.theme')}
          value={app.theme}
          choices={THEMES.map((id) => ({ id, name: t(`app.themes.${id}`) }))}
          onChange={(theme) => void change({ app: { theme } })}
        />
        <SegmentField
          label={t('app.units')}
          value={app.units}
          choices={UNITS.map((id) => ({ id, name: t(`app.unitNames.${id}`) }))}
          onChange={(units) => void change({ app: { units } })}
        />
        <SwitchRow
          label={t('app.startAtLogin')}
          about={t('app.startAtLoginAbout')}
          isOn={app.startAtLogin}
          onChange={(startAtLogin) => void change({ app: { startAtLogin } })}
        />
      </div>
      <div className="panel">
        <TimeField
          label={t('app.dayStartsAt')}
          about={t('app.dayStartsAtAbout')}
          value={dayStartsAt}
          onSave={(next) => change({ dayStartsAt: next })}
        />
        <DurationField
          keptAs="awayAfter"
          label={t('app.awayAfter')}
          about={view.abilities.idle ? t('app.awayAfterAbout') : t('app.noIdle')}
          value={awayAfter}
          limits={LIMITS.awayAfter}
          onSave={(next) => change({ awayAfter: next })}
        />
      </div>
      <div className="panel">
        <div className="panel-head">
          <h3 className="panel-title">{t('app.shortcuts')}</h3>
        </div>
        <ShortcutField
          {...answer}
          about={t('app.answerAbout')}
          platform={view.abilities.platform}
          other={switchPosition}
          onSave={(next) => change({ app: { shortcuts: { answer: next } } })}
        />
        <ShortcutField
          {...switchPosition}
          about={t('app.switchPositionAbout')}
          platform={view.abilities.platform}
          other={answer}
          onSave={(next) => change({ app: { shortcuts: { switchPosition: next } } })}
        />
      </div>
    </Group>
  );
}
