import type { PauseLength } from '../session/intent';
import { mergeSettings } from '../settings/merge';
import { parseSettings } from '../settings/settings';
import type { Report } from './report';
import { SimulationReporter } from './reporter';
import type { Script, WorldEntry } from './script';
import { SimulatedWorld } from './world';

export type Simulated =
  | { readonly ok: true; readonly report: Report }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Plays a script against the real loop, as fast as it goes. A script that asks for the impossible is refused. */
export function simulate(script: Script): Simulated {
  const world = new SimulatedWorld(Date.parse(script.startAt), script.timeZone);
  const problems: string[] = [];
  let settingsInput = script.settings;
  applySettings(settingsInput);
  const reporter = new SimulationReporter(world, script);
  let answered: number | null = null;

  world.startApp();
  reporter.appStarted();
  script.world.forEach((entry, index) => {
    if (entry.at > script.until || problems.length > 0) return;
    advance(entry.at);
    act(entry, index);
  });
  if (problems.length > 0) return { ok: false, problems };
  advance(script.until);
  return { ok: true, report: reporter.finish() };

  /** Lets timers fire and the person answer until a moment; what is due then is left for what the script says first. */
  function advance(to: number): void {
    for (;;) {
      const answer = nextAnswer();
      const timer = world.nextTimer();
      const next = Math.min(answer?.at ?? Infinity, timer ?? Infinity);
      if (next > to || (next === to && to < script.until)) break;
      reporter.moveTo(Math.max(next, world.now().tick));
      if (answer !== null && next === answer.at) {
        answered = answer.shownAt;
        world.loop?.say({ type: 'answer', answer: answer.with });
      } else {
        world.fireTimer();
      }
    }
    reporter.moveTo(to);
  }

  /** The person's standing answer to the prompt on show, once for each time it is shown. */
  function nextAnswer() {
    const stage = world.loop?.state().prompt?.stage;
    if (script.answers === undefined || stage?.name !== 'shown' || world.suspended) return null;
    const shownAt = stage.at.tick;
    if (answered === shownAt) return null;
    const at = Math.max(shownAt + script.answers.after, world.now().tick);
    return { at, shownAt, with: script.answers.with };
  }

  function act(entry: WorldEntry, index: number): void {
    const { loop } = world;
    const refuse = (why: string) => problems.push(`world.${index}: ${why} (at ${entry.at} ms)`);
    if (entry.input !== undefined) world.setInput(entry.input);
    if (entry.screen !== undefined) world.lockScreen(entry.screen === 'lock');
    if (entry.machine === 'suspend') world.suspendMachine();
    if (entry.machine === 'wake') world.wakeMachine();
    if (entry.clock !== undefined) reporter.setClock(entry.clock);
    if (entry.zone !== undefined) reporter.travel(entry.zone);
    if (entry.context !== undefined) world.setContext(entry.context);
    if (entry.settings !== undefined) applySettings(layOver(settingsInput, entry.settings), index);
    if (entry.app !== undefined) runApp(entry.app, refuse);
    const said = entry.say ?? entry.answer ?? entry.mode ?? entry.pause ?? entry.resume;
    if (said === undefined) return;
    if (loop === null || world.suspended) {
      refuse(
        loop === null
          ? 'the app is not running, so nobody hears it'
          : 'the machine is suspended, so nobody hears it',
      );
      return;
    }
    if (entry.say !== undefined) loop.say({ type: 'say', position: entry.say, since: entry.since });
    if (entry.mode !== undefined) loop.say({ type: 'mode', mode: entry.mode });
    if (entry.pause !== undefined) loop.say({ type: 'pause', length: pauseLength(entry.pause) });
    if (entry.resume === true) loop.say({ type: 'resume' });
    if (entry.answer !== undefined) {
      if (loop.state().prompt?.stage.name !== 'shown')
        refuse(`answer "${entry.answer}": no prompt is on show`);
      else loop.say({ type: 'answer', answer: entry.answer });
    }
  }

  function runApp(what: 'quit' | 'kill' | 'start', refuse: (why: string) => void): void {
    const isRunning = world.loop !== null;
    if (isRunning === (what === 'start')) {
      refuse(`app "${what}": the app is ${isRunning ? 'already' : 'not'} running`);
    } else if (what === 'start') {
      world.startApp();
      reporter.appStarted();
    } else {
      reporter.appEnds();
      world.endApp(what);
    }
  }

  function applySettings(input: Readonly<Record<string, unknown>>, index?: number): void {
    const result = parseSettings(input);
    if (result.ok) {
      settingsInput = input;
      world.changeSettings(result.settings);
    } else problems.push(...result.problems.map((problem) => `world.${index ?? 0}.${problem}`));
  }
}

function pauseLength(pause: number | 'tomorrow' | 'until-resumed'): PauseLength {
  return typeof pause === 'number' ? { for: pause } : pause;
}

/** A partial reminder changes only what it names, so later ones are laid over earlier ones. */
function layOver(
  before: Readonly<Record<string, unknown>>,
  part: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const merged = mergeSettings(before, part);
  const lists = [before['reminders'], part['reminders']];
  const reminders: readonly unknown[] = lists.flatMap((list) =>
    Array.isArray(list) ? (list as readonly unknown[]) : [],
  );
  return reminders.length > 0 ? { ...merged, reminders } : merged;
}
