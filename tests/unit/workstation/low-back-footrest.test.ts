import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Arrangement } from '@shared/workstation/fit-plan/arrangement';
import type { FitPlan } from '@shared/workstation/fit-plan/plan';
import { describeBooks, PAPERBACK } from '@shared/workstation/footrest/books';
import { findFootrestNeed, FOOTREST } from '@shared/workstation/footrest/footrest';

describe('describeBooks', () => {
  it.each([
    [0, 0, 0],
    [9, 0, 9],
    [10, 0, 10],
    [11, 1, -9],
    [20, 1, 0],
    [50, 2, 10],
    [64, 3, 4],
    [78, 4, -2],
  ])('makes %i mm of %i paperbacks and %i mm', (mm, books, remainder) => {
    expect(describeBooks(mm)).toEqual({ books, remainder });
  });

  it('is never further off than a footrest may be, and no stack comes nearer', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 400, noNaN: true }), (mm) => {
        const { books, remainder } = describeBooks(mm);
        expect(Number.isInteger(books) && books >= 0).toBe(true);
        expect(books * PAPERBACK + remainder).toBeCloseTo(mm, 9);
        expect(Math.abs(remainder)).toBeLessThanOrEqual(FOOTREST.tolerance + 1e-9);
        for (const other of [books - 1, books + 1])
          expect(Math.abs(mm - other * PAPERBACK)).toBeGreaterThanOrEqual(Math.abs(remainder) - 1e-9);
      }),
    );
  });
});

describe('findFootrestNeed', () => {
  function planFeet(before: number, after: number): FitPlan {
    const arrangement: Arrangement = {
      ...{ position: 'sitting', seat: 500, seatCushion: 0, footrest: before, desk: 720, deskBlocks: 0 },
      ...{ deskThickness: 25 },
      ...{ screenTop: null, backCushion: 0, seatDepth: null, lowBack: 'nothing' },
      ...{ armrest: null, laptopKeys: false },
    };
    return {
      ...{ position: 'sitting', steps: [], claims: [], shortfalls: [] },
      ...{ before: arrangement, after: { ...arrangement, footrest: after } },
    };
  }

  it.each([
    [0, 0, { kind: 'none' }],
    [50, 0, { kind: 'remove', now: 50 }],
    [50, 9, { kind: 'remove', now: 50 }],
    [0, 10, { kind: 'none' }],
    [0, 11, { kind: 'put', mm: 11, books: 1 }],
    [8, 8, { kind: 'keep', mm: 8 }],
    [64, 64, { kind: 'keep', mm: 64 }],
    [0, 64, { kind: 'put', mm: 64, books: 3 }],
    [20, 64, { kind: 'put', mm: 64, books: 3 }],
  ])('from %i to %i mm', (before, after, need) => {
    expect(findFootrestNeed(planFeet(before, after))).toEqual(need);
  });
});
