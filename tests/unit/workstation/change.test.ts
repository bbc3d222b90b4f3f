import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeWorkstation } from '@shared/workstation/change';
import {
  EMPTY_WORKSTATION,
  findCurrentProfile,
  NOTHING_DONE,
  type Workstation,
} from '@shared/workstation/profile';
import {
  readWorkstation,
  workstationChangeSchema,
  type WorkstationChange,
} from '@shared/workstation/workstation-schema';

const NOW = Date.UTC(2026, 10, 23, 9);

/** Makes one change after another; each must be one that can be made. */
function after(...changes: readonly WorkstationChange[]): Workstation {
  return changes.reduce<Workstation>((workstation, change, index) => {
    const result = changeWorkstation(workstation, change, { now: NOW + index, newId: `id${index}` });
    if (!result.ok) throw new Error(result.problem);
    return result.workstation;
  }, EMPTY_WORKSTATION);
}

const HOME: WorkstationChange = { type: 'create', name: ' Home ', from: null };

describe('a profile', () => {
  it('is used as soon as it is made, under its trimmed name', () => {
    expect(findCurrentProfile(after(HOME))).toMatchObject({ id: 'id0', name: 'Home', answers: {} });
  });

  it('takes over the person to another desk', () => {
    const made = after(
      HOME,
      { type: 'answer', id: 'id0', answers: { stature: 1_700, elbowSeated: 676, deskNow: 720 } },
      { type: 'create', name: 'Office', from: { id: 'id0', keep: 'person' } },
    );
    expect(findCurrentProfile(made)?.answers).toEqual({ stature: 1_700, elbowSeated: 676 });
  });

  it('takes over the desk for somebody else', () => {
    const made = after(
      HOME,
      { type: 'answer', id: 'id0', answers: { stature: 1_700, deskNow: 720, papers: 'yes' } },
      { type: 'create', name: 'Ada', from: { id: 'id0', keep: 'desk' } },
    );
    expect(findCurrentProfile(made)?.answers).toEqual({ deskNow: 720, papers: 'yes' });
  });

  it.each([
    ['', 'name-empty'],
    ['   ', 'name-empty'],
    ['x'.repeat(41), 'name-too-long'],
    ['hOME', 'name-taken'],
  ])('is not made with the name "%s"', (name, problem) => {
    const context = { now: NOW, newId: 'other' };
    const made = changeWorkstation(after(HOME), { type: 'create', name, from: null }, context);
    expect(made).toEqual({ ok: false, problem });
    const renamed = changeWorkstation(
      after(HOME, { type: 'create', name: 'Office', from: null }),
      { type: 'rename', id: 'id1', name },
      context,
    );
    expect(renamed).toEqual({ ok: false, problem });
  });

  it('may be renamed to another spelling of its own name', () => {
    expect(after(HOME, { type: 'rename', id: 'id0', name: 'HOME' }).profiles[0]?.name).toBe('HOME');
  });

  it('comes back whole where it was after it was deleted', () => {
    const two = after(HOME, { type: 'create', name: 'Office', from: null });
    const [home] = two.profiles;
    if (home === undefined) throw new Error('no profile');
    const deleted = changeWorkstation(two, { type: 'delete', id: 'id0' }, { now: NOW, newId: 'x' });
    if (!deleted.ok) throw new Error(deleted.problem);
    expect(deleted.workstation.profiles.map(({ name }) => name)).toEqual(['Office']);
    const restore = workstationChangeSchema.parse({ type: 'restore', profile: home, at: 0 });
    const restored = changeWorkstation(deleted.workstation, restore, { now: NOW, newId: 'x' });
    expect(restored).toEqual({ ok: true, workstation: { ...two, current: 'id0' } });
  });

  it('leaves its neighbour in use when the one in use is deleted', () => {
    const two = after(HOME, { type: 'create', name: 'Office', from: null }, { type: 'delete', id: 'id1' });
    expect(two.current).toBe('id0');
    expect(after(HOME, { type: 'delete', id: 'id0' })).toEqual(EMPTY_WORKSTATION);
  });

  it('that is not there is not changed', () => {
    expect(
      changeWorkstation(EMPTY_WORKSTATION, { type: 'delete', id: 'x' }, { now: NOW, newId: 'x' }),
    ).toEqual({ ok: false, problem: 'no-such-profile' });
  });
});

describe('answers', () => {
  it('are taken back by null', () => {
    const answered = after(
      HOME,
      { type: 'answer', id: 'id0', answers: { stature: 1_700, sex: 'female' } },
      { type: 'answer', id: 'id0', answers: { sex: null } },
    );
    expect(answered.profiles[0]?.answers).toEqual({ stature: 1_700 });
  });

  it('about the furniture make the plan a new one and say when', () => {
    const steps: readonly WorkstationChange[] = [
      HOME,
      { type: 'step', id: 'id0', position: 'sitting', step: 'chair', done: true },
    ];
    const body = after(...steps, { type: 'answer', id: 'id0', answers: { stature: 1_700 } });
    expect(body.profiles[0]).toMatchObject({ doneSteps: NOTHING_DONE, furnitureChangedAt: null });
    const desk = after(...steps, { type: 'answer', id: 'id0', answers: { deskNow: 720 } });
    expect(desk.profiles[0]).toMatchObject({ doneSteps: NOTHING_DONE, furnitureChangedAt: NOW + 2 });
    const nothing = after(...steps, { type: 'answer', id: 'id0', answers: { deskNow: null } });
    expect(nothing.profiles[0]).toMatchObject({
      doneSteps: { sitting: ['chair'], standing: [] },
      furnitureChangedAt: null,
    });
  });
});

describe('the checklist', () => {
  it('forgets what became of an item that is no longer answered with no', () => {
    const steps: readonly WorkstationChange[] = [
      HOME,
      { type: 'check', id: 'id0', item: 'DK1', answer: 'no' },
      { type: 'todo', id: 'id0', item: 'DK1', state: 'asked' },
    ];
    expect(after(...steps).profiles[0]).toMatchObject({ checks: { DK1: 'no' }, todos: { DK1: 'asked' } });
    const mended = after(...steps, { type: 'check', id: 'id0', item: 'DK1', answer: 'yes' });
    expect(mended.profiles[0]).toMatchObject({ checks: { DK1: 'yes' }, todos: {} });
  });
});

describe('a workstation from the disk', () => {
  it('is what was written there', () => {
    const written = after(
      HOME,
      { type: 'answer', id: 'id0', answers: { stature: 1_700, desk: 'adjustable' } },
      { type: 'check', id: 'id0', item: 'CH1', answer: 'yes' },
      { type: 'checked', id: 'id0' },
    );
    expect(readWorkstation(JSON.parse(JSON.stringify(written)))).toEqual(written);
  });

  it('is none when an answer is not one', () => {
    const written = after(HOME);
    const [home] = written.profiles;
    for (const answers of [{ stature: 17 }, { sex: 'x' }, { unknown: 1 }, { deskNow: '72' }])
      expect(readWorkstation({ ...written, profiles: [{ ...home, answers }] })).toBeNull();
  });

  it('has a profile in use while it has profiles', () => {
    fc.assert(
      fc.property(fc.constantFrom('gone', null, 'id0'), (current) => {
        const read = readWorkstation({ ...after(HOME), current });
        expect(read?.current).toBe('id0');
      }),
    );
  });
});
