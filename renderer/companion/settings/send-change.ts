import type { SettingsInput } from '@shared/settings/settings';
import { request } from '../api';
import type { Problems } from './settings-context';

/** Asks main to save a part of the settings; answers its sentences, or `unreachable` when nothing came back. */
export async function sendChange(change: SettingsInput, unreachable: string): Promise<Problems> {
  try {
    const answer = await request('settings:change', change);
    return answer.ok ? [] : answer.problems;
  } catch {
    return [unreachable];
  }
}
