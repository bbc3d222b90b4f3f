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

/** The wanted name, or else its start and the first number that makes it another one than those that are taken. */
export function findFreeName(taken: readonly { readonly name: string }[], wanted: string): string {
  let free = wanted;
  for (let count = 2; taken.some(({ name }) => isSameName(name, free)); count += 1) {
    const end = ` ${count}`;
    free = `${wanted.slice(0, NAME_LENGTH - end.length)}${end}`;
  }
  return free;
}

function foldName(name: string): string {
  return cleanName(name).toLowerCase();
}
