import { expect, test } from 'vitest';
import { openCompanionView } from '../../renderer/view-store';
import { createFakeApi } from '../support/page/fake-api';
import { sampleSnapshot, sampleView } from '../support/snapshots';
import { sampleWorkstationView } from '../support/workstation-samples';
import { samplePlan } from '../support/walking-plans';

/** As it comes over the border: a copy. */
const copy = <T>(view: T): T => structuredClone(view);

test('what did not change of the workstation stays the same object', async () => {
  const view = sampleWorkstationView();
  const api = createFakeApi({ view: copy(view) });
  const store = await openCompanionView(api);
  const { workstation } = store.read().view;
  const later = sampleSnapshot({ at: view.snapshot.at + 60_000 });
  api.push('companion:changed', copy({ ...view, snapshot: later }));
  expect(store.read().view.snapshot.at).toBe(later.at);
  expect(store.read().view.workstation).toBe(workstation);

  api.push('companion:changed', copy(sampleWorkstationView({ name: 'Office' })));
  expect(store.read().view.workstation.profiles[0]?.name).toBe('Office');
});

test('a walking plan that did not change stays the same object', async () => {
  const view = sampleView({ walkingPlan: samplePlan() });
  const api = createFakeApi({ view: copy(view) });
  const store = await openCompanionView(api);
  const { walkingPlan } = store.read().view;
  api.push('companion:changed', copy(view));
  expect(store.read().view.walkingPlan).toBe(walkingPlan);
  api.push('companion:changed', copy({ ...view, walkingPlan: null }));
  expect(store.read().view.walkingPlan).toBeNull();
});

test('what the log comes to stays the same object while it does not change', async () => {
  const view = sampleView();
  const api = createFakeApi({ view: copy(view) });
  const store = await openCompanionView(api);
  const { discomfort } = store.read().view;
  api.push('companion:changed', copy(view));
  expect(store.read().view.discomfort).toBe(discomfort);
});

test('a subscriber hears of each view until it stops', async () => {
  const view = sampleWorkstationView();
  const api = createFakeApi({ view });
  const store = await openCompanionView(api);
  let told = 0;
  const stop = store.subscribe(() => (told += 1));
  api.push('companion:changed', view);
  stop();
  api.push('companion:changed', view);
  expect(told).toBe(1);
});
