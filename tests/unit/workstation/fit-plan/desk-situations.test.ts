import { describe, expect, it } from 'vitest';
import type { Answers } from '@shared/workstation/questions';
import { FIXED, SIT_STAND, ids, plan } from './situation';

describe('a fixed desk', () => {
  it('that is too high: chair up, books under the feet and the screen, a towel for the low back', () => {
    const high = plan({ ...FIXED, deskNow: 720, lowBack: 'nothing', screenTop: 400 });
    expect(high.steps).toEqual([
      { id: 'chair', to: 500, by: 60 },
      { id: 'footrest', to: 64, by: 64 },
      { id: 'low-back', means: 'towel', start: [190, 200] },
      { id: 'screen', means: 'books', to: 1_250, aboveDesk: 530, by: 130 },
    ]);
    expect(high.claims).toEqual(['feet', 'thighs', 'elbows', 'screen', 'low-back']);
    expect(high.shortfalls).toEqual([
      { claim: 'elbows', by: 64, ask: { what: 'desk-that-goes-down-to', mm: 656 } },
    ]);
  });

  it('that is too high for the chair as well: a cushion on it, and what is left is told', () => {
    const higher = plan({ ...FIXED, deskNow: 760 });
    expect(higher.steps.slice(0, 3)).toEqual([
      { id: 'chair', to: 520, by: 80 },
      { id: 'seat-cushion', to: 20, by: 20 },
      { id: 'footrest', to: 104, by: 104 },
    ]);
    expect(higher.claims).toContain('elbows');
    const highest = plan({ ...FIXED, deskNow: 820 });
    expect(highest.after).toMatchObject({ seat: 570, seatCushion: 50, footrest: 134 });
    expect(highest.claims).not.toContain('elbows');
    expect(highest.shortfalls).toEqual([
      { claim: 'elbows', by: 164, ask: { what: 'desk-that-goes-down-to', mm: 656 } },
    ]);
  });

  it('that is too low: blocks under it', () => {
    const low = plan({ ...FIXED, deskNow: 600, seatNow: 436 });
    expect(low.steps).toEqual([{ id: 'desk-blocks', to: 56, by: 56 }]);
    expect(low.claims).toEqual(['feet', 'thighs', 'elbows', 'screen', 'low-back']);
    expect(low.shortfalls).toEqual([
      { claim: 'elbows', by: 56, ask: { what: 'desk-that-goes-up-to', mm: 656 } },
    ]);
  });

  it('that is too low for blocks: as high as they go, and the rest is asked for', () => {
    const low = plan({ ...FIXED, deskNow: 500, seatNow: 436 });
    expect(low.after).toMatchObject({ desk: 600, deskBlocks: 100 });
    expect(low.claims).not.toContain('thighs');
    expect(low.shortfalls).toEqual([
      { claim: 'elbows', by: 156, ask: { what: 'desk-that-goes-up-to', mm: 656 } },
    ]);
  });

  it('for two people: each has a plan of their own', () => {
    const tall = plan({ ...FIXED, deskNow: 720, stature: 1_900, screenTop: 590 });
    const short = plan({ ...FIXED, deskNow: 720, stature: 1_550 });
    expect(tall.steps.map(({ id }) => id)).toEqual(['chair']);
    expect(tall.after).toMatchObject({ footrest: 0, deskBlocks: 0 });
    expect(short.steps.map(({ id }) => id)).toContain('footrest');
    expect(short.after.seat).toBeGreaterThan(tall.after.seat ?? 0);
  });
});

