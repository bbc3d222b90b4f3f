import { describe, expect, it } from 'vitest';
import type { Report } from '@shared/simulation/report';
import { simulate } from '@shared/simulation/simulate';
import { readScript } from './sequences';

const MINUTE = 60_000;

function play(until: string, world: readonly object[], more: object = {}): Report {
  const simulated = simulate(
    readScript({
      timeZone: 'Europe/Berlin',
      startAt: '2026-03-02T09:00:00+01:00',
      until,
      world: [{ at: 0, input: 'working' }, ...world],
      ...more,
    }),
  );
  if (!simulated.ok) throw new Error(simulated.problems.join('\n'));
  return simulated.report;
}

const bouts = ({ bouts }: Report) => bouts.map(({ kind, from, to }) => [kind, from / MINUTE, to / MINUTE]);
const prompts = ({ prompts }: Report) =>
  prompts.map(({ reminder, shownAt, outcome }) => [
    reminder,
    shownAt === null ? null : shownAt / MINUTE,
    outcome,
  ]);
const HEDGE = {
  reminders: [
    { id: 'position-change', after: '20m', for: '8m' },
    { id: 'standing-cap', after: '8m', asks: 'walk' },
    { id: 'walk', enabled: false },
  ],
};

describe('walking', () => {
  it('ends with the first input after a short walk, and the counts go on', () => {
    const report = play('60m', [
      { at: '10m', say: 'walking' },
      { at: '10m', input: 'none' },
      { at: '12m', input: 'working' },
    ]);
    const [first, second, third] = report.bouts;
    expect([first?.kind, second?.kind, third?.kind]).toEqual(['sitting', 'walking', 'sitting']);
    expect((second?.to ?? 0) / MINUTE).toBeCloseTo(12, 0);
    expect(report.prompts.length).toBeGreaterThan(0);
  });

  it('goes on for someone who types while walking', () => {
    expect(bouts(play('40m', [{ at: '10m', say: 'walking' }]))).toEqual([
      ['sitting', 0, 10],
      ['walking', 10, 40],
    ]);
  });

  it('after a capped stand counts as walking and leads back to sitting', () => {
    const report = play(
      '45m',
      [
        { at: '20m5s', answer: 'taken' },
        { at: '28m30s', answer: 'taken' },
        { at: '28m40s', input: 'none' },
        { at: '30m20s', input: 'working' },
      ],
      { settings: { ...HEDGE, awayAfter: '1m' } },
    );
    expect(report.bouts.map(({ kind }) => kind)).toEqual([
      'sitting',
      'standing',
      'sitting',
      'walking',
      'sitting',
    ]);
    expect(report.now.position).toBe('sitting');
  });
});

describe('holds', () => {
  it('take a prompt on show back, and bring it again afterwards', () => {
    const report = play('50m', [
      { at: '30m30s', mode: 'meeting' },
      { at: '40m', mode: 'normal' },
    ]);
    expect(report.prompts[0]).toMatchObject({
      dueAt: 30 * MINUTE,
      heldBy: ['meeting'],
      shownAt: 40 * MINUTE,
    });
    const paused = play('50m', [{ at: '30m30s', pause: '10m' }]);
    expect(paused.prompts[0]).toMatchObject({ heldBy: ['pause'], shownAt: 40.5 * MINUTE });
  });

  it('make one prompt of what became due meanwhile', () => {
    const report = play('70m', [
      { at: '28m', context: { microphone: true } },
      { at: '65m', context: { microphone: false } },
    ]);
    expect(report.prompts).toHaveLength(1);
    expect(report.prompts[0]?.reminder).toBe('walk');
    expect(report.prompts[0]?.satisfies).toContain('position-change');
  });

  it('of the calendar are looked at again after a journey and after a change of the clock', () => {
    const settings = { quietTimes: [{ from: '09:15', to: '13:00' }] };
    const travelled = play('70m', [{ at: '40m', zone: 'Asia/Tokyo' }], { settings });
    expect(travelled.prompts[0]).toMatchObject({ heldBy: ['quiet-time'], shownAt: 40 * MINUTE });
    const reset = play('70m', [{ at: '40m', clock: '+4h' }], { settings });
    expect(reset.prompts[0]?.shownAt).toBeLessThanOrEqual(44 * MINUTE);
  });

  it('start the patience for typing anew', () => {
    const report = play('60m', [
      { at: '29m', input: 'typing' },
      { at: '30m20s', context: { microphone: true } },
      { at: '50m', context: { microphone: false } },
    ]);
    expect(report.prompts[0]?.heldBy).toEqual(['microphone', 'typing']);
    expect((report.prompts[0]?.shownAt ?? 0) / MINUTE).toBeGreaterThan(50.9);
  });
});

describe('putting off', () => {
  it('may be done as often again for a later prompt', () => {
    const report = play(
      '200m',
      [
        { at: '50m', input: 'none' },
        { at: '70m', input: 'working' },
      ],
      {
        answers: { with: 'snooze', after: '0s' },
        settings: { reminders: [{ id: 'walk', enabled: false }] },
      },
    );
    const outcomes = report.prompts.map(({ outcome }) => outcome);
    expect(outcomes.slice(0, 4)).toEqual(['snoozed', 'snoozed', 'snoozed', 'missed']);
    expect(outcomes.slice(4, 7)).toEqual(['snoozed', 'snoozed', 'snoozed']);
  });
});

describe('a restart', () => {
  it('dates what follows by the clock as it stands then', () => {
    const report = play('3h', [
      { at: '10m', app: 'quit' },
      { at: '10m30s', clock: '+30d' },
      { at: '11m', app: 'start' },
    ]);
    expect(report.days.map(({ day }) => day)).toEqual(['2026-03-02', '2026-04-01']);
    expect(prompts(report)[0]?.[0]).toBe('position-change');
  });
});
