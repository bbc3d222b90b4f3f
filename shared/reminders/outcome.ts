/**
 * How a prompt ended: `missed` was never answered, `credited` became needless while held or on show, `open` is still
 * there.
 */
export type PromptOutcome = 'taken' | 'snoozed' | 'skipped' | 'missed' | 'credited' | 'open';

/** Whether a prompt with this outcome counts as one that was put to the person: a snoozed one comes back and counts then. */
export function isSettled(outcome: PromptOutcome): boolean {
  return outcome === 'taken' || outcome === 'skipped' || outcome === 'missed';
}
