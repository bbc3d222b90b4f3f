import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arrangeSitting, arrangeStanding } from '@shared/workstation/fit-plan/arrange';
import { startTask } from '@shared/workstation/fit-plan/fit-task';
import { solveSitting, solveStanding } from '@shared/workstation/fit-plan/solve';
import { isTrifle, type Raised } from '@shared/workstation/fit-plan/raise';
import { compareCosts, weighArrangement, type Cost } from '@shared/workstation/fit-plan/weigh';
import { MAKESHIFT } from '@shared/workstation/usual-furniture';
import { anyWorkplace, WORKPLACES } from './any-workplace';

const from = (least: number, most: number) =>
  Array.from({ length: Math.max(0, most - least + 1) }, (_none, index) => least + index);

/** Nothing, or a thickness that is worth it; every seventh is enough to catch a solver that looks in the wrong place. */
const added = (most: number) => [0, ...from(MAKESHIFT.least, most).filter((mm) => mm % 7 === 3)];

/** Every height that is no trifle away, with every thickness. */
function place(least: number, most: number, mostAdded: number, now: number | null): readonly Raised[] {
  return from(least, most)
    .filter((height) => !isTrifle(height, now))
    .flatMap((height) =>
      added(mostAdded).map((thickness) => ({ height: height + thickness, added: thickness })),
    )
    .filter(({ height }) => !isTrifle(height, now));
}

it('no other seat and desk, with or without cushion and blocks, is better than the one found', () => {
  const near = fc.record({ seat: fc.nat(12), desk: fc.nat(12), lift: fc.integer({ min: -90, max: 90 }) });
  fc.assert(
    fc.property(anyWorkplace, near, ({ person, gear, furniture }, { seat, desk, lift }) => {
      const seatAt = furniture.seat.now ?? furniture.seat.range[0];
      const deskAt = seatAt + 220 + lift;
      const task = startTask(
        person,
        gear,
        {
          ...furniture,
          seat: { ...furniture.seat, range: [seatAt, seatAt + seat] },
          desk: { range: [deskAt - desk, deskAt], now: deskAt },
        },
        'sitting',
      );
      const found = weighArrangement(task, solveSitting(task));
      let best: Cost = found;
      const seats = place(seatAt, seatAt + seat, MAKESHIFT.seatCushion, furniture.seat.now);
      const desks = place(deskAt - desk, deskAt, MAKESHIFT.deskBlocks, deskAt);
      for (const sat of seats)
        for (const placed of desks)
          for (const deskThickness of new Set([furniture.deskThickness, furniture.bareThickness])) {
            const other = arrangeSitting(task, sat, { ...placed, deskThickness });
            for (const footrest of new Set([other.footrest, task.before.footrest, 0])) {
              const cost = weighArrangement(task, { ...other, footrest });
              if (compareCosts(cost, best) < 0) best = cost;
            }
          }
      expect(found).toEqual(best);
    }),
    { numRuns: Math.ceil(WORKPLACES / 40) },
  );
});

it('no other height of the desk is better for standing than the one found', () => {
  const screens = fc.record({
    desk: fc.integer({ min: 600, max: 1_200 }),
    travel: fc.nat(60),
    shared: fc.nat(700),
  });
  fc.assert(
    fc.property(anyWorkplace, screens, ({ person, gear, furniture }, { desk, travel, shared }) => {
      const range = [desk, desk + travel] as const;
      const task = {
        ...startTask(person, gear, { ...furniture, desk: { range, now: desk } }, 'standing'),
        sharedAboveDesk: shared,
      };
      const standing = solveStanding(task);
      if (standing === null) return;
      const heights = from(...range).filter((height) => !isTrifle(height, desk));
      const costs = heights.map((height) => weighArrangement(task, arrangeStanding(task, height)));
      expect(weighArrangement(task, standing)).toEqual([...costs].sort(compareCosts)[0]);
    }),
    { numRuns: WORKPLACES },
  );
});
