import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CompanionView } from '@shared/ipc';
import type { SettingsInput, TimeRange } from '@shared/settings/settings';
import { showAccelerator } from '../settings/fields/accelerator';
import { RangeRow } from '../settings/fields/range-row';
import type { Problems } from '../settings/settings-context';
import { SwitchRow } from '../controls/switch-row';
import { FRESH_WORKING_HOURS } from '../settings/groups/times-group';
import './welcome-hours.css';

interface WelcomeHoursProps {
  readonly view: CompanionView;
  readonly change: (change: SettingsInput) => Promise<Problems>;
}

function AnswerKeys({ view }: Pick<WelcomeHoursProps, 'view'>) {
  const { t } = useTranslation('welcome');
  const { answer } = view.settings.app.shortcuts;
  const words = { control: t('hours.control'), shift: t('hours.shift') };
  const anywhere = showAccelerator(answer, view.abilities.platform, words);
  const rows = [
    { words: t('hours.take'), keys: ['Enter'] },
    { words: t('hours.snooze'), keys: ['S'] },
    { words: t('hours.skip'), keys: ['Esc'] },
    ...(anywhere.length > 0 ? [{ words: t('hours.anywhere'), keys: anywhere }] : []),
  ];
  return (
    <div className="panel">
      <div className="panel-head">
        <h2 className="panel-title">{t('hours.answering')}</h2>
      </div>
      <dl className="answer-keys">
        {rows.map(({ words: label, keys }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd className="keys">
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** When prompts may come, and how they are answered. */
export function WelcomeHours({ view, change }: WelcomeHoursProps) {
  const { t } = useTranslation('welcome');
  const { workingHours, app, prompts } = view.settings;
  // Switched off and on again, the hours come back as they were.
  const [kept, setKept] = useState<readonly TimeRange[]>(
    workingHours.length > 0 ? workingHours : [FRESH_WORKING_HOURS[0]],
  );
  return (
    <div className="welcome-stack">
      <div className="panel">
        <SwitchRow
          label={t('hours.working')}
          about={t('hours.workingAbout')}
          isOn={workingHours.length > 0}
          onChange={(isOn) => {
            if (!isOn) setKept(workingHours);
            void change({ workingHours: isOn ? [...kept] : [] });
          }}
        />
        {workingHours.length > 0 && (
          <ul className="ranges">
            {workingHours.map((range, index) => (
              <RangeRow
                key={index}
                range={range}
                onChange={(changed) =>
                  change({
                    workingHours: workingHours.map((each, place) => (place === index ? changed : each)),
                  })
                }
              />
            ))}
          </ul>
        )}
      </div>
      <div className="panel">
        <SwitchRow
          label={t('hours.login')}
          about={t('hours.loginAbout')}
          isOn={app.startAtLogin}
          onChange={(startAtLogin) => void change({ app: { startAtLogin } })}
        />
        <SwitchRow
          label={t('hours.sound')}
          about={t('hours.soundAbout')}
          isOn={prompts.sound}
          onChange={(sound) => void change({ prompts: { sound } })}
        />
      </div>
      <AnswerKeys view={view} />
    </div>
  );
}
