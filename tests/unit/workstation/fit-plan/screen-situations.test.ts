import { describe, expect, it } from 'vitest';
import type { Answers } from '@shared/workstation/questions';
import { FIXED, SIT_STAND, ids, plan } from './situation';

describe('a screen', () => {
  it('stands on the desk at the lowest, and one that is too tall is to be another', () => {
    const tall = plan({ ...SIT_STAND, deskNow: 656, screenTop: 700, screenHeight: 600 });
    expect(tall.steps).toEqual([{ id: 'screen', means: 'arm', to: 1_256, aboveDesk: 600, by: -100 }]);
    expect(tall.claims).not.toContain('screen');
    expect(tall.shortfalls).toEqual([
      { claim: 'screen', by: 70, ask: { what: 'less-tall-screen', mm: 530 } },
    ]);
    const down = plan({ ...SIT_STAND, deskNow: 656, screenTop: 603, screenHeight: 600 });
    expect(down.steps).toEqual([]);
  });

  it('beside a laptop that is typed on gets keys of its own', () => {
    const answers: Answers = { ...SIT_STAND, deskNow: 656, screenKind: 'laptop-and-monitor' };
    expect(plan(answers).steps).toEqual([]);
    expect(plan({ ...answers, separateKeyboard: 'no' }).steps).toEqual([
      { id: 'keyboard', beside: 'monitor' },
    ]);
  });

  it('of a laptop alone cannot be raised without keys of its own', () => {
    const laptop = plan({ ...SIT_STAND, deskNow: 656, screenKind: 'laptop', screenTop: 210 });
    expect(laptop.steps).toEqual([
      { id: 'keyboard', beside: 'laptop' },
      { id: 'screen', means: 'laptop-riser', to: 1_186, aboveDesk: 530, by: 320 },
    ]);
    expect(laptop.before.laptopKeys).toBe(true);
    expect(laptop.after.laptopKeys).toBe(false);
  });

  it('of a laptop with a keyboard is raised', () => {
    const answers: Answers = { ...SIT_STAND, deskNow: 656, screenKind: 'laptop', separateKeyboard: 'yes' };
    expect(ids(plan({ ...answers, screenTop: 210 }))).toEqual(['screen']);
  });

  it('on a fixed stand that is too high needs another stand', () => {
    const high = plan({ ...SIT_STAND, deskNow: 656, screenSupport: 'fixed', screenTop: 600 });
    expect(high.steps).toEqual([]);
    expect(high.claims).not.toContain('screen');
    expect(high.shortfalls).toEqual([{ claim: 'screen', by: 70, ask: { what: 'screen-arm', mm: 530 } }]);
    expect(plan({ ...SIT_STAND, deskNow: 656, screenSupport: 'adjustable', screenTop: 600 }).steps).toEqual([
      { id: 'screen', means: 'stand', to: 1_186, aboveDesk: 530, by: -70 },
    ]);
  });

  it('goes lower for glasses with more than one focus', () => {
    const { after } = plan({ ...SIT_STAND, deskNow: 656, screenTop: 600, glasses: 'multifocal' });
    expect(after.screenTop).toBe(1_148);
  });
});

describe('things of odd sizes', () => {
  it('are planned in whole mm', () => {
    const inches = plan({ ...FIXED, seatLowest: 393.7, seatNow: 444.5, deskNow: 723.9, screenTop: 406.4 });
    expect(inches.steps.slice(0, 2)).toEqual([
      { id: 'chair', to: 504, by: 59 },
      { id: 'footrest', to: 68, by: 68 },
    ]);
  });

  it('keep a footrest that is right and take away one that is not', () => {
    expect(plan({ ...FIXED, deskNow: 720, seatNow: 500, footrest: 60 }).steps).toEqual([]);
    expect(plan({ ...SIT_STAND, deskNow: 656, footrest: 60 }).steps).toEqual([
      { id: 'footrest', to: 0, by: -60 },
    ]);
  });
});
