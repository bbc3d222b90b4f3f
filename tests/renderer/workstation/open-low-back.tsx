import i18next from 'i18next';
import ICU from 'i18next-icu';
import { I18nextProvider, initReactI18next } from 'react-i18next';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { LengthUnit } from '@shared/workstation/format-length';
import { NOTHING_DONE } from '@shared/workstation/profile';
import type { Answers } from '@shared/workstation/questions';
import companionDe from '@resources/locales/de/companion.json';
import lowBackDe from '@resources/locales/de/low-back.json';
import companionEn from '@resources/locales/en/companion.json';
import lowBackEn from '@resources/locales/en/low-back.json';
import { LowBackView } from '../../../renderer/companion/workstation/low-back/low-back-view';
import { useLengths } from '../../../renderer/companion/workstation/use-lengths';
import { WorkstationContext } from '../../../renderer/companion/workstation/workstation-context';
import { loadDrawing } from '../../../renderer/figure/drawings';
import { sampleView } from '../../support/snapshots';
import { wear } from '../settings/living-settings';

interface LowBackOptions {
  readonly answers?: Answers;
  readonly language?: 'en' | 'de';
  readonly theme?: 'light' | 'dark';
  readonly unit?: LengthUnit;
  readonly width?: number;
}

/** The page of somebody with these answers, as it stands in the section. */
export async function openLowBack({
  answers = {},
  language = 'en',
  theme = 'light',
  unit = 'cm',
  width = 1080,
}: LowBackOptions = {}): Promise<void> {
  wear(theme);
  await page.viewport(width, 900);
  document.documentElement.lang = language;
  await loadDrawing('sitTall');
  const words = i18next.createInstance();
  await words
    .use(ICU)
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: false,
      resources: {
        en: { companion: companionEn, 'low-back': lowBackEn, workstation: {} },
        de: { companion: companionDe, 'low-back': lowBackDe, workstation: {} },
      },
    });

  function Section() {
    const lengths = useLengths(unit);
    const profile = {
      ...{
        id: 'desk',
        name: 'Home',
        answers,
        doneSteps: NOTHING_DONE,
        setupDone: true,
        checks: {},
        todos: {},
        rosa: {},
      },
      ...{ furnitureChangedAt: null, checkedAt: null },
    };
    return (
      <WorkstationContext
        value={{ view: sampleView({ language }), profile, lengths, change: () => Promise.resolve(null) }}
      >
        <main style={{ padding: 40 }}>
          <h1 className="aloud">Workstation</h1>
          <LowBackView />
        </main>
      </WorkstationContext>
    );
  }
  await render(
    <I18nextProvider i18n={words}>
      <Section />
    </I18nextProvider>,
  );
}
