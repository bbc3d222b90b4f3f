import { describe, expect, it } from 'vitest';
import type { Report } from '@shared/simulation/report';
import { runSimulateCommand } from '../../../electron/main/command-line/simulate-command';

const MINUTE = 60_000;
const START = { timeZone: 'Europe/Berlin', startAt: '2026-03-02T09:00:00+01:00' };

function run(script: unknown) {
  return runSimulateCommand('day.json', () => (typeof script === 'string' ? script : JSON.stringify(script)));
}

function play(until: string, world: readonly object[], more: object = {}): Report {
  const result = run({ ...START, until, world: [{ at: '0s', input: 'working' }, ...world], ...more });
  expect(result.stderr).toBe('');
  expect(result.exitCode).toBe(0);
  return JSON.parse(result.stdout) as Report;
}

const minutes = (report: Report) =>
  report.bouts.map((bout) => [bout.kind, bout.from / MINUTE, bout.to / MINUTE]);

describe('the three worked cases', () => {
  it('prompts at half an hour when nobody answers', () => {
    const report = play('1h', []);
    expect(report.prompts[0]).toMatchObject({
      reminder: 'position-change',
      noticedAt: 29 * MINUTE,
      dueAt: 30 * MINUTE,
      shownAt: 30 * MINUTE,
      heldBy: [],
      wall: '2026-03-02T09:30:00+01:00',
    });
    expect(minutes(report)).toEqual([['sitting', 0, 60]]);
    expect(report.totals).toEqual({
      sitting: 60 * MINUTE,
      standing: 0,
      walking: 0,
      away: 0,
      off: 0,
      suspended: 0,
    });
  });

  it('credits a coffee to the position change and to the walk', () => {
    const report = play('61m', [
      { at: '20m', input: 'none' },
      { at: '30m', input: 'working' },
    ]);
    expect(minutes(report)).toEqual([
      ['sitting', 0, 20],
      ['away', 20, 30],
      ['sitting', 30, 61],
    ]);
    expect(report.prompts).toHaveLength(1);
    expect(report.prompts[0]).toMatchObject({ reminder: 'position-change', dueAt: 60 * MINUTE });
  });

  it('holds a prompt during a call and shows it after', () => {
    const report = play('50m', [
      { at: '28m', context: { microphone: true } },
      { at: '47m', context: { microphone: false } },
    ]);
    expect(report.prompts).toHaveLength(1);
    const [prompt] = report.prompts;
    expect(prompt).toMatchObject({ dueAt: 30 * MINUTE, heldBy: ['microphone'] });
    expect(prompt?.shownAt).toBeGreaterThanOrEqual(47 * MINUTE);
    expect(prompt?.shownAt).toBeLessThanOrEqual(47.5 * MINUTE);
  });
});

