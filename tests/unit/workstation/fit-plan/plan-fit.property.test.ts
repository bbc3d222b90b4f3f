import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startTask } from '@shared/workstation/fit-plan/fit-task';
import { judgeArrangement } from '@shared/workstation/fit-plan/judge-arrangement';
import { CLAIMS, type Claim, type FitPlan } from '@shared/workstation/fit-plan/plan';
import { planFit } from '@shared/workstation/fit-plan/plan-fit';
import { STEP_IDS } from '@shared/workstation/fit-plan/step';
import { TRIFLE } from '@shared/workstation/fit-plan/tolerances';
import { compareCosts, weighArrangement, type Cost } from '@shared/workstation/fit-plan/weigh';
import { computeSetup } from '@shared/workstation/setup';
import { MAKESHIFT, THINNEST_TOP } from '@shared/workstation/usual-furniture';
import { anyPosition, anyWorkplace, WORKPLACES, type Workplace } from './any-workplace';
import { furnishAfter } from './furnish-after';
import { judgeAnew } from './judge-anew';

function plan({ person, gear, furniture }: Workplace, position: FitPlan['position']): FitPlan {
  return planFit(person, gear, furniture, position);
}

function weigh({ person, gear, furniture }: Workplace, { position, after }: FitPlan): Cost {
  return weighArrangement(startTask(person, gear, furniture, position), after);
}

function check(judge: (workplace: Workplace, position: FitPlan['position']) => void): void {
  fc.assert(fc.property(anyWorkplace, anyPosition, judge), { numRuns: WORKPLACES });
}

