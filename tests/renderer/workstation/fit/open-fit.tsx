import i18next from 'i18next';
import ICU from 'i18next-icu';
import { useMemo, useState, type ReactElement } from 'react';
import { I18nextProvider, initReactI18next } from 'react-i18next';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { changeWorkstation } from '@shared/workstation/change';
import type { LengthUnit } from '@shared/workstation/format-length';
import { NOTHING_DONE, type Profile } from '@shared/workstation/profile';
import type { Answers } from '@shared/workstation/questions';
import type { WorkstationChange } from '@shared/workstation/workstation-change-schema';
import companionDe from '@resources/locales/de/companion.json';
import fitDe from '@resources/locales/de/fit.json';
import settingsDe from '@resources/locales/de/settings.json';
import workstationDe from '@resources/locales/de/workstation.json';
import companionEn from '@resources/locales/en/companion.json';
import fitEn from '@resources/locales/en/fit.json';
import settingsEn from '@resources/locales/en/settings.json';
import workstationEn from '@resources/locales/en/workstation.json';
import { useLengths } from '../../../../renderer/companion/workstation/use-lengths';
import { WorkstationContext } from '../../../../renderer/companion/workstation/workstation-context';
import { SAMPLE_ANSWERS, sampleProfile, sampleView } from '../../../support/snapshots';
import { wear } from '../../settings/living-settings';
import '../../../../renderer/companion/section-page.css';
import '../../../../renderer/companion/workstation/workstation.css';

interface Options {
  readonly answers?: Answers;
  readonly doneSteps?: Profile['doneSteps'];
  readonly language?: 'en' | 'de';
  readonly unit?: LengthUnit;
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
}

/** Shows a view of one profile before a main that keeps its changes, and answers what was changed. */
export async function openFit(
  draw: () => ReactElement,
  {
    answers = SAMPLE_ANSWERS,
    doneSteps = NOTHING_DONE,
    language = 'en',
    unit = 'cm',
    theme = 'light',
    width = 1_080,
  }: Options = {},
): Promise<readonly WorkstationChange[]> {
  wear(theme);
  await page.viewport(width, 900);
  const changes: WorkstationChange[] = [];
  const first = sampleProfile({ answers, doneSteps });

  function Living(): ReactElement {
    const [profile, setProfile] = useState(first);
    const lengths = useLengths(unit);
    const access = useMemo(
      () => ({
        view: sampleView({ language }),
        profile,
        lengths,
        change: (change: WorkstationChange) => {
          changes.push(change);
          const result = changeWorkstation({ profiles: [profile], current: 'home' }, change, {
            now: 1,
            newId: 'new',
          });
          if (!result.ok) return Promise.resolve(result.problem);
          setProfile(result.workstation.profiles[0] ?? profile);
          return Promise.resolve(null);
        },
      }),
      [profile, lengths],
    );
    return (
      <main className="section-page">
        <h1 className="t-h2">Workstation</h1>
        <WorkstationContext value={access}>{draw()}</WorkstationContext>
      </main>
    );
  }

  const words = i18next.createInstance();
  await words
    .use(ICU)
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: false,
      resources: {
        en: { companion: companionEn, fit: fitEn, settings: settingsEn, workstation: workstationEn },
        de: { companion: companionDe, fit: fitDe, settings: settingsDe, workstation: workstationDe },
      },
    });
  document.documentElement.lang = language;
  await render(
    <I18nextProvider i18n={words}>
      <Living />
    </I18nextProvider>,
  );
  return changes;
}
