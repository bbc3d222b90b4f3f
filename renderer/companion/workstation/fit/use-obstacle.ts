import { useMemo } from 'react';
import { blocksPlan, checkAnswers } from '@shared/workstation/check-answers';
import { readPerson } from '@shared/workstation/furniture';
import { useWorkstation } from '../workstation-context';

/** Why there is no plan; null when there is one. */
export type Obstacle = 'stature' | 'contradiction';

/** What keeps the profile in use from having a plan. */
export function useObstacle(): Obstacle | null {
  const { answers } = useWorkstation().profile;
  return useMemo(() => {
    if (readPerson(answers) === null) return 'stature';
    return checkAnswers(answers).some(blocksPlan) ? 'contradiction' : null;
  }, [answers]);
}
