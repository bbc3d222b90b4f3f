import { describe, expect, it } from 'vitest';
import { changeWorkstation } from '@shared/workstation/change';
import { findWayBack } from '@shared/workstation/find-way-back';
import {
  EMPTY_WORKSTATION,
  findCurrentProfile,
  NOTHING_DONE,
  type Profile,
  type Workstation,
} from '@shared/workstation/profile';
import { findRecheck } from '@shared/workstation/recheck';
import {
  type AnswerChanges,
  workstationChangeSchema,
  type WorkstationChange,
} from '@shared/workstation/workstation-change-schema';

const NOW = Date.UTC(2026, 10, 23, 9);

/** Makes one change after another; each must be one that can be made. */
function after(...changes: readonly WorkstationChange[]): Workstation {
  return changes.reduce<Workstation>((workstation, change, index) => {
    const result = changeWorkstation(workstation, change, { now: NOW + index, newId: `id${index}` });
    if (!result.ok) throw new Error(result.problem);
    return result.workstation;
  }, EMPTY_WORKSTATION);
}

/** What refuses a change; null when it is made. */
function refusal(workstation: Workstation, change: WorkstationChange): string | null {
  const result = changeWorkstation(workstation, change, { now: NOW, newId: 'other' });
  return result.ok ? null : result.problem;
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
    expect(refusal(after(HOME), { type: 'create', name, from: null })).toBe(problem);
    const two = after(HOME, { type: 'create', name: 'Office', from: null });
    expect(refusal(two, { type: 'rename', id: 'id1', name })).toBe(problem);
  });

  it('has one name however its letters were typed', () => {
    const made = after({ type: 'create', name: 'Bu\u0308ro', from: null });
    expect(made.profiles[0]?.name).toBe('B\u00fcro');
    expect(refusal(made, { type: 'create', name: 'B\u00dcRO', from: null })).toBe('name-taken');
    expect(refusal(made, { type: 'create', name: 'BU\u0308RO', from: null })).toBe('name-taken');
    // The small letter of I is i wherever the machine stands; in Turkey it would be another.
    expect(
      refusal(after({ type: 'create', name: 'MINI', from: null }), {
        type: 'create',
        name: 'mini',
        from: null,
      }),
    ).toBe('name-taken');
  });

  it('takes over nothing from one that is not there', () => {
    const change = { type: 'create', name: 'Office', from: { id: 'gone', keep: 'person' } } as const;
    expect(refusal(after(HOME), change)).toBe('no-such-profile');
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

  it('and what is cleared comes back by the way back that is found before', () => {
    const rosa = { type: 'rosa', id: 'id0', area: 'mouse', option: 'reach' } as const;
    const check = { type: 'check', id: 'id0', item: 'CH1', answer: 'no' } as const;
    const full = after(HOME, rosa, check);
    for (const change of [
      { type: 'delete', id: 'id0' },
      { type: 'replace-rosa', id: 'id0', rosa: {} },
      { type: 'replace-checks', id: 'id0', checks: {}, todos: {}, checkedAt: null },
    ] as const) {
      const gone = changeWorkstation(full, change, { now: NOW, newId: 'x' });
      const back = findWayBack(full, change);
      if (!gone.ok || back === null) throw new Error('not made');
      expect(gone.workstation).not.toEqual(full);
      const restored = changeWorkstation(gone.workstation, workstationChangeSchema.parse(back), {
        now: NOW,
        newId: 'x',
      });
      expect(restored).toEqual({ ok: true, workstation: full });
    }
    expect(findWayBack(full, check)).toBeNull();
    expect(findWayBack(full, { type: 'delete', id: 'gone' })).toBeNull();
  });

  it('comes back once only', () => {
    const home = after(HOME).profiles[0];
    if (home === undefined) throw new Error('no profile');
    const renamed = after(HOME, { type: 'rename', id: 'id0', name: 'Office' });
    expect(refusal(renamed, { type: 'restore', profile: home, at: 0 })).toBe('already-there');
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

  it('about body or furniture make the plan a new one, and those that change nothing or the work do not', () => {
    const answer = (answers: AnswerChanges): Profile['doneSteps'] | undefined =>
      after(
        HOME,
        { type: 'step', id: 'id0', position: 'sitting', step: 'chair', done: true },
        { type: 'answer', id: 'id0', answers },
      ).profiles[0]?.doneSteps;
    for (const answers of [{ stature: 1_700 }, { deskNow: 720 }])
      expect(answer(answers)).toEqual(NOTHING_DONE);
    for (const answers of [{ deskNow: null }, { phone: 'headset' }] as const)
      expect(answer(answers)).toEqual({ sitting: ['chair'], standing: [] });
  });

  it.each<[string, AnswerChanges, AnswerChanges, boolean]>([
    ['another desk', { deskNow: 720 }, { deskNow: 700 }, true],
    ['another kind of screen', { screenKind: 'monitor' }, { screenKind: 'laptop' }, true],
    ['new multifocal glasses', { glasses: 'ordinary' }, { glasses: 'multifocal' }, true],
    ['a desk told for the first time', {}, { deskNow: 720 }, false],
    ['a measure taken back', { deskNow: 720 }, { deskNow: null }, false],
    ['the same desk', { deskNow: 720 }, { deskNow: 720 }, false],
    ['glasses told for the first time', {}, { glasses: 'multifocal' }, false],
    ['glasses that are ordinary again', { glasses: 'multifocal' }, { glasses: 'ordinary' }, false],
    ['another body', { stature: 1_700 }, { stature: 1_800 }, false],
    ['another way to work', { phone: 'none', papers: 'no' }, { phone: 'headset', papers: 'yes' }, false],
  ])('with %s call for a new check or not', (_what, before, answers, isDue) => {
    const changed = after(
      HOME,
      { type: 'answer', id: 'id0', answers: before },
      { type: 'check', id: 'id0', item: 'CH1', answer: 'yes' },
      { type: 'checked', id: 'id0' },
      { type: 'answer', id: 'id0', answers },
    ).profiles[0];
    if (changed === undefined) throw new Error('no profile');
    expect(findRecheck(changed, NOW + 4, null)).toBe(isDue ? 'furniture' : null);
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
