import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutCharacters, findFreeName, isLongerThan, NAME_LENGTH } from '@shared/name';
import { nameSchema } from '@shared/name-schema';

/** A family of four, a flag and an e with an accent of its own: one character each to whoever types them. */
const FAMILY = '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}\u200d\u{1f466}';
const FLAG = '\u{1f1e9}\u{1f1ea}';
const ACCENTED = 'e\u0301';

describe('the length of a name', () => {
  it('is what a person counts', () => {
    expect(isLongerThan(`${FAMILY}${FLAG}${ACCENTED}x`, 4)).toBe(false);
    expect(isLongerThan(`${FAMILY}${FLAG}${ACCENTED}x`, 3)).toBe(true);
    expect(nameSchema.safeParse(FAMILY.repeat(NAME_LENGTH)).success).toBe(true);
    expect(nameSchema.safeParse(FAMILY.repeat(NAME_LENGTH + 1)).success).toBe(false);
  });

  it('is cut between characters only, and a number still fits in', () => {
    expect(cutCharacters(`ab${FAMILY}${FLAG}`, 3)).toBe(`ab${FAMILY}`);
    const name = FAMILY.repeat(NAME_LENGTH);
    expect(findFreeName([{ name }], name)).toBe(`${FAMILY.repeat(NAME_LENGTH - 2)} 2`);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(50), (text, most) => {
        const start = cutCharacters(text, most);
        expect(text.startsWith(start)).toBe(true);
        expect(isLongerThan(start, most)).toBe(false);
        expect(start !== text).toBe(isLongerThan(text, most));
      }),
    );
  });
});
