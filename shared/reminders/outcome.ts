/**
 * How a prompt ended: `missed` was never answered, `credited` became needless while held or on show, `open` is still
 * there.
 */
export type PromptOutcome = 'taken' | 'snoozed' | 'skipped' | 'missed' | 'credited' | 'open';
