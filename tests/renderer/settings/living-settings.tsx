import axe from 'axe-core';
import i18next from 'i18next';
import ICU from 'i18next-icu';
import { useState, type ReactElement } from 'react';
import { I18nextProvider, initReactI18next } from 'react-i18next';
import { expect } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { CompanionView, SettingsChangeAnswer, SitwellApi } from '@shared/ipc';
import { mergeSettings } from '@shared/settings/merge';
import { parseSettings, type SettingsInput } from '@shared/settings/settings';
import companionDe from '@resources/locales/de/companion.json';
import settingsDe from '@resources/locales/de/settings.json';
import welcomeDe from '@resources/locales/de/welcome.json';
import companionEn from '@resources/locales/en/companion.json';
import settingsEn from '@resources/locales/en/settings.json';
import welcomeEn from '@resources/locales/en/welcome.json';
import { localeFor } from '../../../renderer/companion/formats';
import { formatTimeOfDay } from '../../../renderer/companion/settings/format-time';
import { sampleView } from '../../support/snapshots';
import '../../../renderer/look/tokens.css';
import '../../../renderer/look/type.css';
import '../../../renderer/look/controls.css';

/** What a view asked of main, oldest first. */
export interface Asked {
  readonly changes: SettingsInput[];
  foldersOpened: number;
}

interface LivingOptions {
  /** Settings as a file has them. */
  readonly stored?: SettingsInput;
  readonly language?: CompanionView['language'];
  readonly abilities?: Partial<CompanionView['abilities']>;
  /** Main's answer instead of the real reading of the change. */
  readonly refuse?: readonly string[];
}

/**
 * Renders a view before a main that reads, merges and keeps settings as the real one does, and shows what
 * comes of it.
 */
export async function renderLiving(
  draw: (view: CompanionView) => ReactElement,
  { stored: first = {}, language = 'en', abilities = {}, refuse }: LivingOptions = {},
): Promise<Asked> {
  const asked: Asked = { changes: [], foldersOpened: 0 };
  let stored: Readonly<Record<string, unknown>> = { ...first };
  let publish: (view: CompanionView) => void = () => undefined;

  function viewNow(): CompanionView {
    const read = parseSettings(stored);
    if (!read.ok) throw new Error(read.problems.join('\n'));
    const base = sampleView({ language });
    return { ...base, settings: read.settings, abilities: { ...base.abilities, ...abilities } };
  }

  function changeSettings(change: SettingsInput): SettingsChangeAnswer {
    asked.changes.push(change);
    if (refuse !== undefined) return { ok: false, problems: refuse };
    const merged = mergeSettings(stored, change);
    const read = parseSettings(merged);
    if (!read.ok) return read;
    stored = merged;
    publish(viewNow());
    return { ok: true };
  }

  const answers: Partial<Record<string, (payload: never) => unknown>> = {
    'settings:change': changeSettings,
    'data-folder:open': () => {
      asked.foldersOpened += 1;
      return null;
    },
  };
  const api = {
    request: (channel: string, payload: unknown) => Promise.resolve(answers[channel]?.(payload as never)),
    listen: () => () => undefined,
  } as SitwellApi;
  Object.defineProperty(window, 'sitwell', { value: api, configurable: true });

  const words = i18next.createInstance();
  await words
    .use(ICU)
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: false,
      resources: {
        en: { companion: companionEn, settings: settingsEn, welcome: welcomeEn },
        de: { companion: companionDe, settings: settingsDe, welcome: welcomeDe },
      },
    });
  document.documentElement.lang = language;

  function Living() {
    const [view, setView] = useState(viewNow);
    publish = setView;
    return draw(view);
  }
  await render(
    <I18nextProvider i18n={words}>
      <Living />
    </I18nextProvider>,
  );
  return asked;
}

/** A time of day as the browser under test writes it in English. */
export function clock(time: string): string {
  return formatTimeOfDay(time, localeFor('en'));
}

/** The times of a span, as they are named in labels. */
export function span(from: string, to: string): string {
  return `${clock(from)} to ${clock(to)}`;
}

/** Turns a switch by its key; its input lies hidden under the words that a pointer hits. */
export async function turn(name: string): Promise<void> {
  const control = page.getByRole('switch', { name, exact: true });
  await expect.element(control).toBeInTheDocument();
  (control.element() as HTMLElement).focus();
  await userEvent.keyboard(' ');
}

/** The theme of the page under test. */
export function wear(theme: 'light' | 'dark'): void {
  document.documentElement.dataset['theme'] = theme;
  document.body.style.background = 'var(--paper)';
}

/** What axe finds on the page once every transition is over; a view alone has no landmarks around it. */
export async function findFaults(): Promise<readonly string[]> {
  await Promise.all(document.getAnimations().map((animation) => animation.finished));
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
