import type { Answers } from '@shared/ipc';
import type { ChangeProblem } from '@shared/workstation/change';
import type { WorkstationChange } from '@shared/workstation/workstation-change-schema';
import { request } from '../api';

/** Asks main for a change of the workstation. */
export function askForChange(change: WorkstationChange): Promise<Answers['workstation:change']> {
  return request('workstation:change', change);
}

/** Asks main for a change of the workstation; what refused it comes back, null when nothing did. */
export async function requestChange(change: WorkstationChange): Promise<ChangeProblem | null> {
  const answer = await askForChange(change);
  return answer.ok ? null : answer.problem;
}
