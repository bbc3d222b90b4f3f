import type { Profile, Workstation } from './profile';
import type { WorkstationChange } from './workstation-change-schema';

/** The change that takes one back that took much away; null for any other, which is changed back where it was made. */
export function findWayBack({ profiles }: Workstation, change: WorkstationChange): WorkstationChange | null {
  switch (change.type) {
    case 'delete': {
      const at = profiles.findIndex(({ id }) => id === change.id);
      const profile = profiles[at];
      return profile === undefined ? null : { type: 'restore', profile, at };
    }
    case 'replace-checks':
    case 'replace-rosa': {
      const profile = profiles.find(({ id }) => id === change.id);
      return profile === undefined ? null : replaceAsItWas(change.type, profile);
    }
    default:
      return null;
  }
}

function replaceAsItWas(
  type: 'replace-checks' | 'replace-rosa',
  { id, checks, todos, checkedAt, rosa }: Profile,
): WorkstationChange {
  return type === 'replace-checks' ? { type, id, checks, todos, checkedAt } : { type, id, rosa };
}
