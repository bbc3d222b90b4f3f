import type { Page } from 'playwright';
import type { DiscomfortChange } from '@shared/discomfort/discomfort-change-schema';
import type { CompanionView, SitwellApi } from '@shared/ipc';
import type { MovesChange } from '@shared/moves/moves-change-schema';
import type { Intent } from '@shared/session/intent';
import type { SessionSnapshot } from '@shared/session/snapshot';
import type { SettingsInput } from '@shared/settings/settings';
import type { WalkingPlanChange } from '@shared/exercise/walking-plan/walking-plan-change-schema';
import type { WorkstationChange } from '@shared/workstation/workstation-change-schema';
import type { Desktop } from '../../tests/support/desktop/start-desktop';
import { waitFor } from '../../tests/support/desktop/wait-for';
import { launchSitwell, type RunningSitwell } from '../../tests/support/electron-app';

/** The real app on show, driven through the same requests that its window sends. */
export interface Session {
  readonly sitwell: RunningSitwell;
  readonly page: Page;
  say(intent: Intent): Promise<void>;
  change(settings: SettingsInput): Promise<void>;
  changeWorkstation(change: WorkstationChange): Promise<void>;
  changeWalkingPlan(change: WalkingPlanChange): Promise<void>;
  changeMoves(change: MovesChange): Promise<void>;
  changeDiscomfort(change: DiscomfortChange): Promise<void>;
  dismissNotices(): Promise<void>;
  finishWelcome(): Promise<void>;
  view(): Promise<CompanionView>;
  snapshot(): Promise<SessionSnapshot>;
  /** The prompt's window, as soon as it shows something. */
  promptPage(): Promise<Page>;
  close(): Promise<void>;
}

type WithApi = typeof globalThis & { readonly sitwell: SitwellApi };

const MINUTE = 60_000;
const DAY = 86_400_000;
/** When the pictured day begins, after midnight in the machine's zone. */
const DAY_BEGINS = 8 * 60 * MINUTE + 34 * MINUTE;

/** The Monday after next: a later day than today, so that what was before the move is not part of it. */
function findPicturedMorning(now: Date): number {
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate());
  const daysToMonday = (8 - midnight.getDay()) % 7;
  return midnight.getTime() + (daysToMonday + 7) * DAY + DAY_BEGINS;
}

export async function openSession(desktop: Desktop, scale: number): Promise<Session> {
  const env = scale === 1 ? {} : { GDK_SCALE: String(scale) };
  const sitwell = await launchSitwell({ desktop, env });
  const page = await sitwell.application.firstWindow();
  await page.waitForLoadState('load');
  await sitwell.clock.setIdle(6);
  await sitwell.clock.setWall(findPicturedMorning(new Date()));
  const view = (): Promise<CompanionView> => page.evaluate(() => (globalThis as WithApi).sitwell.request('companion:view'));

  return {
    sitwell,
    page,
    view,
    snapshot: async () => (await view()).snapshot,
    async say(intent) {
      await page.evaluate((said) => (globalThis as WithApi).sitwell.request('intent', said), intent);
    },
    async change(settings) {
      const answer = await page.evaluate(
        (changed) => (globalThis as WithApi).sitwell.request('settings:change', changed),
        settings,
      );
      if (!answer.ok) throw new Error(answer.problems.join(' '));
    },
    async changeWorkstation(change) {
      const answer = await page.evaluate(
        (made) => (globalThis as WithApi).sitwell.request('workstation:change', made),
        change,
      );
      if (!answer.ok) throw new Error(answer.problem);
    },
    async changeWalkingPlan(change) {
      const answer = await page.evaluate(
        (made) => (globalThis as WithApi).sitwell.request('walking-plan:change', made),
        change,
      );
      if (!answer.ok) throw new Error(answer.problem);
    },
    async changeMoves(change) {
      const answer = await page.evaluate(
        (made) => (globalThis as WithApi).sitwell.request('moves:change', made),
        change,
      );
      if (!answer.ok) throw new Error(answer.problems.join(', '));
    },
    async changeDiscomfort(change) {
      const answer = await page.evaluate(
        (made) => (globalThis as WithApi).sitwell.request('discomfort:change', made),
        change,
      );
      if (!answer.ok) throw new Error(answer.problem);
    },
    async dismissNotices() {
      for (const { key } of (await view()).notices) {
        await page.evaluate((dismissed) => (globalThis as WithApi).sitwell.request('notice:dismiss', { key: dismissed }), key);
      }
    },
    async finishWelcome() {
      await page.evaluate(() => (globalThis as WithApi).sitwell.request('welcome:done'));
    },
    promptPage: () =>
      waitFor('a prompt with something in it', async () => {
        for (const window of sitwell.application.windows()) {
          if (!window.url().includes('/prompt/')) continue;
          const text = await window
            .locator('#root')
            .innerText({ timeout: 500 })
            .catch(() => '');
          if (text.trim() !== '') return window;
        }
        return null;
      }),
    close: () => sitwell.close(),
  };
}
