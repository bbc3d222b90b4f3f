/** Most characters, as `isLongerThan` counts, of the name that a person gives to a profile, a move or a routine. */
export const NAME_LENGTH = 40;

/** Most UTF-16 units of a name that is typed or kept: far more than a name has, so that what is too long can be said. */
export const NAME_TYPED_LENGTH = 1_000;

/** Whether a text has more characters than `most` as a person counts them: an emoji of several parts is one. */
export function isLongerThan(text: string, most: number): boolean {
  return text.length > most && listCharacters(text).length > most;
}

/** The start of a text, of at most so many characters; no character is cut in two. */
export function cutCharacters(text: string, most: number): string {
  return text.length > most ? listCharacters(text).slice(0, most).join('') : text;
}

function listCharacters(text: string): readonly string[] {
  // The language makes no difference to whole characters.
  return Array.from(new Intl.Segmenter('en').segment(text), ({ segment }) => segment);
}

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
    free = `${cutCharacters(wanted, NAME_LENGTH - end.length)}${end}`;
  }
  return free;
}

function foldName(name: string): string {
  return cleanName(name).toLowerCase();
}
