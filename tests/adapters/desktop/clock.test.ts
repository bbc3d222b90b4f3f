import os from 'node:os';
import { describe, expect, it } from 'vitest';
import { createClock } from '../../../electron/main/platform/clock';

describe('the clock', () => {
  it('tells wall time and the machine’s uptime in ms', () => {
    const { wall, tick } = createClock().now();
    expect(Math.abs(wall - Date.now())).toBeLessThan(1_000);
    expect(Math.abs(tick - os.uptime() * 1_000)).toBeLessThan(1_000);
  });

  it('names one boot the same each time', () => {
    expect(createClock().bootId()).toBe(createClock().bootId());
    expect(createClock().bootId()).not.toBe('');
  });

  it('fires at its tick, not before, and only the last one armed', async () => {
    const clock = createClock();
    const due = clock.now().tick + 60;
    const fired: string[] = [];
    const firedAt = await new Promise<number>((resolve) => {
      clock.arm(clock.now().tick + 5, () => fired.push('replaced'));
      clock.arm(due, () => {
        fired.push('last');
        resolve(clock.now().tick);
      });
    });
    expect(fired).toEqual(['last']);
    expect(firedAt).toBeGreaterThanOrEqual(due);
  });

  it('does not fire at once for a far tick, which setTimeout alone would', async () => {
    const clock = createClock();
    let fired = false;
    clock.arm(clock.now().tick + 2 ** 40, () => (fired = true));
    await new Promise((resolve) => setTimeout(resolve, 20));
    clock.arm(null, () => undefined);
    expect(fired).toBe(false);
  });
});
