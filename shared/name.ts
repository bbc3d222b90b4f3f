/** Most characters of the name that a person gives to a profile, a move or a routine. */
export const NAME_LENGTH = 40;

/** A name as it is kept: without blanks around it, and each letter in one form however it was typed. */
export function cleanName(name: string): string {
  return name.trim().normalize('NFC');
}

/** Whether two names read alike; the same on every machine, whatever its language. */
export function isSameName(one: string, other: string): boolean {
  return foldName(one) === foldName(other);
}

function foldName(name: string): string {
  return cleanName(name).toLowerCase();
}
