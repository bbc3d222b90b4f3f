import { reduce } from '@shared/session/reduce';
import type { Instant } from '@shared/session/instant';
import type { SessionEvent } from '@shared/session/event';
import { parseScript } from '@shared/simulation/script';
import { simulate } from '@shared/simulation/simulate';
import type { Report } from '@shared/simulation/report';
import { SimulatedWorld } from '@shared/simulation/world';
import { DEFAULT_SETTINGS } from '@shared/settings/settings';
import { compareWithGoal, medianOf, type Row } from './figures';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const WORKING_DAYS = 230;
const START = '2026-03-02T09:00:00Z';

function play(input: unknown): Report {
  const read = parseScript(input);
  if (!read.ok) throw new Error(read.problems.join(' '));
  const simulated = simulate(read.script);
  if (!simulated.ok) throw new Error(simulated.problems.join(' '));
  return simulated.report;
}

/** The engine by itself, with simulated time. */
export function measureEngine(rounds: number): readonly Row[] {
  const idle = play({ startAt: START, until: HOUR, world: [{ at: 0, input: 'none' }] });
  const working = play({
    startAt: START,
    until: HOUR,
    answers: { with: 'taken', after: '5s' },
    world: [{ at: 0, input: 'working' }],
  });
  const years = Array.from({ length: rounds }, measureYear);
  const prompts = years[0]?.prompts ?? 0;
  const year = medianOf(years.map(({ seconds }) => seconds));
  const rate = medianOf(Array.from({ length: rounds }, measureReduce));
  return [
    compareWithGoal('engine wake-ups, idle hour', idle.wakeUps, 40, ''),
    compareWithGoal('engine wake-ups, working hour', working.wakeUps, 60, ''),
    compareWithGoal('simulated working year (230 days of 8 h)', year, 1, ' s', {
      beside: `${prompts} prompts, all taken`,
      digits: 2,
    }),
    { what: 'engine, events a second', figure: rate.toFixed(0), beside: 'reduce alone, mid-day state' },
  ];
}

/** Eight hours of work, sixteen away, 230 times over, in one run of the loop. */
function measureYear() {
  const world = Array.from({ length: WORKING_DAYS }, (_none, day) => [
    { at: day * DAY, input: 'working' },
    { at: day * DAY + 8 * HOUR, input: 'none' },
  ]).flat();
  const begin = performance.now();
  const report = play({
    startAt: START,
    until: WORKING_DAYS * DAY,
    answers: { with: 'taken', after: '5s' },
    world,
  });
  return { seconds: (performance.now() - begin) / 1_000, prompts: report.prompts.length };
}

/** Events a second on the state after half a day, a timer and an answer of the idle source in turn. */
function measureReduce(): number {
  const events = 20_000;
  const world = new SimulatedWorld(Date.parse(START), 'UTC');
  world.setInput('working');
  world.startApp();
  for (let next = world.nextTimer(); next !== null && next < 4 * HOUR; next = world.nextTimer()) {
    world.moveTo(next);
    world.fireTimer();
  }
  let state = world.loop?.state();
  if (state === undefined) throw new Error('The simulated loop did not start.');
  const begin = performance.now();
  for (let count = 0; count < events; count += 1) {
    const at: Instant = { tick: state.at.tick + 100, wall: state.at.wall + 100 };
    const event: SessionEvent =
      count % 2 === 0 ? { type: 'timer', at } : { type: 'idle-answered', idle: 5_000, at };
    state = reduce(state, event, DEFAULT_SETTINGS).state;
  }
  return (events * 1_000) / (performance.now() - begin);
}
