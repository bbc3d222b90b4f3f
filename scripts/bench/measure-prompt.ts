import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { sendCommand } from '../../electron/main/command-line/command-client';
import { findSocketPath } from '../../electron/main/command-line/socket-path';
import { startDesktop } from '../../tests/support/desktop/start-desktop';
import { waitFor } from '../../tests/support/desktop/wait-for';
import { launchSitwell } from '../../tests/support/electron-app';
import { compareWithGoal, medianOf, type Row } from './figures';

const GOAL_MS = 150;
/** The clock is moved to so long before the prompt, and the rest passes really (ms). */
const REAL_APPROACH_MS = 4_000;
/** Somebody at work pauses now and then (s since the last input). */
const WORKING_IDLE_S = 6;
const MINUTE = 60_000;

const statusSchema = z.object({ at: z.number(), nextPrompt: z.object({ dueAt: z.number() }).nullable() });
/** electron-log's own format of the line, in local time. */
const PAINTED = /^\[(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d)\.(\d{3})\].*prompt window: painted/gm;

/**
 * From the moment a prompt is due until its window says that a frame is drawn: the probes, the question whether
 * somebody types, showing and painting. Both times are told by the application's own clock, its log has the second.
 */
export async function measurePrompt(rounds: number): Promise<readonly Row[]> {
  const desktop = await startDesktop();
  const data = join(desktop.home, '.config', 'Sitwell');
  mkdirSync(data, { recursive: true });
  writeFileSync(join(data, 'settings.json'), JSON.stringify({ version: 1, welcomed: true }));
  const sitwell = await launchSitwell({ desktop, args: ['--at-login'] });
  try {
    const path = findSocketPath(data, tmpdir());
    const say = async (words: readonly string[]): Promise<string> => {
      const result = await sendCommand({ path, words, timeoutMs: 5_000 });
      if (result.kind !== 'answered') throw new Error(`${words.join(' ')}: ${result.kind}`);
      return result.answer.stdout;
    };
    const askStatus = async () => statusSchema.parse(JSON.parse(await say(['status', '--json'])));
    await waitFor('the command line', () => askStatus().catch(() => null));

    const took: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const dueAt = await approach();
      const paintedBefore = readPainted(data).length;
      const painted = await waitFor('a painted prompt', () => readPainted(data)[paintedBefore], 15_000);
      took.push(painted - dueAt);
      await say(['skip']);
    }
    const beside = `${Math.min(...took).toFixed(0)} to ${Math.max(...took).toFixed(0)} ms in ${rounds} prompts`;
    return [compareWithGoal('prompt, due to painted', medianOf(took), GOAL_MS, ' ms', { beside })];

    /** Moves the clock near the next prompt. In small steps, so that nobody seems to be away. */
    async function approach(): Promise<number> {
      for (;;) {
        await sitwell.clock.setIdle(WORKING_IDLE_S);
        const { at, nextPrompt } = await askStatus();
        if (nextPrompt === null) throw new Error('No prompt is coming.');
        const left = nextPrompt.dueAt - at - REAL_APPROACH_MS;
        if (left <= 0) return nextPrompt.dueAt;
        await sitwell.clock.advance(Math.min(left, MINUTE));
      }
    }
  } finally {
    await sitwell.close();
    await desktop.stop();
  }
}

/** When prompts were painted, by the application's clock (ms since the epoch). */
function readPainted(data: string): readonly number[] {
  const text = readFileSync(join(data, 'logs', 'main.log'), 'utf8');
  return [...text.matchAll(PAINTED)].map((match) => {
    const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0, ms = 0] = match
      .slice(1)
      .map(Number);
    return new Date(year, month - 1, day, hour, minute, second, ms).getTime();
  });
}
