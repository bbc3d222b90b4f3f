import { describe, expect, it } from 'vitest';
import type { Answers } from '@shared/workstation/questions';
import { findStandingHeights } from '@shared/workstation/standing-heights';

/** Standing, someone of 170 cm needs the desk at 1049 and the screen's top at 1613 (EVIDENCE B6). */
const DESK: Answers = {
  ...{ stature: 1_700, desk: 'adjustable', deskNow: 720, deskLowest: 620, deskHighest: 1_270 },
  ...{ screenSupport: 'arm', screenTop: 530 },
};
const find = (answers: Answers) => findStandingHeights({ answers });

describe('the heights that a prompt to stand names', () => {
  it('are those of the plan for standing', () => {
    const heights = find(DESK);
    expect(heights?.desk).toBe(1_049);
    expect(heights?.screenTop).toBeLessThanOrEqual(1_613);
    expect(heights?.screenTop).toBeGreaterThanOrEqual(1_553);
  });

  it.each<[string, Answers]>([
    ['a desk of one height', { ...DESK, desk: 'fixed' }],
    ['a desk that ends where one sits', { ...DESK, stature: 1_800, deskLowest: 650, deskHighest: 850 }],
    ['a desk that ends below the elbows', { ...DESK, deskHighest: 960 }],
    ['answers that contradict one another', { ...DESK, deskLowest: 800 }],
    ['a body that cannot be', { ...DESK, eyeStanding: 1_720 }],
    ['a stature that nobody told', { desk: 'adjustable', deskNow: 720 }],
  ])('are none for %s', (_, answers) => {
    expect(find(answers)).toBeNull();
  });

  it('are told in spite of a body that is only unusual', () => {
    expect(find({ ...DESK, popliteal: 330 })?.desk).toBe(1_049);
  });

  it('leave out a screen that stays at a wrong height', () => {
    const heights = find({ ...DESK, screenSupport: 'fixed', screenTop: 700 });
    expect(heights?.desk).toBeGreaterThan(1_000);
    expect(heights?.screenTop).toBeNull();
  });
});
