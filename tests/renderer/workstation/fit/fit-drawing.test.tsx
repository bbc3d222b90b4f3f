import { useState } from 'react';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { FIRST_FIT_CHOICE, FitSwitches } from '../../../../renderer/companion/workstation/fit/fit-switches';
import { FitView } from '../../../../renderer/companion/workstation/fit/fit-view';
import { openFit } from './open-fit';

function Fit() {
  const [choice, setChoice] = useState(FIRST_FIT_CHOICE);
  const nothing = () => undefined;
  return (
    <>
      <FitSwitches choice={choice} onChange={setChoice} />
      <FitView choice={choice} onChoose={setChoice} onOpenDetails={nothing} onOpenChecklist={nothing} />
    </>
  );
}

const picture = () => page.getByRole('img');

async function showBefore(): Promise<void> {
  await userEvent.click(page.getByText('Before', { exact: true }));
  await expect.element(picture()).toHaveAccessibleDescription(/Seat at 44 cm/);
}

function readTags(): readonly string[] {
  return Array.from(document.querySelectorAll<SVGElement>('.drawing-tag'), (tag) =>
    tag.dataset['done'] === 'true' ? 'done' : tag.textContent,
  );
}

it('ticks a step in the drawing when it is ticked in the plan', async () => {
  await openFit(() => <Fit />);
  expect(readTags()).toEqual(['1', '2', '3', '4']);
  await userEvent.click(page.getByRole('button', { name: /Raise the chair 6 cm/ }));
  await expect.poll(readTags).toEqual(['done', '2', '3', '4']);
});

it('shows before the plan neither its steps nor a distance to the screen, which nobody told', async () => {
  await openFit(() => <Fit />);
  await expect.element(picture()).toHaveAccessibleDescription(/from the eyes to the screen/);
  await showBefore();
  await expect.element(picture()).not.toHaveAccessibleDescription(/to the screen/);
  expect(readTags()).toEqual([]);
});

it('keeps the scale between before and after', async () => {
  const frame = () => [
    document.querySelector('svg.drawing')?.getAttribute('viewBox'),
    document.querySelector('svg.drawing > g[transform]')?.getAttribute('transform'),
  ];
  await openFit(() => <Fit />);
  const after = frame();
  await showBefore();
  expect(frame()).toEqual(after);
});
