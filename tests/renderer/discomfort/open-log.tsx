import i18next from 'i18next';
import ICU from 'i18next-icu';
import type { ReactNode } from 'react';
import { I18nextProvider, initReactI18next } from 'react-i18next';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { Answers, CompanionView, DiscomfortView as LogView, SitwellApi } from '@shared/ipc';
import type { Destination } from '@shared/destination';
import { changeLog } from '@shared/discomfort/change';
import { EMPTY_LOG, type DiscomfortLog } from '@shared/discomfort/check-in';
import type { DiscomfortChange } from '@shared/discomfort/discomfort-change-schema';
import type { HistoryDay } from '@shared/history/fold-days';
import companionDe from '@resources/locales/de/companion.json';
import discomfortDe from '@resources/locales/de/discomfort.json';
import redFlagsDe from '@resources/locales/de/red-flags.json';
import settingsDe from '@resources/locales/de/settings.json';
import companionEn from '@resources/locales/en/companion.json';
import discomfortEn from '@resources/locales/en/discomfort.json';
import redFlagsEn from '@resources/locales/en/red-flags.json';
import settingsEn from '@resources/locales/en/settings.json';
import type { BackCarePlace } from '../../../renderer/companion/back-care/back-care-place';
import { DiscomfortView } from '../../../renderer/companion/back-care/discomfort/discomfort-view';
import { DestinationContext } from '../../../renderer/companion/destination-context';
import { RedFlagsContext } from '../../../renderer/companion/red-flags/red-flags-context';
import { SAMPLE_NOW, sampleView } from '../../support/snapshots';
import { wear } from '../settings/living-settings';
import '../../../renderer/companion/shell.css';
import '../../../renderer/companion/section-page.css';
import '../../../renderer/companion/back-care/back-care.css';

interface OpenOptions {
  readonly log?: DiscomfortLog;
  /** What the history tells, another answer each time where it is a function. */
  readonly days?: readonly HistoryDay[] | (() => Promise<readonly HistoryDay[]>);
  readonly copies?: number;
  readonly language?: CompanionView['language'];
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
  readonly startsOnMap?: boolean;
}

/** What became of it. */
export interface OpenedLog {
  /** The log as main keeps it now. */
  readonly kept: () => DiscomfortLog;
  /** Where in Back care, and in the window, it was left for. */
  readonly places: readonly (BackCarePlace | Destination)[];
  /** The day goes on: main sends another view. */
  readonly change: (part: Partial<CompanionView['snapshot']['today']>) => Promise<void>;
  /** Sets what a request answers from now on. */
  readonly answer: <C extends 'discomfort:export' | 'discomfort:import' | 'discomfort:delete-copies'>(
    channel: C,
    answer: Answers[C],
  ) => void;
}

/** The view in the window's frame, before a main that makes each change as the real one does. */
export async function openLog({
  log = EMPTY_LOG,
  days = [],
  copies = 0,
  language = 'en',
  theme = 'light',
  width = 1080,
  height = 720,
  startsOnMap = false,
}: OpenOptions = {}): Promise<OpenedLog> {
  wear(theme);
  await page.viewport(width, height);
  document.documentElement.lang = language;
  let kept = log;
  let made = 0;
  let heard: (view: LogView) => void = () => undefined;
  const places: (BackCarePlace | Destination)[] = [];
  const view = sampleView({ language });
  const answers: Partial<Record<string, unknown>> = {
    'discomfort:export': { kind: 'cancelled' },
    'discomfort:import': { kind: 'cancelled' },
    'discomfort:delete-copies': null,
  };

  const readDays = typeof days === 'function' ? days : () => Promise.resolve(days);

  function change(wanted: DiscomfortChange) {
    made += 1;
    const { day } = view.snapshot.today;
    const result = changeLog(kept, wanted, { now: SAMPLE_NOW + made, day, newId: `made-${made}` });
    if (!result.ok) return result;
    kept = result.log;
    heard({ log: kept, copies });
    return { ok: true, undo: result.undo };
  }

  const api = {
    request: (channel: string, payload: unknown) =>
      Promise.resolve(
        channel === 'discomfort:view'
          ? { log: kept, copies }
          : channel === 'discomfort:change'
            ? change(payload as DiscomfortChange)
            : channel === 'history:days'
              ? readDays()
              : answers[channel],
      ),
    listen: (channel: string, listener: (view: LogView) => void) => {
      if (channel === 'discomfort:changed') heard = listener;
      return () => undefined;
    },
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
        en: {
          companion: companionEn,
          discomfort: discomfortEn,
          'red-flags': redFlagsEn,
          settings: settingsEn,
        },
        de: {
          companion: companionDe,
          discomfort: discomfortDe,
          'red-flags': redFlagsDe,
          settings: settingsDe,
        },
      },
    });
  function Window({ shown }: { readonly shown: CompanionView }): ReactNode {
    return (
      <I18nextProvider i18n={words}>
        <DestinationContext value={(place) => void places.push(place)}>
          <RedFlagsContext value={{ country: 'DE', open: () => undefined }}>
            <main className="section" style={{ height: '100vh' }}>
              <div className="section-page">
                <h1 className="t-h2">Back care</h1>
                <DiscomfortView
                  view={shown}
                  startsOnMap={startsOnMap}
                  onOpen={(place) => void places.push(place)}
                />
              </div>
            </main>
          </RedFlagsContext>
        </DestinationContext>
      </I18nextProvider>
    );
  }
  const screen = await render(<Window shown={view} />);
  return {
    kept: () => kept,
    places,
    change: (part) => {
      const { snapshot } = view;
      const today = { ...snapshot.today, ...part };
      return screen.rerender(<Window shown={{ ...view, snapshot: { ...snapshot, today } }} />);
    },
    answer: (channel, answer) => {
      answers[channel] = answer;
    },
  };
}
