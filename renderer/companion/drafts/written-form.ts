import type { Destination } from '@shared/destination';
import type { MovesForm } from '../moves/moves-place';

/** A form that is saved as a whole, and what it is about; null: something new. */
export type WrittenForm =
  | MovesForm
  | { readonly view: 'walking-plan' }
  | { readonly view: 'check-in'; readonly checkIn: string | null }
  | { readonly view: 'reminder'; readonly reminder: string | null }
  | { readonly view: 'workstation'; readonly profile: string | null };

type FormKind = WrittenForm['view'];
export type FormOf<K extends FormKind> = Extract<WrittenForm, { readonly view: K }>;

const DESTINATIONS: Readonly<Record<FormKind, Destination>> = {
  'own-move': { section: 'moves' },
  routine: { section: 'moves' },
  'new-routine': { section: 'moves' },
  'walking-plan': { section: 'moves', shows: 'walking-plan' },
  'check-in': { section: 'back-care', shows: 'discomfort-log' },
  reminder: { section: 'settings' },
  workstation: { section: 'workstation' },
};

/** Where in the window the form is opened. */
export function findDestination({ view }: WrittenForm): Destination {
  return { ...DESTINATIONS[view] };
}

/** Another name for each form. */
export function nameForm(form: WrittenForm): string {
  return JSON.stringify(form);
}
