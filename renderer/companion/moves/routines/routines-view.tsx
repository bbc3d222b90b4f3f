import type { ReactNode } from 'react';
import type { RoutineId } from '@shared/moves/routine';

/** The product's routines and the person's own. */
export function RoutinesView({ came }: { readonly came: RoutineId | null }): ReactNode {
  return <div data-came={came} />;
}
