import i18next from 'i18next';
import ICU from 'i18next-icu';
import { useMemo, useState, type ReactElement } from 'react';
import { I18nextProvider, initReactI18next } from 'react-i18next';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { CompanionView, SitwellApi } from '@shared/ipc';
import { changeWorkstation } from '@shared/workstation/change';
import { EMPTY_WORKSTATION, findCurrentProfile, type Workstation } from '@shared/workstation/profile';
import type { WorkstationChange } from '@shared/workstation/workstation-change-schema';
import companionDe from '@resources/locales/de/companion.json';
import fitDe from '@resources/locales/de/fit.json';
import settingsDe from '@resources/locales/de/settings.json';
import workstationDe from '@resources/locales/de/workstation.json';
import companionEn from '@resources/locales/en/companion.json';
import fitEn from '@resources/locales/en/fit.json';
import settingsEn from '@resources/locales/en/settings.json';
import workstationEn from '@resources/locales/en/workstation.json';
import { DeletedProfile } from '../../../../renderer/companion/workstation/profile/deleted-profile';
import { Drafts } from '../../../../renderer/companion/workstation/profile/drafts';
import { FirstSetup } from '../../../../renderer/companion/workstation/profile/first-setup';
import { ProfileMenu } from '../../../../renderer/companion/workstation/profile/profile-menu';
import { StartWorkstation } from '../../../../renderer/companion/workstation/profile/start-workstation';
import { useLengths } from '../../../../renderer/companion/workstation/use-lengths';
import { WorkstationContext } from '../../../../renderer/companion/workstation/workstation-context';
import { SAMPLE_NOW, sampleView } from '../../../support/snapshots';
import { wear } from '../../settings/living-settings';
import '../../../../renderer/companion/shell.css';
import '../../../../renderer/companion/section-page.css';
import '../../../../renderer/companion/workstation/workstation.css';

interface OpenOptions {
  readonly workstation?: Workstation;
  readonly unit?: CompanionView['unit'];
  readonly language?: CompanionView['language'];
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
}

/** What became of it: the workstation as main keeps it now. */
export interface Opened {
  readonly kept: () => Workstation;
}

/**
 * The section's frame around one of its parts, before a main that makes each change as the real one does. Without
 * a profile it shows the first screen; without `draw` the first questions, and then the word "Done".
 */
export async function openWorkstation(
  {
    workstation = EMPTY_WORKSTATION,
    unit = 'cm',
    language = 'en',
    theme = 'light',
    width = 1080,
    height = 720,
  }: OpenOptions = {},
  draw?: () => ReactElement,
): Promise<Opened> {
  let kept = workstation;
  let publish: (workstation: Workstation) => void = () => undefined;
  let made = 0;

  function change(wanted: WorkstationChange) {
    made += 1;
    const result = changeWorkstation(kept, wanted, { now: SAMPLE_NOW, newId: `made-${made}` });
    if (!result.ok) return result;
    kept = result.workstation;
    publish(kept);
    return { ok: true };
  }

  const api = {
    request: (_channel: string, payload: unknown) => Promise.resolve(change(payload as WorkstationChange)),
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
        en: { companion: companionEn, fit: fitEn, workstation: workstationEn, settings: settingsEn },
        de: { companion: companionDe, fit: fitDe, workstation: workstationDe, settings: settingsDe },
      },
    });
  document.documentElement.lang = language;

  function Setup() {
    const [isDone, setIsDone] = useState(false);
    return isDone ? <p>Done</p> : <FirstSetup onDone={() => setIsDone(true)} />;
  }

  function Section() {
    const [now, setNow] = useState(kept);
    publish = setNow;
    const view = useMemo(() => sampleView({ workstation: now, unit, language }), [now]);
    const lengths = useLengths(unit);
    const profile = findCurrentProfile(now);
    const access = useMemo(
      () =>
        profile && {
          view,
          profile,
          lengths,
          change: (wanted: WorkstationChange) => {
            const result = change(wanted);
            return Promise.resolve('problem' in result ? result.problem : null);
          },
        },
      [view, profile, lengths],
    );
    if (access === null) return <StartWorkstation lengths={lengths} />;
    return (
      <WorkstationContext value={access}>
        <Drafts>
          <div className="section-page" key={access.profile.id}>
            <header className="section-head">
              <h1 className="t-h2">Workstation</h1>
              <ProfileMenu />
            </header>
            {draw === undefined ? <Setup /> : draw()}
          </div>
        </Drafts>
      </WorkstationContext>
    );
  }

  wear(theme);
  await page.viewport(width, height);
  await render(
    <I18nextProvider i18n={words}>
      <main className="section" style={{ height: '100vh' }}>
        <DeletedProfile>
          <Section />
        </DeletedProfile>
      </main>
    </I18nextProvider>,
  );
  return { kept: () => kept };
}