describe('for anyone at any furniture', () => {
  it('a plan stays within what the furniture can do', () => {
    check((workplace, position) => {
      const { seat, desk, screen, footrest, bareThickness } = workplace.furniture;
      const { after, before, steps } = plan(workplace, position);
      const chairAt = after.seat === null ? null : after.seat - after.seatCushion;
      if (chairAt !== null) {
        expect(chairAt).toBeGreaterThanOrEqual(seat.range[0]);
        expect(chairAt).toBeLessThanOrEqual(seat.range[1]);
      }
      expect(after.desk - after.deskBlocks).toBeGreaterThanOrEqual(desk.range[0]);
      expect(after.desk - after.deskBlocks).toBeLessThanOrEqual(desk.range[1]);
      expect(after.seatCushion).toBeLessThanOrEqual(MAKESHIFT.seatCushion);
      expect(after.deskBlocks).toBeLessThanOrEqual(MAKESHIFT.deskBlocks);
      expect(after.backCushion).toBeLessThanOrEqual(MAKESHIFT.backCushion);
      expect(after.footrest).toBeGreaterThanOrEqual(0);
      for (const length of [after.seat, after.desk, after.footrest, after.screenTop, after.seatDepth])
        expect(length === null || Number.isInteger(length)).toBe(true);
      expect(after.footrest).toBeLessThanOrEqual(Math.max(MAKESHIFT.footrest, footrest));
      expect(after.deskThickness).toBeGreaterThanOrEqual(bareThickness);
      const moved = steps.find(({ id }) => id === 'screen');
      if (moved?.id === 'screen') {
        expect(moved.aboveDesk).toBeGreaterThanOrEqual(
          Math.min(screen.height, screen.topAboveDesk ?? Infinity),
        );
        // Nothing goes under a stand that is too high, nor under a laptop that is typed on.
        const canGoDown = screen.kind === 'laptop' ? screen.separateKeyboard : screen.support !== 'fixed';
        if (!canGoDown) expect(moved.by ?? 1).toBeGreaterThan(0);
      }
      expect(before.desk).toBe(desk.now);
    });
  });

  it('what a plan claims is true of the body, and what it does not claim is not', () => {
    check((workplace, position) => {
      const { after, claims } = plan(workplace, position);
      const setup = computeSetup(workplace.person, workplace.gear);
      const excess = judgeArrangement(setup, after);
      for (const claim of CLAIMS) {
        const anew = judgeAnew(claim, after, workplace);
        if (claims.includes(claim)) expect(anew).toBe(true);
        // Nearer to the edge of a tolerance than whole mm can tell, both judges are right.
        else if ((excess[claim] ?? 4) > 3 || claim === 'low-back') expect(anew).not.toBe(true);
      }
    });
  });

  it('what cannot be mended is named, and only by something that is', () => {
    check((workplace, position) => {
      const { after, shortfalls } = plan(workplace, position);
      const { bareThickness } = workplace.furniture;
      const setup = computeSetup(workplace.person, workplace.gear);
      const excess = judgeArrangement(setup, after);
      const legs = (excess.feet ?? 0) + (excess.thighs ?? 0) + (excess.elbows ?? 0);
      const named = (claims: readonly Claim[]) => shortfalls.some(({ claim }) => claims.includes(claim));
      // Thighs that reach to the elbows leave room for no desk, and nothing to ask for.
      const conflict =
        setup.deskUndersideMin.mm + Math.min(bareThickness, THINNEST_TOP) - setup.deskSitting.mm;
      if (legs > Math.max(TRIFLE, position === 'standing' ? 0 : conflict))
        expect(named(['feet', 'thighs', 'elbows'])).toBe(true);
      if ((excess['seat-depth'] ?? 0) > 0) expect(named(['seat-depth'])).toBe(true);
      // Trifles of chair, desk and screen can add up to one that shows, and to nothing to ask for.
      if ((excess.screen ?? 0) > 3 * TRIFLE) expect(shortfalls).not.toEqual([]);
      expect(shortfalls.every(({ by }) => by > TRIFLE)).toBe(true);
      // Fixed armrests that are too low are left: they are in nobody's way.
      if (workplace.furniture.armrests?.kind !== 'fixed') expect(excess.armrests ?? 0).toBe(0);
      expect(position === 'standing' || excess['low-back'] === 0).toBe(true);
    });
  });

  it('a plan carried out leaves nothing to do, unless all that can be put under was not enough', () => {
    check((workplace, position) => {
      const first = plan(workplace, position);
      // Told of anew, a cushion is part of the chair, and another one could go on it.
      const { after, claims } = first;
      const ends = claims.includes('feet') && claims.includes('thighs') && claims.includes('elbows');
      fc.pre(after.seatCushion + after.deskBlocks === 0 || (ends && claims.includes('screen')));
      fc.pre(after.backCushion === 0 || claims.includes('seat-depth'));
      const done = furnishAfter(workplace.furniture, first);
      const again = plan({ ...workplace, furniture: done }, position);
      expect(again.steps).toEqual([]);
      expect(again.after).toEqual(again.before);
    });
  });

  it('the furniture after a plan stands as the plan says', () => {
    check((workplace, position) => {
      const first = plan(workplace, position);
      const done = furnishAfter(workplace.furniture, first);
      expect(plan({ ...workplace, furniture: done }, position).before).toEqual({
        ...first.after,
        ...{ seatCushion: 0, deskBlocks: 0, backCushion: 0 },
      });
    });
  });

  it('the steps are in the order of doing, each at most once, and none moves less than a tape can tell', () => {
    const order: readonly string[] = [
      ...[
        'clear-under-desk',
        'chair',
        'seat-cushion',
        'footrest',
        'seat-depth',
        'low-back',
        'desk',
        'desk-blocks',
      ],
      ...['armrests', 'keyboard', 'screen', 'presets'],
    ];
    expect([...order].sort()).toEqual([...STEP_IDS].sort());
    check((workplace, position) => {
      const { steps } = plan(workplace, position);
      const places = steps.map(({ id }) => order.indexOf(id));
      expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
      for (const step of steps)
        if ('by' in step && step.by !== null) expect(Math.abs(step.by)).toBeGreaterThanOrEqual(TRIFLE);
    });
  });

  it('nothing that held is lost, unless what weighs as much or more gains', () => {
    const tiers: readonly (readonly Claim[])[] = [['feet', 'thighs'], ['elbows'], ['screen']];
    check((workplace, position) => {
      const { before, after } = plan(workplace, position);
      const setup = computeSetup(workplace.person, workplace.gear);
      const [was, is] = [before, after].map((arrangement) => judgeArrangement(setup, arrangement));
      tiers.forEach((tier, index) => {
        const lost = tier.some((claim) => was?.[claim] === 0 && is?.[claim] !== 0);
        const weightier = tiers.slice(0, index + 1).flat();
        const gained = weightier.some((claim) => (was?.[claim] ?? 0) > (is?.[claim] ?? 0));
        expect(lost && !gained).toBe(false);
      });
      expect(was?.['seat-depth'] === 0 && is?.['seat-depth'] !== 0).toBe(false);
    });
  });

  it('furniture that can do more never makes it worse', () => {
    const more = fc.record({
      seat: fc.tuple(fc.nat(120), fc.nat(120)),
      desk: fc.tuple(fc.nat(200), fc.nat(500)),
    });
    fc.assert(
      fc.property(anyWorkplace, anyPosition, more, (workplace, position, { seat, desk }) => {
        const { furniture } = workplace;
        const widen = ([least, most]: readonly [number, number], [down, up]: readonly [number, number]) =>
          [least - down, most + up] as const;
        const wider: Workplace = {
          ...workplace,
          furniture: {
            ...furniture,
            seat: { ...furniture.seat, range: widen(furniture.seat.range, seat) },
            desk: { ...furniture.desk, range: widen(furniture.desk.range, desk) },
          },
        };
        const narrow = plan(workplace, position);
        // Of a screen that nobody placed nothing can be weighed.
        fc.pre(narrow.after.screenTop !== null);
        const narrowCost = weigh(workplace, narrow);
        const widerCost = weigh(wider, plan(wider, position));
        // The ideal of a standing screen follows the sitting one, which may have moved.
        const compared = position === 'sitting' ? 6 : 3;
        expect(compareCosts(widerCost.slice(0, compared), narrowCost.slice(0, compared))).toBeLessThanOrEqual(
          0,
        );
      }),
      { numRuns: WORKPLACES },
    );
  });
});
