import { readFileSync } from 'node:fs';
import os from 'node:os';
import type { ClockPort } from '@shared/session/ports';

/** setTimeout's longest delay (ms); a longer one fires at once. */
const LONGEST_DELAY_MS = 2 ** 31 - 1;
const BOOT_ROUNDING_MS = 60_000;

function readBootId(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    // Elsewhere the moment of the boot names it; rounded, for the wall clock drifts against the uptime.
    return `boot-${Math.round((Date.now() - os.uptime() * 1000) / BOOT_ROUNDING_MS)}`;
  }
}

/** The real clock. Uptime is the tick: unlike `performance.now()` it runs on while the machine sleeps. */
export function createClock(): ClockPort {
  const boot = readBootId();
  let timer: ReturnType<typeof setTimeout> | null = null;

  function tick(): number {
    return Math.round(os.uptime() * 1000);
  }

  function arm(due: number | null, fire: () => void): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    if (due === null) return;
    const delay = Math.min(Math.max(Math.ceil(due - tick()), 0), LONGEST_DELAY_MS);
    timer = setTimeout(() => {
      timer = null;
      // A timer may come a little early, and a clamped one comes long before its time.
      if (tick() < due) arm(due, fire);
      else fire();
    }, delay);
  }

  return {
    now: () => ({ wall: Date.now(), tick: tick() }),
    bootId: () => boot,
    timeZone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    arm,
  };
}
