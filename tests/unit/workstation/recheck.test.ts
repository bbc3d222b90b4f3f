import { expect, test } from 'vitest';
import type { DeskRun } from '@shared/discomfort/desk-run';
import { findRecheck } from '@shared/workstation/recheck';
import { sampleProfile } from '../../support/workstation-samples';

const DAY = 86_400_000;
const CHECKED = Date.UTC(2026, 4, 1, 9);

function find(
  days: number,
  profile: Parameters<typeof sampleProfile>[0] = {},
  run: readonly [from: number, to: number] | null = null,
) {
  const found: DeskRun | null = run && { from: CHECKED + run[0] * DAY, to: CHECKED + run[1] * DAY };
  return findRecheck(
    sampleProfile({ checkedAt: CHECKED, furnitureChangedAt: CHECKED - DAY, ...profile }),
    CHECKED + days * DAY,
    found,
  );
}

test('is due after half a year', () => {
  expect(find(181)).toBeNull();
  expect(find(182)).toBe('half-year');
});

test('is due as soon as the furniture changes', () => {
  expect(find(1, { furnitureChangedAt: CHECKED + 1 })).toBe('furniture');
});

test('is due two weeks after a check that told of discomfort', () => {
  expect(find(13, { checks: { RT5: 'no' } })).toBeNull();
  expect(find(14, { checks: { RT5: 'no' } })).toBe('discomfort');
  expect(find(14, { checks: { RT5: 'yes' } })).toBeNull();
});

test('is due when the log has told of discomfort for two weeks since the check', () => {
  expect(find(40, {}, [20, 33])).toBeNull();
  expect(find(40, {}, [20, 34])).toBe('discomfort');
});

test('starts its two weeks anew with a check in the middle of a run', () => {
  expect(find(14, {}, [-30, 13])).toBeNull();
  expect(find(14, {}, [-30, 14])).toBe('discomfort');
  expect(find(40, {}, [-30, -2])).toBeNull();
});

test('is never due where nothing was checked yet', () => {
  expect(find(999, { checkedAt: null }, [0, 30])).toBeNull();
});
