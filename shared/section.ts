/** The sections of the main window that there are so far, in the order of its rail. */
export const SECTIONS = ['today', 'workstation', 'moves', 'back-care', 'settings'] as const;
export type Section = (typeof SECTIONS)[number];
