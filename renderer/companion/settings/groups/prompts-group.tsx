import { useTranslation } from 'react-i18next';
import { Label, RadioGroup } from 'react-aria-components';
import { ChoiceCard } from '../fields/choice-card';
import { DurationField } from '../fields/duration-field';
import { Group } from './group';
import { LIMITS, SNOOZE_LIMIT_MOST } from '../limits';
import { NumberRow } from '../../controls/number-row';
import { useSettings } from '../settings-context';
import { SwitchRow } from '../../controls/switch-row';
import './style-choice.css';

const STYLES = ['card', 'full-screen', 'notification'] as const;

function StyleChoice() {
  const { t } = useTranslation('settings');
  const { view, change } = useSettings();
  return (
    <RadioGroup
      className="style-choice"
      value={view.settings.prompts.style}
      onChange={(chosen) => {
        const style = STYLES.find((each) => each === chosen);
        if (style !== undefined) void change({ prompts: { style } });
      }}
    >
      <Label className="field-label">{t('prompts.style')}</Label>
      <div className="choices">
        {STYLES.map((style) => {
          const isMissing = style === 'notification' && !view.abilities.notifications;
          return (
            <ChoiceCard
              key={style}
              value={style}
              name={t(`prompts.styles.${style}.name`)}
              about={isMissing ? t('prompts.noNotifications') : t(`prompts.styles.${style}.about`)}
              isDisabled={isMissing}
              pictureFirst
              picture={
                <span className={`screen screen-${style}`} aria-hidden="true">
                  <span className="screen-prompt" />
                </span>
              }
            />
          );
        })}
      </div>
    </RadioGroup>
  );
}

/** How a prompt appears, sounds and can be put off. */
export function PromptsGroup() {
  const { t } = useTranslation('settings');
  const { view, change } = useSettings();
  const { prompts, noticeBefore, snoozeFor, snoozeLimit } = view.settings;
  return (
    <Group id="prompts">
      <StyleChoice />
      <div className="panel">
        <SwitchRow
          label={t('prompts.announce')}
          about={view.abilities.notifications ? t('prompts.announceAbout') : t('prompts.noNotifications')}
          isOn={prompts.announce}
          isDisabled={!view.abilities.notifications}
          onChange={(announce) => void change({ prompts: { announce } })}
        />
        <DurationField
          keptAs="noticeBefore"
          label={t('prompts.noticeBefore')}
          about={t('prompts.noticeBeforeAbout')}
          value={noticeBefore}
          limits={LIMITS.noticeBefore}
          onSave={(next) => change({ noticeBefore: next })}
        />
        <SwitchRow
          label={t('prompts.sound')}
          about={t('prompts.soundAbout')}
          isOn={prompts.sound}
          onChange={(sound) => void change({ prompts: { sound } })}
        />
      </div>
      <div className="panel">
        <DurationField
          keptAs="snoozeFor"
          label={t('prompts.snoozeFor')}
          about={t('prompts.snoozeForAbout')}
          value={snoozeFor}
          limits={LIMITS.snoozeFor}
          onSave={(next) => change({ snoozeFor: next })}
        />
        <NumberRow
          label={t('prompts.snoozeLimit')}
          about={t('prompts.snoozeLimitAbout')}
          value={snoozeLimit}
          most={SNOOZE_LIMIT_MOST}
          fewer={t('prompts.fewer')}
          more={t('prompts.more')}
          onChange={(next) => void change({ snoozeLimit: next })}
        />
        <SwitchRow
          label={t('prompts.strict')}
          about={t('prompts.strictAbout')}
          isOn={prompts.strict}
          onChange={(strict) => void change({ prompts: { strict } })}
        />
      </div>
    </Group>
  );
}
