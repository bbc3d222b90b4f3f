import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import type { SitwellApi } from '@shared/ipc';
import { NOTHING_DONE, type Profile } from '@shared/workstation/profile';
import { startDesktop } from '../../tests/support/desktop/start-desktop';
import { launchSitwell } from '../../tests/support/electron-app';
import { compareWithGoal, type Row } from './figures';

type WithApi = typeof globalThis & { readonly sitwell: SitwellApi };

/** One frame at 60 a second (ms). */
const FRAME_MS = 16;
const WARM_UP = 20;
const PROFILE: Profile = {
  ...{ id: 'bench', name: 'Bench', setupDone: true, doneSteps: NOTHING_DONE },
  answers: {
    ...{ stature: 1_700, seatLowest: 400, seatHighest: 520, seatNow: 440, lowBack: 'nothing' },
    ...{ desk: 'fixed', deskNow: 720, screenKind: 'monitor', screenTop: 400 },
  },
  ...{ checks: {}, todos: {}, rosa: {}, furnitureChangedAt: null, checkedAt: null },
};

/**
 * What the window works for one frame while a length is changed again and again: the plan, the drawing on its way,
 * script, style and layout. In the real app; painting is the display's business and not counted.
 */
export async function measureMovingDrawing(moves: number): Promise<readonly Row[]> {
  const desktop = await startDesktop();
  const data = join(desktop.home, '.config', 'Sitwell');
  mkdirSync(data, { recursive: true });
  writeFileSync(join(data, 'settings.json'), JSON.stringify({ version: 1, welcomed: true }));
  const state = { profiles: [PROFILE], current: PROFILE.id };
  writeFileSync(join(data, 'workstation.json'), JSON.stringify({ version: 1, state }));
  const sitwell = await launchSitwell({ desktop, args: ['open', 'workstation'] });
  try {
    const page = await sitwell.application.firstWindow();
    await page.getByRole('img', { name: /to scale/ }).waitFor();
    await moveDesk(page, WARM_UP);
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    const readWork = async (): Promise<number> => {
      const { metrics } = await session.send('Performance.getMetrics');
      const seconds = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0;
      return (seconds('ScriptDuration') + seconds('LayoutDuration') + seconds('RecalcStyleDuration')) * 1_000;
    };
    const before = await readWork();
    const frames = await moveDesk(page, moves);
    const perFrame = ((await readWork()) - before) / frames;
    return [
      compareWithGoal('plan and drawing, one frame of a change', perFrame, FRAME_MS, ' ms', {
        beside: `${moves} changes, ${frames} frames`,
        digits: 1,
      }),
    ];
  } finally {
    await sitwell.close();
    await desktop.stop();
  }
}

/** Changes the desk by a millimetre, once a few frames. @returns how many frames that took */
function moveDesk(page: Page, moves: number): Promise<number> {
  return page.evaluate(
    async ([count, id]) => {
      const page = globalThis as WithApi & { requestAnimationFrame(call: () => void): number };
      let frames = 0;
      for (let move = 0; move < count; move += 1) {
        const answers = { deskNow: 690 + (move % 60) };
        await page.sitwell.request('workstation:change', { type: 'answer', id, answers });
        for (let wait = 0; wait < 3; wait += 1) {
          await new Promise<void>((drawn) => page.requestAnimationFrame(() => drawn()));
          frames += 1;
        }
      }
      return frames;
    },
    [moves, PROFILE.id] as const,
  );
}
