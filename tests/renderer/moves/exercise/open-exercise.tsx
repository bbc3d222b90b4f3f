import i18next from 'i18next';
import ICU from 'i18next-icu';
import { useMemo, useState } from 'react';
import { I18nextProvider, initReactI18next } from 'react-i18next';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { CompanionView, SitwellApi, WalkingPlanChangeAnswer } from '@shared/ipc';
import { changeWalkingPlan } from '@shared/exercise/walking-plan/change-walking-plan';
import type { WalkingPlan } from '@shared/exercise/walking-plan/walking-plan';
import type { WalkingPlanChange } from '@shared/exercise/walking-plan/walking-plan-change-schema';
import companionDe from '@resources/locales/de/companion.json';
import exerciseDe from '@resources/locales/de/exercise.json';
import settingsDe from '@resources/locales/de/settings.json';
import companionEn from '@resources/locales/en/companion.json';
import exerciseEn from '@resources/locales/en/exercise.json';
import settingsEn from '@resources/locales/en/settings.json';
import { ExerciseView } from '../../../../renderer/companion/moves/exercise/exercise-view';
import { RedFlagsContext } from '../../../../renderer/companion/red-flags/red-flags-context';
import { sampleSnapshot, sampleView } from '../../../support/snapshots';
import { wear } from '../../settings/living-settings';
import '../../../../renderer/companion/shell.css';

interface OpenOptions {
  readonly plan?: WalkingPlan | null;
  /** The day of the session. */
  readonly today?: string;
  readonly bouts?: CompanionView['snapshot']['today']['bouts'];
  readonly language?: CompanionView['language'];
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
}

/** What became of it. */
export interface Opened {
  /** The plan as main keeps it now. */
  readonly kept: () => WalkingPlan | null;
  /** How often the signs that need a doctor were opened. */
  readonly redFlags: () => number;
}

/** The view before a main that makes each change of the walking plan as the real one does. */
export async function openExercise({
  plan = null,
  today = '2026-11-23',
  bouts = [],
  language = 'en',
  theme = 'light',
  width = 1080,
  height = 720,
}: OpenOptions = {}): Promise<Opened> {
  let kept = plan;
  let redFlags = 0;
  let publish: (plan: WalkingPlan | null) => void = () => undefined;

  function change(wanted: WalkingPlanChange): WalkingPlanChangeAnswer {
    const result = changeWalkingPlan(kept, wanted, today);
    if (!result.ok) return result;
    kept = result.plan;
    publish(kept);
    return { ok: true };
  }

  const api = {
    request: (_channel: string, payload: unknown) => Promise.resolve(change(payload as WalkingPlanChange)),
    listen: () => () => undefined,
  } as unknown as SitwellApi;
  Object.defineProperty(window, 'sitwell', { value: api, configurable: true });

  const words = i18next.createInstance();
  await words
    .use(ICU)
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: false,
      resources: {
        en: { companion: companionEn, exercise: exerciseEn, settings: settingsEn },
        de: { companion: companionDe, exercise: exerciseDe, settings: settingsDe },
      },
    });
  document.documentElement.lang = language;

  function Section() {
    const [now, setNow] = useState(kept);
    publish = setNow;
    const view = useMemo(() => {
      const snapshot = sampleSnapshot({ today: { day: today, bouts } });
      return sampleView({ walkingPlan: now, language, snapshot });
    }, [now]);
    return <ExerciseView view={view} />;
  }

  wear(theme);
  await page.viewport(width, height);
  const access = { country: 'GB', open: () => (redFlags += 1) };
  await render(
    <I18nextProvider i18n={words}>
      <RedFlagsContext value={access}>
        <main className="section" style={{ height: '100vh', padding: '0 40px' }}>
          <h1 className="t-h2">Moves</h1>
          <Section />
        </main>
      </RedFlagsContext>
    </I18nextProvider>,
  );
  return { kept: () => kept, redFlags: () => redFlags };
}
