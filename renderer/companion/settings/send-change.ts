import type { Answers } from '@shared/ipc';
import type { SettingsInput } from '@shared/settings/settings';
import { request } from '../api';
import type { Problems } from './settings-context';

/** Asks main to save a part of the settings; what refuses it is a sentence each, `unreachable` when nothing came back. */
export async function sendChange(
  change: SettingsInput,
  unreachable: string,
): Promise<Answers['settings:change']> {
  try {
    return await request('settings:change', change);
  } catch {
    return { ok: false, problems: [unreachable] };
  }
}

/** The sentences of what was refused; empty when nothing was. */
export function listProblems(
  answer: { readonly ok: true } | { readonly ok: false; readonly problems: Problems },
): Problems {
  return answer.ok ? [] : answer.problems;
}
