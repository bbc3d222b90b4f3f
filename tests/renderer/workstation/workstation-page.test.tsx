import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { atTime } from '../../support/snapshots';
import { SAMPLE_ANSWERS, sampleWorkstationView } from '../../support/workstation-samples';
import { openWindow, type OpenWindow } from '../../support/page/open-window';

const CHECKED = { checkedAt: atTime(8, 0) - 200 * 86_400_000, furnitureChangedAt: null };

async function openSection(profile: Parameters<typeof sampleWorkstationView>[0] = {}): Promise<OpenWindow> {
  const opened = await openWindow(sampleWorkstationView(profile));
  await userEvent.click(page.getByRole('button', { name: 'Workstation' }).first());
  await expect.element(page.getByRole('tab', { name: 'Fit' })).toBeVisible();
  return opened;
}

function findTab(name: string) {
  return page.getByRole('tab', { name, exact: true });
}

describe('the workstation', () => {
  beforeEach(async () => {
    await page.viewport(1_080, 720);
  });

  it('starts each part at its top', async () => {
    const { screen } = await openSection();
    const main = screen.container.querySelector('main');
    await userEvent.click(findTab('Details'));
    await expect.element(page.getByRole('heading', { name: 'With a tape measure' })).toBeVisible();
    main?.scrollTo(0, 400);
    await userEvent.click(findTab('Heights'));
    await expect.element(findTab('Heights')).toHaveAttribute('aria-selected', 'true');
    expect(main?.scrollTop).toBe(0);
  });

  it('keeps what could not be read while another part is shown', async () => {
    await openSection();
    await userEvent.click(findTab('Details'));
    await userEvent.fill(page.getByRole('textbox', { name: 'Elbow, sitting' }), 'abc');
    await userEvent.click(findTab('Heights'));
    await expect.element(findTab('Heights')).toHaveAttribute('aria-selected', 'true');
    await userEvent.click(findTab('Details'));
    const field = page.getByRole('textbox', { name: 'Elbow, sitting' });
    await expect.element(field).toHaveValue('abc');
    await expect.element(field).toHaveAccessibleDescription(/cannot be read as a length/);
    await userEvent.click(field);
    await userEvent.keyboard('{Escape}');
    await userEvent.click(findTab('Heights'));
    await userEvent.click(findTab('Details'));
    await expect.element(page.getByRole('textbox', { name: 'Elbow, sitting' })).toHaveValue('');
  });

  it('keeps the ways back to what was cleared, last first, while other parts and sections are open', async () => {
    const { api } = await openSection({ checks: { CH1: 'no' }, checkedAt: atTime(8, 0) });
    const back = { type: 'replace-rosa', id: 'home', rosa: {} } as const;
    api.answer('workstation:change', { ok: true, undo: back, disk: 'written' });
    await userEvent.click(findTab('Checklist'));
    await userEvent.click(page.getByRole('button', { name: 'Start over' }));
    await expect.element(page.getByText('All answers of the checklist are gone.')).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: /^Workstation in use/ }));
    await userEvent.click(page.getByRole('menuitem', { name: 'Delete' }));
    await expect.element(page.getByText('“Home desk” was deleted.')).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Settings' }).first());
    await expect.element(page.getByRole('main')).toHaveAttribute('data-section', 'settings');
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.element(page.getByText('All answers of the checklist are gone.')).toBeVisible();
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.element(page.getByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
    const asked = api.requests.filter(({ channel }) => channel === 'workstation:change');
    expect(asked.slice(2).map(({ payload }) => payload)).toEqual([back, back]);
  });

  it('goes from the first questions to its parts with the focus', async () => {
    const { api } = await openWindow(
      sampleWorkstationView({ setupDone: false, answers: { stature: 1_700 } }),
    );
    api.open({ section: 'workstation' });
    await userEvent.click(page.getByRole('button', { name: 'Show the plan now' }));
    await expect.element(findTab('Fit')).toHaveFocus();
  });

  it('draws no ring around a part whose control has the focus', async () => {
    const { screen } = await openSection();
    await userEvent.keyboard('{Tab}');
    await userEvent.click(findTab('Fit'));
    await userEvent.keyboard('{Tab}');
    const tabs = screen.container.querySelector('.workstation-tabs');
    expect(tabs?.contains(document.activeElement)).toBe(true);
    expect(tabs && getComputedStyle(tabs).outlineStyle).toBe('none');
  });

  it('says that it should be checked again, and takes "all as it was" for an answer', async () => {
    const { api } = await openSection(CHECKED);
    await expect.element(page.getByText(/It is half a year since/)).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'All as it was' }));
    expect(api.requests.at(-1)).toEqual({
      channel: 'workstation:change',
      payload: { type: 'checked', id: 'home' },
    });
    await userEvent.click(findTab('Details'));
    await expect.element(page.getByText(/It is half a year since/)).not.toBeInTheDocument();
  });

  it('starts checking again at the first question, and only then', async () => {
    await openSection({ ...CHECKED, checks: { CH1: 'yes', CH2: 'yes' } });
    const first = page.getByRole('heading', { name: /plant both feet/ });
    const result = page.getByRole('heading', { name: 'Your result' });
    await userEvent.click(page.getByRole('button', { name: 'Check again' }));
    await expect.element(first).toHaveFocus();
    await userEvent.click(page.getByRole('button', { name: 'Next', exact: true }));
    await expect.element(first).not.toBeInTheDocument();
    await userEvent.click(findTab('Checklist'));
    await expect.element(first).not.toBeInTheDocument();
    await expect.element(result).not.toBeInTheDocument();
    await userEvent.click(page.getByRole('button', { name: 'Check again' }));
    await expect.element(first).toBeVisible();
    await userEvent.click(findTab('Heights'));
    await userEvent.click(findTab('Checklist'));
    await expect.element(result).toBeVisible();
  });

  it('offers no pictures to choose from where there are none', async () => {
    await openSection({ answers: { ...SAMPLE_ANSWERS, seatLowest: 520, seatHighest: 400 } });
    await expect.element(page.getByText(/is below the lowest/)).toBeVisible();
    await expect.element(page.getByRole('radio', { name: 'Standing' })).not.toBeInTheDocument();
  });

  it('leads from a plan that is carried out to the checklist', async () => {
    const sitting = ['chair', 'footrest', 'low-back', 'screen'] as const;
    await openSection({ doneSteps: { sitting, standing: [] } });
    await userEvent.click(page.getByRole('button', { name: /^Check the rest/ }));
    await expect.element(findTab('Checklist')).toHaveAttribute('aria-selected', 'true');
  });

  it('shows the picture that was chosen when one comes back to it', async () => {
    await openSection();
    await userEvent.click(page.getByText('Standing', { exact: true }));
    await userEvent.click(findTab('Heights'));
    await userEvent.click(findTab('Fit'));
    await expect.element(page.getByRole('radio', { name: 'Standing' })).toBeChecked();
  });

  it('saves an answer that is being typed as another section is opened', async () => {
    const opened = await openWindow(sampleWorkstationView({ setupDone: false, answers: {} }));
    await userEvent.keyboard('{Control>}2{/Control}');
    await expect.element(page.getByRole('textbox')).toHaveFocus();
    await userEvent.keyboard('178{Control>}1{/Control}');
    await expect
      .poll(() => opened.api.requests.filter(({ channel }) => channel === 'workstation:change'))
      .toMatchObject([{ payload: { type: 'answer', answers: { stature: 1_780 } } }]);
  });

  it('takes no digit of a name for an answer to the question behind the dialog', async () => {
    const opened = await openWindow(sampleWorkstationView({ setupDone: false, answers: { stature: 1_700 } }));
    opened.api.open({ section: 'workstation' });
    await expect.element(page.getByRole('heading', { name: /Which build/ })).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Workstation in use: Home desk' }));
    await userEvent.click(page.getByRole('menuitem', { name: 'Rename' }));
    await userEvent.keyboard('Desk 2');
    await expect.element(page.getByRole('textbox', { name: 'Name' })).toHaveValue('Home deskDesk 2');
    const changes = opened.api.requests.filter(({ channel }) => channel === 'workstation:change');
    expect(changes).toEqual([]);
  });
});
