'use strict';
/*
 * A clock that the test moves, loaded with `electron -r` before the application. Wall clock (Date), machine time
 * (os.uptime) and timers (setTimeout) all follow it, so that the application runs as it is shipped.
 * The test speaks to `globalThis.__movingClock`; tests/support/moving-clock.ts has the types.
 */
const os = require('os');
const { promisify } = require('util');
const { powerMonitor } = require('electron');

const RealDate = Date;
const real = {
  now: Date.now,
  uptime: os.uptime,
  setTimeout: globalThis.setTimeout,
  clearTimeout: globalThis.clearTimeout,
  idleTime: powerMonitor.getSystemIdleTime,
  idleState: powerMonitor.getSystemIdleState,
};
const LONGEST_DELAY = 2 ** 31 - 1;
/**
 * A short timer is somebody waiting for the world outside: a window to paint, a program to answer. The world doesn't
 * hurry because the clock was moved, so while it is moved a short timer runs this long in real time before it fires.
 */
const SHORT_TIMER = 10_000;
const GRACE = 1_000;
/** The call that runs just now. What it sets for itself again is a beat, with nobody waiting for it. */
let firing = null;

/** Where the clock starts, ahead of the machine's own: `wall,tick` in ms. A restart goes on where the last run was. */
const [wallStart = 0, tickStart = 0] = (process.env.MOVING_CLOCK_OFFSETS || '0,0').split(',').map(Number);
let wallOffset = wallStart;
let tickOffset = tickStart;
/** Null: ask the system. */
let idle = null;
const timers = new Set();

const realTick = () => performance.now();
const tick = () => realTick() + tickOffset;
const wall = () => Math.floor(real.now.call(RealDate) + wallOffset);

RealDate.now = wall;
globalThis.Date = new Proxy(RealDate, {
  construct: (target, words, newTarget) =>
    Reflect.construct(target, words.length === 0 ? [wall()] : words, newTarget),
  apply: () => new RealDate(wall()).toString(),
});
// Whole machine time in fractions of a second, as the real one.
os.uptime = () => real.uptime() + tickOffset / 1000;

class MovedTimer {
  constructor(call, delay, words) {
    this.call = call;
    this.words = words;
    this.delay = Number.isFinite(Number(delay)) ? Math.min(Math.max(Number(delay), 1), LONGEST_DELAY) : 1;
    this.held = true;
    this.isBeat = call === firing;
    this.arm();
  }
  arm() {
    this.due = tick() + this.delay;
    this.armedAt = realTick();
    timers.add(this);
    this.rearm();
  }
  /** The real timer that stands behind it, for the real time that is left. */
  rearm() {
    real.clearTimeout(this.behind);
    this.behind = real.setTimeout(() => this.fire(), Math.max(this.due - tick(), 0));
    if (!this.held) this.behind.unref();
  }
  fire() {
    if (!timers.delete(this)) return;
    real.clearTimeout(this.behind);
    const outer = firing;
    firing = this.call;
    try {
      (0, this.call)(...this.words);
    } finally {
      firing = outer;
    }
  }
  close() {
    timers.delete(this);
    real.clearTimeout(this.behind);
    return this;
  }
  refresh() {
    this.arm();
    return this;
  }
  ref() {
    this.held = true;
    this.behind.ref();
    return this;
  }
  unref() {
    this.held = false;
    this.behind.unref();
    return this;
  }
  hasRef() {
    return this.held;
  }
  [Symbol.toPrimitive]() {
    return Number(this.behind);
  }
}

globalThis.setTimeout = (call, delay = 1, ...words) => new MovedTimer(call, delay, words);
globalThis.setTimeout[promisify.custom] = (delay, value) =>
  new Promise((resolve) => globalThis.setTimeout(resolve, delay, value));
globalThis.clearTimeout = (timer) => {
  if (timer instanceof MovedTimer) timer.close();
  else real.clearTimeout(timer);
};

const readIdle = () => Math.floor(idle.seconds === 0 ? 0 : idle.seconds + (tick() - idle.since) / 1000);
powerMonitor.getSystemIdleTime = () => (idle === null ? real.idleTime.call(powerMonitor) : readIdle());
powerMonitor.getSystemIdleState = (threshold) => {
  if (idle === null) return real.idleState.call(powerMonitor, threshold);
  return readIdle() >= threshold ? 'idle' : 'active';
};

const pauseReally = (milliseconds) => new Promise((resolve) => real.setTimeout(resolve, milliseconds));
const settle = () => new Promise((resolve) => setImmediate(resolve));

function findNext() {
  let next = null;
  for (const timer of timers) if (next === null || timer.due < next.due) next = timer;
  return next;
}

function step(milliseconds) {
  wallOffset += milliseconds;
  tickOffset += milliseconds;
}

globalThis.__movingClock = {
  now: () => ({ wall: wall(), tick: tick() }),
  offsets: () => ({ wall: wallOffset, tick: tickOffset }),

  /** Lets time pass: timers fire in order, each at its own time. */
  async advance(milliseconds) {
    const end = tick() + milliseconds;
    await settle();
    for (;;) {
      const next = findNext();
      if (next === null || next.due > end) break;
      const patience = next.delay <= SHORT_TIMER && !next.isBeat ? Math.min(next.delay, GRACE) : 0;
      if (realTick() - next.armedAt < patience) {
        // It may be cleared meanwhile: somebody answered.
        await pauseReally(5);
        continue;
      }
      if (next.due > tick()) step(next.due - tick());
      next.fire();
      await settle();
    }
    if (end > tick()) step(end - tick());
    for (const timer of timers) timer.rearm();
    await settle();
  },

  /** The machine slept: both clocks went on, timers did not. */
  sleep(milliseconds) {
    step(milliseconds);
    for (const timer of timers) timer.due += milliseconds;
  },

  /** Somebody set the clock; the machine's own time did not move. */
  setWall(milliseconds) {
    wallOffset = milliseconds - real.now.call(RealDate);
  },

  /** 0: input goes on. n: the last input was n seconds ago, and none comes. null: as the system says. */
  setIdle(seconds) {
    idle = seconds === null ? null : { seconds, since: tick() };
  },
};
