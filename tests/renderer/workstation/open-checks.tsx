import i18next from 'i18next';
import ICU from 'i18next-icu';
import { useState, type ReactElement } from 'react';
import { I18nextProvider, initReactI18next } from 'react-i18next';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { CompanionView } from '@shared/ipc';
import { changeWorkstation } from '@shared/workstation/change';
import type { LengthUnit } from '@shared/workstation/format-length';
import type { Profile } from '@shared/workstation/profile';
import {
  workstationChangeSchema,
  type WorkstationChange,
} from '@shared/workstation/workstation-change-schema';
import checklistDe from '@resources/locales/de/checklist.json';
import companionDe from '@resources/locales/de/companion.json';
import rosaDe from '@resources/locales/de/rosa.json';
import settingsDe from '@resources/locales/de/settings.json';
import checklistEn from '@resources/locales/en/checklist.json';
import companionEn from '@resources/locales/en/companion.json';
import rosaEn from '@resources/locales/en/rosa.json';
import settingsEn from '@resources/locales/en/settings.json';
import { useLengths } from '../../../renderer/companion/workstation/use-lengths';
import { WorkstationContext } from '../../../renderer/companion/workstation/workstation-context';
import { SAMPLE_NOW, sampleProfile, sampleView } from '../../support/snapshots';
import { wear } from '../settings/living-settings';

interface Options {
  readonly profile?: Partial<Profile>;
  readonly language?: CompanionView['language'];
  readonly unit?: LengthUnit;
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
}

export interface Opened {
  /** The profile as it is kept now. */
  readonly kept: () => Profile;
  readonly changes: readonly WorkstationChange[];
  /** From now on changes are made, but none comes back to the view yet. */
  readonly holdViews: () => void;
  /** Leaves the view and comes back to it. */
  readonly comeBack: () => Promise<void>;
}

/** A part of the section before a main that checks and makes each change as the real one does. */
export async function openPart(
  part: () => ReactElement,
  { profile: first = {}, language = 'en', unit = 'cm', theme = 'light', width = 1080 }: Options = {},
): Promise<Opened> {
  let kept = sampleProfile(first);
  const changes: WorkstationChange[] = [];
  let publish: (profile: Profile) => void = () => undefined;
  let isHeld = false;

  function change(asked: WorkstationChange): Promise<null> {
    const checked = workstationChangeSchema.parse(asked);
    changes.push(checked);
    const result = changeWorkstation({ profiles: [kept], current: kept.id }, checked, {
      now: SAMPLE_NOW,
      newId: 'new',
    });
    if (!result.ok) throw new Error(result.problem);
    kept = result.workstation.profiles[0] ?? kept;
    if (!isHeld) publish(kept);
    return Promise.resolve(null);
  }

  wear(theme);
  await page.viewport(width, 720);
  document.documentElement.lang = language;
  const words = i18next.createInstance();
  await words
    .use(ICU)
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: false,
      resources: {
        en: {
          ...{ checklist: checklistEn, companion: companionEn, rosa: rosaEn },
          ...{ settings: settingsEn, workstation: {} },
        },
        de: {
          ...{ checklist: checklistDe, companion: companionDe, rosa: rosaDe },
          ...{ settings: settingsDe, workstation: {} },
        },
      },
    });

  function Section() {
    const [profile, setProfile] = useState(kept);
    publish = setProfile;
    return (
      <WorkstationContext
        value={{ view: sampleView({ language }), profile, lengths: useLengths(unit), change }}
      >
        <main style={{ padding: '20px 40px', marginLeft: 96 }}>
          <h1 className="aloud">Workstation</h1>
          {part()}
        </main>
      </WorkstationContext>
    );
  }
  const draw = () =>
    render(
      <I18nextProvider i18n={words}>
        <Section />
      </I18nextProvider>,
    );
  let screen = await draw();
  return {
    kept: () => kept,
    changes,
    holdViews: () => {
      isHeld = true;
    },
    comeBack: async () => {
      await screen.unmount();
      screen = await draw();
    },
  };
}
