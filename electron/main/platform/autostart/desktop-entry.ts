/**
 * Quotes one argument of an `Exec` key.
 * https://specifications.freedesktop.org/desktop-entry-spec/latest/exec-variables.html
 */
function quoteArgument(argument: string): string {
  const percent = argument.replace(/%/g, '%%');
  if (/^[\w@+=:,./%-]+$/.test(percent)) return percent;
  // Backslashes are read twice: once as a string value, once as a quoted argument.
  return `"${percent.replace(/(["`$\\])/g, '\\$1').replace(/\\/g, '\\\\')}"`;
}

/** The text of the autostart file. */
export function writeDesktopEntry(command: readonly string[]): string {
  return [
    '[Desktop Entry]',
    'Type=Application',
    'Name=Sitwell',
    'Comment=Times sitting and prompts position changes',
    `Exec=${command.map(quoteArgument).join(' ')}`,
    'Icon=sitwell',
    'Terminal=false',
    'X-GNOME-Autostart-enabled=true',
    '',
  ].join('\n');
}

/** Whether an autostart file takes effect: desktops switch one off by a key instead of deleting it. */
export function isDesktopEntryOn(text: string): boolean {
  return !/^Hidden\s*=\s*true\s*$/im.test(text) && !/^X-GNOME-Autostart-enabled\s*=\s*false\s*$/im.test(text);
}

/** The line that says what an autostart file starts. */
export function findExec(text: string): string {
  return text.split('\n').find((line) => line.startsWith('Exec=')) ?? '';
}
