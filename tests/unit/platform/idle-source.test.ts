import { describe, expect, it } from 'vitest';
import type { Bus } from '../../../electron/main/platform/bus';
import { createIdleSource } from '../../../electron/main/platform/idle-source';

const NO_BUS: Bus = {
  call: () => Promise.resolve(null),
  listen: () => Promise.resolve(null),
  close: () => undefined,
};

/** A machine whose time moves by its own timers only. */
function startMachine(env: Readonly<Record<string, string>> = {}) {
  const machine = { now: 0, idleSince: 0, unanswered: false, asked: 0, stuck: false };
  let timers: { readonly at: number; readonly fire: () => void }[] = [];
  const source = createIdleSource({
    powerMonitor: {
      getSystemIdleTime() {
        machine.asked += 1;
        return machine.stuck ? 0 : Math.floor((machine.now - machine.idleSince) / 1000);
      },
    },
    platform: 'linux',
    env,
    bus: NO_BUS,
    now: () => machine.now,
    promptUnanswered: () => machine.unanswered,
    log: () => undefined,
    schedule(ms, fire) {
      const timer = { at: machine.now + ms, fire };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
  });
  function pass(ms: number): void {
    const end = machine.now + ms;
    for (;;) {
      const next = [...timers].sort((a, b) => a.at - b.at)[0];
      if (next === undefined || next.at > end) break;
      timers = timers.filter((timer) => timer !== next);
      machine.now = next.at;
      next.fire();
    }
    machine.now = end;
  }
  return { machine, source, pass, countTimers: () => timers.length };
}

describe('the idle source', () => {
  it('tells the idle time in ms', () => {
    const { source, pass } = startMachine();
    pass(61_500);
    expect(source.ask()).toBe(61_000);
  });

  it('knows nothing on Wayland, save on GNOME', () => {
    expect(startMachine({ XDG_SESSION_TYPE: 'wayland', XDG_CURRENT_DESKTOP: 'sway' }).source.ask()).toBe(
      'unknown',
    );
    expect(
      startMachine({ XDG_SESSION_TYPE: 'wayland', XDG_CURRENT_DESKTOP: 'ubuntu:GNOME' }).source.ask(),
    ).toBe(0);
  });

  it('suspects zeros only while a prompt goes unanswered, and trusts again at the first other answer', () => {
    const { machine, source, pass } = startMachine();
    machine.stuck = true;
    expect(source.ask()).toBe(0);
    pass(6 * 60_000);
    expect(source.ask()).toBe(0);
    machine.unanswered = true;
    expect(source.ask()).toBe('unknown');
    expect(source.able()).toBe(false);
    machine.stuck = false;
    expect(source.ask()).toBe(6 * 60_000);
    expect(source.able()).toBe(true);
  });

  it('tells the return within seconds, once', () => {
    const { machine, source, pass, countTimers } = startMachine();
    let returns = 0;
    pass(4 * 60_000);
    source.watchReturn(() => (returns += 1));
    pass(60_000);
    expect(returns).toBe(0);
    machine.idleSince = machine.now;
    pass(6_000);
    expect(returns).toBe(1);
    pass(60 * 60_000);
    expect(returns).toBe(1);
    expect(countTimers()).toBe(0);
  });

  it('asks seldom during a long absence, and not at all when the watch ends', () => {
    const { machine, source, pass } = startMachine();
    pass(4 * 60_000);
    source.watchReturn(() => undefined);
    pass(15 * 60_000);
    const early = machine.asked;
    expect(early).toBe(180);
    pass(60 * 60_000);
    expect(machine.asked - early).toBeLessThanOrEqual(121);
    source.watchReturn(null);
    const before = machine.asked;
    pass(60 * 60_000);
    expect(machine.asked).toBe(before);
  });
});
