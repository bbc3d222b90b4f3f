import type { DiskOutcome } from '@shared/ipc';
import type { SettingsInput } from '@shared/settings/settings';
import { sendChange } from './send-change';
import type { Problems } from './settings-context';

/** A change of the settings, and the one that takes it back; null for one that is changed back where it was made. */
export interface SettingsStep {
  readonly change: SettingsInput;
  readonly back: SettingsStep | null;
}

/** What became of a step. */
type StepOutcome =
  | { readonly ok: true; readonly undo: SettingsStep | null; readonly disk: DiskOutcome }
  | { readonly ok: false; readonly problems: Problems };

/** Asks main to save a step; `unreachable` is the sentence for when nothing comes back. */
export async function takeStep({ change, back }: SettingsStep, unreachable: string): Promise<StepOutcome> {
  const answer = await sendChange(change, unreachable);
  return answer.ok ? { ...answer, undo: back } : answer;
}