describe('a scripted day', () => {
  it('switches the position when a position change is taken', () => {
    const report = play('32m', [], { answers: { with: 'taken', after: '20s' } });
    expect(report.prompts[0]).toMatchObject({ outcome: 'taken', endedAt: 30 * MINUTE + 20_000 });
    expect(report.now.position).toBe('standing');
    expect(report.bouts.at(-1)?.kind).toBe('standing');
  });

  it('lets half the time that a walk asks for halve its count', () => {
    const settings = {
      reminders: [
        { id: 'position-change', enabled: false },
        { id: 'walk', for: '8m' },
      ],
    };
    const report = play(
      '90m',
      [
        { at: '40m', input: 'none' },
        { at: '44m', input: 'working' },
      ],
      { settings },
    );
    // 40 min counted, 4 of 8 min credit: 20 left, so 40 more after the return.
    expect(report.prompts[0]).toMatchObject({ reminder: 'walk', dueAt: 84 * MINUTE });
  });

  it('closes a prompt as credited when the person leaves', () => {
    const report = play('40m', [{ at: '31m', input: 'none' }]);
    expect(report.prompts[0]).toMatchObject({ outcome: 'credited', endedAt: 34 * MINUTE });
  });

  it('waits for a typing pause, a minute at most', () => {
    const report = play('40m', [{ at: '29m', input: 'typing' }]);
    expect(report.prompts[0]).toMatchObject({ heldBy: ['typing'], shownAt: 31 * MINUTE });
  });

  it('snoozes five minutes, three times, and then no more', () => {
    const report = play('80m', [], {
      answers: { with: 'snooze', after: '0s' },
      settings: { reminders: [{ id: 'walk', enabled: false }] },
    });
    expect(report.prompts.slice(0, 4).map((prompt) => [prompt.dueAt / MINUTE, prompt.outcome])).toEqual([
      [30, 'snoozed'],
      [35, 'snoozed'],
      [40, 'snoozed'],
      [45, 'missed'],
    ]);
  });

  it('sleeps over a weekend as one suspended bout', () => {
    const report = play('3d', [
      { at: '10m', machine: 'suspend' },
      { at: '2d', machine: 'wake' },
    ]);
    expect(minutes(report).slice(0, 3)).toEqual([
      ['sitting', 0, 10],
      ['suspended', 10, 2880],
      ['sitting', 2880, 4320],
    ]);
    expect(report.prompts[0]?.dueAt).toBe((2880 + 30) * MINUTE);
  });

  it('keeps what was acknowledged before a crash, and calls the time between off', () => {
    const report = play('1h', [
      { at: '10m', say: 'standing' },
      { at: '20m', app: 'kill' },
      { at: '30m', app: 'start' },
    ]);
    expect(minutes(report)).toEqual([
      ['sitting', 0, 10],
      ['standing', 10, 20],
      ['off', 20, 30],
      ['standing', 30, 60],
    ]);
  });

  it('corrects the past when the position has been so for a while', () => {
    const report = play('30m', [{ at: '25m', say: 'standing', since: '10m' }]);
    expect(minutes(report)).toEqual([
      ['sitting', 0, 15],
      ['standing', 15, 30],
    ]);
  });

  it('holds during a pause, a meeting and a quiet time, and names each', () => {
    const paused = play('40m', [{ at: '1m', pause: '35m' }]);
    expect(paused.prompts[0]).toMatchObject({ heldBy: ['pause'], shownAt: 36 * MINUTE });
    const meeting = play('40m', [
      { at: '1m', mode: 'meeting' },
      { at: '33m', mode: 'normal' },
    ]);
    expect(meeting.prompts[0]).toMatchObject({ heldBy: ['meeting'], shownAt: 33 * MINUTE });
    const quiet = play('40m', [], { settings: { quietTimes: [{ from: '09:15', to: '09:38' }] } });
    expect(quiet.prompts[0]).toMatchObject({ heldBy: ['quiet-time'], shownAt: 38 * MINUTE });
  });

  it('wakes at most 60 times in a working hour and 40 times in an idle one', () => {
    const working = play('2h', []).wakeUps - play('1h', []).wakeUps;
    expect(working).toBeLessThanOrEqual(60);
    const idle =
      play('2h', [{ at: '1m', input: 'none' }]).wakeUps - play('1h', [{ at: '1m', input: 'none' }]).wakeUps;
    expect(idle).toBeLessThanOrEqual(40);
  });
});

describe('bad input', () => {
  it.each([
    ['text that is not JSON', 'no', /day\.json is not JSON/],
    ['no start', { until: '1h' }, /^startAt: is not an ISO 8601 time/],
    [
      'a zone that is none',
      { ...START, timeZone: 'Mars/Olympus', until: '1h' },
      /^timeZone: .*Mars\/Olympus/,
    ],
    ['a duration that is none', { ...START, until: 'soon' }, /^until: .*"soon"/],
    ['an unknown key', { ...START, until: '1h', wurld: [] }, /wurld/],
    [
      'time that goes back',
      {
        ...START,
        until: '1h',
        world: [
          { at: '2m', input: 'none' },
          { at: '1m', input: 'working' },
        ],
      },
      /^world\.1\.at: goes back/,
    ],
    [
      'two keys at once',
      { ...START, until: '1h', world: [{ at: 0, input: 'none', say: 'sitting' }] },
      /^world\.0: needs exactly one of .*input, say/,
    ],
    [
      'an answer to no prompt',
      { ...START, until: '1h', world: [{ at: '1m', answer: 'taken' }] },
      /^world\.0: answer "taken": no prompt is on show/,
    ],
    [
      'a setting of the wrong kind',
      { ...START, until: '1h', settings: { awayAfter: 'never' } },
      /^settings.*awayAfter.*"never"/,
    ],
    [
      'a start of what runs',
      { ...START, until: '1h', world: [{ at: '1m', app: 'start' }] },
      /already running/,
    ],
  ])('refuses %s with a sentence that names the field', (_what, script, sentence) => {
    const result = run(script);
    expect(result.exitCode).toBe(2);
    expect(result.stdout).toBe('');
    expect(result.stderr).toMatch(sentence);
  });

  it('says which file it cannot read', () => {
    const result = runSimulateCommand('missing.json', () => {
      throw new Error('no such file');
    });
    expect(result).toMatchObject({ exitCode: 2, stdout: '' });
    expect(result.stderr).toContain('missing.json');
  });
});
