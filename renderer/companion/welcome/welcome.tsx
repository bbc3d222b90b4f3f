import { ArrowUpDown, Lock, Mic } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { listSources } from '@shared/evidence/claims/claim';
import { SETTINGS_CLAIMS } from '@shared/evidence/claims/settings';
import { WELCOME_CLAIMS } from '@shared/evidence/claims/welcome';
import type { CompanionView } from '@shared/ipc';
import type { SettingsInput } from '@shared/settings/settings';
import { applyPreset, describeChanges, presetOf } from '@shared/reminders/presets';
import { Mark } from '../../look/mark';
import { RedFlagsButton } from '../red-flags/red-flags-button';
import { PresetCards } from '../settings/rhythm/preset-cards';
import { listProblems, sendChange } from '../settings/send-change';
import type { Problems } from '../settings/settings-context';
import { SourcesButton } from '../sources-button';
import { WelcomeHours } from './welcome-hours';
import { WelcomePicture } from './welcome-picture';
import './welcome.css';

const STEPS = ['start', 'rhythm', 'hours'] as const;
type Step = (typeof STEPS)[number];

/** The second screen shows the rhythms of Settings. */
const SHOWN_SOURCES = {
  start: listSources(WELCOME_CLAIMS, 'start'),
  rhythm: [...new Set([...listSources(WELCOME_CLAIMS, 'rhythm'), ...listSources(SETTINGS_CLAIMS, 'preset')])],
} as const;

function Facts() {
  const { t } = useTranslation('welcome');
  return (
    <ul className="facts">
      <li>
        <Mic size={20} aria-hidden="true" />
        {t('start.calls')}
      </li>
      <li>
        <ArrowUpDown size={20} aria-hidden="true" />
        {t('start.key')}
      </li>
      <li>
        <Lock size={20} aria-hidden="true" />
        {t('start.local')}
      </li>
    </ul>
  );
}

interface WelcomeProps {
  readonly view: CompanionView;
  /** Finished or skipped: the window goes on to the app and tells main. */
  readonly onDone: () => void;
}

/** The first run: three screens, each choice saved at once, so that leaving at any point loses nothing. */
export function Welcome({ view, onDone }: WelcomeProps) {
  const { t } = useTranslation('welcome');
  const { t: tSettings } = useTranslation('settings');
  const [step, setStep] = useState<Step>('start');
  const [problem, setProblem] = useState<string | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const shown = useRef<Step>('start');
  const place = STEPS.indexOf(step);
  const following = STEPS[place + 1];
  const previous = STEPS[place - 1];

  useEffect(() => {
    // A screen reader starts at the title of each new screen; the first one is left to the window.
    if (shown.current !== step) title.current?.focus();
    shown.current = step;
  }, [step]);

  async function change(input: SettingsInput): Promise<Problems> {
    const problems = listProblems(await sendChange(input, tSettings('problem.failed')));
    setProblem(problems.length > 0 ? t('problem', { problems: problems.join(' ') }) : null);
    return problems;
  }

  return (
    <main className="welcome" data-step={step}>
      <div className="welcome-words">
        <div className="brand">
          <Mark />
          Sitwell
        </div>
        <h1 ref={title} tabIndex={-1}>
          {t(`${step}.title`)}
        </h1>
        <p className="welcome-lead">{t(`${step}.lead`)}</p>
        {step === 'start' && <Facts />}
        {step === 'rhythm' && <p className="welcome-note">{t('rhythm.note')}</p>}
      </div>
      <div className="welcome-art">
        {step === 'start' && <WelcomePicture />}
        {step === 'rhythm' && (
          <PresetCards
            value={presetOf(view.settings)}
            withOwn={false}
            onChoose={(id) => {
              if (id !== 'own') void change({ reminders: describeChanges(applyPreset(view.settings, id)) });
            }}
          />
        )}
        {step === 'hours' && <WelcomeHours view={view} change={change} />}
        {problem !== null && (
          <p className="field-problem" role="alert">
            {problem}
          </p>
        )}
      </div>
      <div className="go">
        {following === undefined ? (
          <Button className="btn btn-1" onPress={onDone}>
            {t('hours.next')}
          </Button>
        ) : (
          <Button className="btn btn-1" onPress={() => setStep(following)}>
            {t(step === 'start' ? 'start.next' : 'rhythm.next')}
          </Button>
        )}
        {previous !== undefined && (
          <Button className="btn btn-3" onPress={() => setStep(previous)}>
            {t('back')}
          </Button>
        )}
        {following !== undefined && (
          <Button className="btn btn-3" onPress={onDone}>
            {t('skip')}
          </Button>
        )}
        <span className="steps" role="img" aria-label={t('step', { step: place + 1, steps: STEPS.length })}>
          {STEPS.map((each) => (
            <i key={each} data-on={each === step || undefined} />
          ))}
        </span>
      </div>
      {/* Beside the words for the eye, last for the keyboard: they are rarely what somebody wants here. */}
      {step !== 'hours' && (
        <div className="welcome-sources">
          <SourcesButton ids={SHOWN_SOURCES[step]} about={t(`${step}.title`)} side="start" />
        </div>
      )}
      <div className="welcome-red-flags">
        <RedFlagsButton />
      </div>
    </main>
  );
}
