import type { ReactNode } from 'react';
import type { CompanionView } from '@shared/ipc';

/** Exercise beyond the desk: kinds of exercise and the walking plan. */
export function ExerciseView({ view }: { readonly view: CompanionView }): ReactNode {
  return <div data-language={view.language} />;
}
