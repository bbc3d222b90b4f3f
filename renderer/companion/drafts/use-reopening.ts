import { useEffect, useEffectEvent } from 'react';
import { useDrafts } from './draft-store';
import type { FormOf, WrittenForm } from './written-form';

/** Opens a form of these kinds whenever what was set aside in it is brought back, from anywhere in the window. */
export function useReopening<K extends WrittenForm['view']>(
  kinds: readonly K[],
  open: (form: FormOf<K>) => void,
): void {
  const store = useDrafts();
  const answer = useEffectEvent(() => {
    const asked = store.takeAsked(kinds);
    if (asked !== null) open(asked);
  });
  useEffect(() => {
    answer();
    return store.listen(() => answer());
  }, [store]);
}
