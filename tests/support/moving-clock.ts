import type { ElectronApplication } from 'playwright';

/** How far wall time and machine time are ahead of the machine's own, ms. */
export interface ClockOffsets {
  readonly wall: number;
  readonly tick: number;
}

interface ClockInMain {
  now(): { readonly wall: number; readonly tick: number };
  offsets(): ClockOffsets;
  advance(milliseconds: number): Promise<void>;
  sleep(milliseconds: number): void;
  setWall(milliseconds: number): void;
  setIdle(seconds: number | null): void;
}
type WithClock = typeof globalThis & { readonly __movingClock: ClockInMain };

/** The application's clock, in the hands of the test. All times in milliseconds unless said otherwise. */
export interface MovingClock {
  /** Wall time and machine time, as the application reads them. */
  now(): Promise<{ readonly wall: number; readonly tick: number }>;
  /** What a next run starts with, to go on at this time. */
  offsets(): Promise<ClockOffsets>;
  /** Lets time pass: what is due in it happens in order, each at its time. */
  advance(milliseconds: number): Promise<void>;
  /** The machine slept that long: both clocks went on, and no timer. */
  sleep(milliseconds: number): Promise<void>;
  /** Somebody sets the wall clock. */
  setWall(milliseconds: number): Promise<void>;
  /** 0: input goes on. n: the last input was n seconds ago, and none comes until told. null: ask the system. */
  setIdle(seconds: number | null): Promise<void>;
}

export function movingClock(application: ElectronApplication): MovingClock {
  return {
    now: () => application.evaluate(() => (globalThis as WithClock).__movingClock.now()),
    offsets: () => application.evaluate(() => (globalThis as WithClock).__movingClock.offsets()),
    advance: (milliseconds) =>
      application.evaluate(
        (_electron, time) => (globalThis as WithClock).__movingClock.advance(time),
        milliseconds,
      ),
    sleep: (milliseconds) =>
      application.evaluate(
        (_electron, time) => (globalThis as WithClock).__movingClock.sleep(time),
        milliseconds,
      ),
    setWall: (milliseconds) =>
      application.evaluate(
        (_electron, time) => (globalThis as WithClock).__movingClock.setWall(time),
        milliseconds,
      ),
    setIdle: (seconds) =>
      application.evaluate(
        (_electron, time) => (globalThis as WithClock).__movingClock.setIdle(time),
        seconds,
      ),
  };
}
