import { useState, type ReactElement } from 'react';
import { expect } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Answers, CompanionView } from '@shared/ipc';
import { mergeSettings } from '@shared/settings/merge';
import { parseSettings, type SettingsInput } from '@shared/settings/settings';
import { localeFor } from '../../../renderer/companion/formats';
import { formatTimeOfDay } from '../../../renderer/companion/settings/fields/format-time';
import { openPage, type PageOptions } from '../../support/page/open-page';
import { sampleView } from '../../support/snapshots';

/** What a view asked of main, oldest first. */
export interface Asked {
  readonly changes: SettingsInput[];
  foldersOpened: number;
}

interface LivingOptions extends PageOptions {
  /** Settings as a file has them. */
  readonly stored?: SettingsInput;
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
  { stored: first = {}, abilities = {}, refuse, language = 'en', ...options }: LivingOptions = {},
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

  function changeSettings(change: SettingsInput): Answers['settings:change'] {
    asked.changes.push(change);
    if (refuse !== undefined) return { ok: false, problems: refuse };
    const merged = mergeSettings(stored, change);
    const read = parseSettings(merged);
    if (!read.ok) return read;
    stored = merged;
    publish(viewNow());
    return { ok: true, disk: 'written' };
  }

  function Living() {
    const [view, setView] = useState(viewNow);
    publish = setView;
    return draw(view);
  }
  await openPage(<Living />, {
    ...options,
    language,
    answers: {
      'settings:change': (change) => changeSettings(change),
      'data-folder:open': () => {
        asked.foldersOpened += 1;
        return null;
      },
    },
  });
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
