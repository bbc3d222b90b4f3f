import { useMemo } from 'react';
import type { KeptDraft, UnsavedText } from '../controls/draft-field';
import { useDrafts } from './draft-store';

/**
 * What was typed in one field that saves by itself and could not be saved: another place and back again loses nothing.
 * @param field names the field, and what it is about where there are several of its kind
 */
export function useKeptText(field: string): KeptDraft {
  const store = useDrafts();
  return useMemo(
    () => ({
      read: () => store.read(field) as UnsavedText | null,
      write: (unsaved) => store.write(field, unsaved),
    }),
    [store, field],
  );
}
