import type { ComponentProps } from 'react';
import { cdp, page } from 'vitest/browser';
import { afterEach, describe, expect, test } from 'vitest';
import { USUAL_GEAR } from '@shared/workstation/setup';
import type { Arrangement } from '@shared/workstation/fit-plan/arrangement';
import type { Step } from '@shared/workstation/fit-plan/step';
import { WorkstationDrawing } from '../../../../renderer/companion/workstation/drawing/workstation-drawing';
import { findFaults } from '../../../support/page/find-faults';
import { centimetres, germanCentimetres, inches, openDrawing } from './open-drawing';
import { arrange, arrangeAtDesk, arrangeToFit, furnish, PEOPLE } from './samples';

const PERSON = PEOPLE['170'];
const AT_DESK = arrangeAtDesk(PERSON, 720, { lowBack: 'towel' });
const FURNITURE = furnish({ deskNow: 720, screenTop: 420 });

const STEPS: readonly Step[] = [
  { id: 'chair', to: 500, by: 60 },
  { id: 'footrest', to: 64, by: 64 },
  { id: 'low-back', means: 'towel', start: [190, 200] },
  { id: 'screen', means: 'books', to: 1_250, aboveDesk: 530, by: 110 },
];

function draw(
  arrangement: Arrangement,
  furniture = FURNITURE,
  lengths = centimetres,
  more: Partial<ComponentProps<typeof WorkstationDrawing>> = {},
) {
  return (
    <WorkstationDrawing
      person={PERSON}
      gear={USUAL_GEAR}
      arrangement={arrangement}
      furniture={furniture}
      lengths={lengths}
      tags={STEPS.map((step, index) => ({ step, mark: index + 1 }))}
      {...more}
    />
  );
}

function seen(): string {
  return document.querySelector('svg')?.textContent ?? '';
}

function description(): string {
  return document.querySelector('svg desc')?.textContent ?? '';
}

afterEach(async () => {
  await (cdp() as unknown as Sender).send('Emulation.setEmulatedMedia', { features: [] });
});

interface Sender {
  readonly send: (method: string, options: unknown) => Promise<unknown>;
}

