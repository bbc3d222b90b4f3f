/** What of a key press a shortcut is made of. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
}

export type Platform = 'linux' | 'darwin' | 'win32';

const NAMED: Readonly<Record<string, string>> = {
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  Enter: 'Enter',
  Home: 'Home',
  End: 'End',
  PageUp: 'PageUp',
  PageDown: 'PageDown',
  Insert: 'Insert',
  ' ': 'Space',
};

function nameKey(press: KeyPress): string | null {
  const named = NAMED[press.key];
  if (named !== undefined) return named;
  if (/^F([1-9]|1\d|2[0-4])$/.test(press.key)) return press.key;
  if (/^[a-z0-9]$/i.test(press.key)) return press.key.toUpperCase();
  // With Alt held some layouts report another character; the place on the keyboard still tells.
  return /^(?:Key|Digit)([A-Z0-9])$/.exec(press.code)?.[1] ?? null;
}

/**
 * The Electron accelerator of a key press. Null while only modifiers are down, and for a plain key: a global
 * shortcut without Ctrl, Alt or Meta would swallow typing. Function keys may stand alone.
 * https://www.electronjs.org/docs/latest/api/accelerator
 */
export function toAccelerator(press: KeyPress, platform: Platform): string | null {
  const key = nameKey(press);
  if (key === null) return null;
  const isMac = platform === 'darwin';
  const modifiers = [
    (isMac ? press.metaKey : press.ctrlKey) ? 'CommandOrControl' : null,
    isMac && press.ctrlKey ? 'Control' : null,
    press.altKey ? 'Alt' : null,
    press.shiftKey ? 'Shift' : null,
    !isMac && press.metaKey ? 'Super' : null,
  ].filter((each) => each !== null);
  const holds = modifiers.some((each) => each !== 'Shift');
  if (!holds && !/^F\d/.test(key)) return null;
  return [...modifiers, key].join('+');
}

const MAC_SIGNS: Readonly<Record<string, string>> = {
  CommandOrControl: '⌘',
  Command: '⌘',
  Control: '⌃',
  Alt: '⌥',
  Option: '⌥',
  Shift: '⇧',
};

/** The keys of an accelerator as they are printed on the person's keyboard; `control` and `shift` in their language. */
export function showAccelerator(
  accelerator: string,
  platform: Platform,
  words: { readonly control: string; readonly shift: string },
): readonly string[] {
  if (accelerator === '') return [];
  return accelerator.split('+').map((part) => {
    if (platform === 'darwin') return MAC_SIGNS[part] ?? part;
    if (part === 'CommandOrControl' || part === 'Control' || part === 'Ctrl') return words.control;
    return part === 'Shift' ? words.shift : part;
  });
}
