import { describe, expect, it } from 'vitest';
import { createLengthFormats } from '@shared/workstation/format-length';

/** Any kind of space as a plain one. */
function plain(text: string): string {
  return text.replace(/\s/g, ' ');
}

describe('centimetres', () => {
  const lengths = createLengthFormats('cm', 'de-DE');

  it('have a tenth at most', () => {
    expect(plain(lengths.write(656))).toBe('65,6 cm');
    expect(plain(lengths.write(660))).toBe('66 cm');
    expect(plain(lengths.write(656, 0))).toBe('66 cm');
    expect(lengths.number(656)).toBe('65,6');
    expect(plain(lengths.stature(1_702))).toBe('170,2 cm');
  });
});

describe('inches', () => {
  const lengths = createLengthFormats('in', 'en-US');

  it.each([
    [0, '0 in'],
    [5, '¼ in'],
    [61, '2 ½ in'],
    [400, '15 ¾ in'],
    [405, '16 in'],
    [1_700, '67 in'],
    [-45, '−1 ¾ in'],
  ])('are told as a tape shows them: %i mm', (mm, text) => {
    expect(plain(lengths.write(mm))).toBe(text);
    expect(plain(lengths.number(mm))).toBe(text.replace(' in', ''));
  });

  it('are whole where no digit is wanted', () => {
    expect(plain(lengths.write(400, 0))).toBe('16 in');
    expect(lengths.number(400, 0)).toBe('16');
  });

  it.each([
    [1_700, '5′ 7″'],
    [1_626, '5′ 4″'],
    [1_829, '6′ 0″'],
    [1_828, '6′ 0″'],
    [1_715, '5′ 7 ½″'],
  ])('tell a stature in feet: %i mm', (mm, text) => {
    expect(plain(lengths.stature(mm))).toBe(text);
  });

  it('have the unit of their language', () => {
    expect(plain(createLengthFormats('in', 'de-DE').write(400))).toMatch(/^15 ¾ (in|Zoll|″)$/);
  });
});