describe('the drawing', () => {
  test.each(['light', 'dark'] as const)('axe finds nothing in the %s theme', async (theme) => {
    await openDrawing(draw(AT_DESK), { theme });
    expect(await findFaults()).toEqual([]);
  });

  test('shows the heights with their names and the numbers of the steps', async () => {
    const { screen } = await openDrawing(draw(AT_DESK));
    const labels = Array.from(screen.container.querySelectorAll('.value'), ({ textContent }) => textContent);
    expect(labels).toEqual(['50', '19–20', '74', '72', '125', '81', '6.4']);
    expect(seen()).toContain('desk, fixed');
    const tags = Array.from(screen.container.querySelectorAll('.drawing-tag'), (tag) => tag.textContent);
    expect(tags.sort()).toEqual(['1', '2', '3', '4']);
  });

  test('shows a tick on a step that is done', async () => {
    const tags = STEPS.map((step, index) => ({ step, mark: index === 0 ? ('done' as const) : index + 1 }));
    const { screen } = await openDrawing(draw(AT_DESK, FURNITURE, centimetres, { tags }));
    const done = screen.container.querySelectorAll('.drawing-tag[data-done="true"]');
    expect(done).toHaveLength(1);
    expect(done[0]?.textContent).toBe('');
    expect(screen.container.querySelectorAll('.drawing-tag text')).toHaveLength(3);
  });

  test('says how far the screen should be, and before the plan nothing that was not told', async () => {
    const { redraw } = await openDrawing(draw(AT_DESK));
    expect(seen()).toContain('about 81 to the screen');
    expect(description()).toContain('About 81 cm from the eyes to the screen.');
    expect(seen()).toContain('19–20');
    await redraw(draw(AT_DESK, FURNITURE, centimetres, { moment: 'before' }));
    expect(seen()).not.toContain('to the screen');
    expect(description()).not.toContain('from the eyes');
    expect(seen()).not.toContain('19–20');
    expect(seen()).toContain('72');
  });

  test('marks the height of the elbows only where they are', async () => {
    const { redraw } = await openDrawing(draw(AT_DESK));
    expect(seen()).toContain('elbow');
    await redraw(draw({ ...AT_DESK, desk: 820 }));
    await expect.poll(description, { interval: 5 }).toContain('Desk at 82 cm');
    expect(seen().replace(description(), '')).not.toContain('elbow');
  });

  test('keeps one scale for two arrangements that are shown in turn', async () => {
    const other = { ...AT_DESK, desk: 620, backCushion: 100 };
    const scale = () => document.querySelector('svg > g[transform]')?.getAttribute('transform');
    const { redraw } = await openDrawing(draw(AT_DESK, FURNITURE, centimetres, { inTurnWith: other }));
    const first = scale();
    await redraw(draw(other, FURNITURE, centimetres, { inTurnWith: AT_DESK }));
    await expect.poll(description, { interval: 5 }).toContain('Desk at 62 cm');
    expect(scale()).toBe(first);
  });

  test('tells screen readers how the heights relate', async () => {
    await openDrawing(draw({ ...AT_DESK, desk: 760 }));
    await expect.element(page.getByRole('img', { name: 'Workstation to scale, sitting' })).toBeVisible();
    expect(description()).toContain('Seat at 50 cm.');
    expect(description()).toContain('Elbows at 74 cm, 4 cm below the keys.');
    expect(description()).toContain('level with the eyes');
    expect(description()).toContain('The feet stand on 6.4 cm.');
    expect(description()).toContain('towel');
  });

  test('says so when something was not told, and gives it no number', async () => {
    await openDrawing(draw(arrange({ seat: null, screenTop: null })));
    expect(description()).toContain('How high the seat is was not given.');
    expect(description()).toContain('How high the screen is was not given.');
    expect(document.querySelectorAll('.value')).toHaveLength(2);
  });

  test('speaks German and inches', async () => {
    const { redraw } = await openDrawing(draw(AT_DESK, FURNITURE, germanCentimetres), { language: 'de' });
    expect(description()).toContain('Sitz auf 50 cm.');
    expect(seen()).toContain('6,4');
    await redraw(draw(AT_DESK, FURNITURE, inches));
    expect(seen()).toMatch(/28\s¼/);
  });

  test('keeps every label inside the picture, in German too', async () => {
    for (const arrangement of [AT_DESK, arrangeToFit(PERSON, 'standing')]) {
      const { screen } = await openDrawing(draw(arrangement, FURNITURE, germanCentimetres), {
        language: 'de',
      });
      const picture = screen.container.querySelector('svg')?.getBoundingClientRect();
      for (const text of screen.container.querySelectorAll('text')) {
        const { left, right } = text.getBoundingClientRect();
        expect(left).toBeGreaterThanOrEqual(picture?.left ?? 0);
        expect(right).toBeLessThanOrEqual(picture?.right ?? 0);
      }
      await screen.unmount();
    }
  });
});

describe('a change', () => {
  const higher = { ...AT_DESK, desk: 800 };

  test('moves the drawing to the new heights by way of heights in between', async () => {
    const { redraw } = await openDrawing(draw(AT_DESK));
    const desk = () => Number(/Desk at ([\d.]+)/.exec(description())?.[1]);
    const heights = new Set<number>();
    const observer = new MutationObserver(() => heights.add(desk()));
    observer.observe(document.body, { subtree: true, characterData: true, childList: true });
    await redraw(draw(higher));
    await expect.poll(desk, { interval: 5 }).toBe(80);
    observer.disconnect();
    expect([...heights].filter((height) => height > 72 && height < 80).length).toBeGreaterThan(0);
  });

  test('is shown at once with reduced motion', async () => {
    await (cdp() as unknown as Sender).send('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-reduced-motion', value: 'reduce' }],
    });
    const { redraw } = await openDrawing(draw(AT_DESK));
    const heights = new Set<string>();
    const observer = new MutationObserver(() =>
      heights.add(/Desk at ([\d.]+)/.exec(description())?.[1] ?? ''),
    );
    observer.observe(document.body, { subtree: true, characterData: true, childList: true });
    await redraw(draw(higher));
    await expect.poll(description, { interval: 5 }).toContain('Desk at 80 cm');
    observer.disconnect();
    expect([...heights].filter((height) => height !== '72' && height !== '80')).toEqual([]);
  });

  test('from sitting to standing cuts', async () => {
    const { redraw } = await openDrawing(draw(AT_DESK));
    await redraw(draw(arrangeToFit(PERSON, 'standing')));
    await expect.element(page.getByRole('img', { name: 'Workstation to scale, standing' })).toBeVisible();
    expect(description()).toContain('Desk at 104.9 cm');
  });
});