describe('a desk', () => {
  it('that is too thick: the thighs get their room, and a thinner one is asked for', () => {
    const thick = plan({ ...SIT_STAND, deskNow: 656, deskThickness: 60 });
    // 636 is 2.5 cm above the thighs; 2 cm will do, and a tape cannot tell half a cm.
    expect(thick.after).toMatchObject({ seat: 436, desk: 686 });
    expect(thick.claims).toContain('thighs');
    expect(thick.claims).not.toContain('elbows');
    expect(thick.shortfalls).toEqual([{ claim: 'thighs', by: 40, ask: { what: 'thinner-desk', mm: 20 } }]);
  });

  it('that goes up and down is set to sit at, and the screen with it', () => {
    const sitting = plan({ ...SIT_STAND, deskNow: 1_100, screenTop: 470 });
    expect(sitting.steps).toEqual([
      { id: 'desk', to: 656, by: -444 },
      { id: 'screen', means: 'arm', to: 1_186, aboveDesk: 530, by: 60 },
    ]);
    expect(sitting.shortfalls).toEqual([]);
  });

  it('that goes up and down is set to stand at, with one height of the screen for both', () => {
    const standing = plan({ ...SIT_STAND, deskNow: 1_100, screenTop: 470 }, 'standing');
    expect(standing.steps).toEqual([
      { id: 'desk', to: 1_049, by: -51 },
      { id: 'screen', means: 'arm', to: 1_579, aboveDesk: 530, by: 60 },
      { id: 'presets', sitting: 656, standing: 1_049 },
    ]);
    expect(standing.claims).toEqual(['elbows', 'screen']);
  });

  it('that is adjusted already leaves nothing to do, in either position', () => {
    expect(plan({ ...SIT_STAND, deskNow: 656 })).toMatchObject({ steps: [], shortfalls: [] });
    expect(plan({ ...SIT_STAND, deskNow: 1_049 }, 'standing')).toMatchObject({ steps: [], shortfalls: [] });
    expect(plan({ ...SIT_STAND, deskNow: 1_030 }, 'standing').steps).toEqual([]);
  });

  it('that never gets to the elbow of someone standing is left alone', () => {
    const standing = plan({ ...FIXED, deskNow: 720 }, 'standing');
    expect(standing.steps).toEqual([]);
    expect(standing.after).toEqual(standing.before);
    expect(standing.shortfalls).toEqual([
      { claim: 'elbows', by: 329, ask: { what: 'sit-stand-desk', mm: 1_049 } },
    ]);
  });

  it.each([
    [{ deskHighest: 1_000 }, { by: 49, ask: { what: 'desk-that-goes-up-to', mm: 1_049 } }],
    [{ deskLowest: 1_100 }, { by: 51, ask: { what: 'desk-that-goes-down-to', mm: 1_049 } }],
  ] as const)('for standing that just fails to reach goes as far as it can', (range, shortfall) => {
    const standing = plan({ ...SIT_STAND, deskNow: 1_000, ...range }, 'standing');
    expect(standing.shortfalls).toEqual([{ claim: 'elbows', ...shortfall }]);
    expect(ids(standing)).not.toContain('presets');
  });
});

describe('a drawer', () => {
  const DRAWER: Answers = { ...FIXED, deskNow: 740, seatNow: 520, footrest: 84, deskUnderside: 600 };

  it('that touches the thighs comes off, and no thinner desk is asked for', () => {
    const cleared = plan(DRAWER);
    expect(cleared.steps).toEqual([{ id: 'clear-under-desk', gains: 120 }]);
    expect(cleared.claims).toEqual(expect.arrayContaining(['thighs', 'elbows']));
    expect(cleared.shortfalls.map(({ ask }) => ask.what)).toEqual(['desk-that-goes-down-to']);
  });

  it('is no more than the frame of the desk where it hangs less than 3 cm below the top', () => {
    const frame = plan({ ...DRAWER, deskUnderside: 691 });
    expect(ids(frame)).not.toContain('clear-under-desk');
    expect(frame.shortfalls.map(({ ask }) => ask.what)).toContain('thinner-desk');
  });

  it('is in nobody’s way who stands', () => {
    expect(ids(plan({ ...SIT_STAND, deskNow: 1_000, deskUnderside: 850 }, 'standing'))).toEqual([
      'desk',
      'presets',
    ]);
  });
});

it('says how far a desk that moves ends below standing height, wherever it stands now', () => {
  for (const deskNow of [700, 800]) {
    const found = plan({ ...SIT_STAND, deskNow, deskLowest: 650, deskHighest: 900 }, 'standing');
    expect(found.shortfalls).toEqual([
      { claim: 'elbows', by: 149, ask: { what: 'desk-that-goes-up-to', mm: 1_049 } },
    ]);
  }
});
