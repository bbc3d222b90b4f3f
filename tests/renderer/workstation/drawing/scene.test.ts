import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Person } from '@shared/workstation/body';
import { estimateBody } from '@shared/workstation/body';
import type { Arrangement } from '@shared/workstation/fit-plan/arrangement';
import { computeSetup, USUAL_GEAR } from '@shared/workstation/setup';
import { outlineFigure } from '../../../../renderer/figure/flesh/draw-figure';
import { layOutScene, type Scene } from '../../../../renderer/companion/workstation/drawing/scene';
import { anyArrangement, anyFurniture, anyPerson, arrange, arrangeToFit, furnish, PEOPLE } from './samples';

const POSITIONS = ['sitting', 'standing'] as const;
/** Mm that a drawing may be off. */
const CLOSE = 10;

function see(person: Person, arrangement: Arrangement, furniture = furnish({ desk: 'adjustable' })): Scene {
  return layOutScene({ person, gear: USUAL_GEAR, arrangement, furniture });
}

/** Heights above the floor of a drawn form between two places, mm. */
function heightsAt(scene: Scene, tone: string, finish: string, from: number, to: number): readonly number[] {
  // The last one: of two forms alike, the hand comes after the ankle.
  const form = outlineFigure(scene.figure)
    .filter((each) => each.tone === tone && each.finish === finish)
    .at(-1);
  const numbers = (form?.path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
  const points: [number, number][] = [];
  for (let index = 0; index + 1 < numbers.length; index += 2)
    points.push([numbers[index] ?? 0, -(numbers[index + 1] ?? 0)]);
  return points.filter(([x]) => x >= from && x <= to).map(([, y]) => y);
}

describe('a person whose workstation fits', () => {
  const both = fc.constantFrom(...POSITIONS);

  test('has the eye and the elbow where they were measured or estimated', () => {
    fc.assert(
      fc.property(anyPerson, both, (person, position) => {
        const fit = { ...arrangeToFit(person, position), deskThickness: 20 };
        const furniture = furnish({ desk: 'adjustable' });
        // Low elbows and thick thighs leave no room for a desk between them: no workstation fits.
        fc.pre(
          position === 'standing' || fit.desk - 20 > estimateBody(person).thighTopSeated.mm + USUAL_GEAR.shoe,
        );
        const scene = see(person, fit, furniture);
        const bare = computeSetup(person, { ...USUAL_GEAR, keyboard: 0 });
        const sits = position === 'sitting';
        const eye = (sits ? bare.screenTopSitting : bare.screenTopStanding).mm;
        const elbow = (sits ? bare.deskSitting : bare.deskStanding).mm;
        expect(Math.abs(scene.eye[1] - eye)).toBeLessThan(CLOSE);
        const { near } = scene.figure.joints;
        const k = scene.figure.body.factor;
        const sleeve = heightsAt(scene, 'top', 'arm', near.elbow[0] - 25 * k, near.elbow[0] + 90 * k);
        expect(Math.abs(Math.min(...sleeve) - elbow)).toBeLessThan(CLOSE);
      }),
      { numRuns: 150 },
    );
  });

  test('has the top of the thigh where it was estimated', () => {
    fc.assert(
      fc.property(anyPerson, (person) => {
        const scene = see(person, arrangeToFit(person, 'sitting'));
        const { joints, body } = scene.figure;
        const thigh = heightsAt(
          scene,
          'leg',
          'plain',
          140 * body.factor,
          joints.near.knee[0] - 60 * body.factor,
        );
        const top = estimateBody(person).thighTopSeated.mm + USUAL_GEAR.shoe;
        expect(Math.abs(Math.max(...thigh) - top)).toBeLessThan(CLOSE);
      }),
      { numRuns: 150 },
    );
  });

  test('has the soles on the floor, or on what is put under them', () => {
    fc.assert(
      fc.property(anyPerson, both, fc.integer({ min: 0, max: 200 }), (person, position, footrest) => {
        const fit = arrangeToFit(person, position);
        const seat = fit.seat === null ? null : fit.seat + footrest;
        const scene = see(person, { ...fit, seat, footrest });
        for (const finish of ['plain', 'far']) {
          const sole = heightsAt(scene, 'sole', finish, -Infinity, Infinity);
          expect(Math.abs(Math.min(...sole) - footrest)).toBeLessThan(5);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('has level forearms and the hands on the keys', () => {
    for (const person of Object.values(PEOPLE))
      for (const position of POSITIONS) {
        const scene = see(person, arrangeToFit(person, position));
        const { near } = scene.figure.joints;
        expect(Math.abs(near.wrist[1] - near.elbow[1])).toBeLessThan(CLOSE);
        const hand = heightsAt(scene, 'skin', 'plain', scene.desk.left, Infinity);
        expect(Math.abs(Math.min(...hand) - scene.keys)).toBeLessThan(25);
      }
  });
});

describe('a workstation that does not fit', () => {
  const fit = arrangeToFit(PEOPLE['170'], 'sitting');

  test('a desk that is too high lifts shoulders and wrists', () => {
    const [low, high] = [fit.desk, fit.desk + 90].map(
      (desk) => see(PEOPLE['170'], { ...fit, desk }).figure.joints,
    );
    expect((high?.near.shoulder[1] ?? 0) - (low?.near.shoulder[1] ?? 0)).toBeGreaterThan(15);
    expect((high?.near.wrist[1] ?? 0) - (low?.near.wrist[1] ?? 0)).toBeCloseTo(90, 0);
  });

  test('a desk that is too low bends the back', () => {
    const bent = see(PEOPLE['170'], { ...fit, desk: fit.desk - 120 }).figure;
    expect(bent.joints.turns.thorax).toBeGreaterThan(see(PEOPLE['170'], fit).figure.joints.turns.thorax + 5);
    expect(bent.joints.near.wrist[1]).toBeCloseTo(fit.desk - 120 + 20 + 38, 0);
  });

  test('thighs that do not go under the desk stay before it', () => {
    const scene = see(
      PEOPLE['195 m'],
      arrange({ seat: 514, desk: 600, deskThickness: 120 }),
      furnish({ deskNow: 600 }),
    );
    const { near, far } = scene.figure.joints;
    expect(scene.desk.left).toBeGreaterThan(Math.max(near.knee[0], far.knee[0]) + 50);
  });

  test('feet that do not reach the floor hang above it', () => {
    const high = see(PEOPLE['150 f'], arrange({ seat: 480 }));
    expect(high.hanging).toBeGreaterThan(60);
    expect(Math.min(...heightsAt(high, 'sole', 'plain', -Infinity, Infinity))).toBeGreaterThan(50);
  });

  test('a low screen tips the head', () => {
    const low = see(PEOPLE['170'], { ...fit, screenTop: fit.desk + 150 });
    expect(low.figure.joints.turns.head).toBeGreaterThan(
      see(PEOPLE['170'], fit).figure.joints.turns.head + 3,
    );
  });

  test('anything that can be told can be drawn', () => {
    fc.assert(
      fc.property(anyPerson, anyArrangement, anyFurniture, (person, arrangement, furniture) => {
        const scene = see(person, arrangement, furniture);
        for (const { path } of outlineFigure(scene.figure)) expect(path).toMatch(/^M[-\d. QC]+Z/);
        expect(JSON.stringify(scene)).not.toMatch(/NaN|null,null/);
        expect(scene.desk.right).toBeGreaterThan(scene.desk.left);
      }),
      { numRuns: 150 },
    );
  });
});
