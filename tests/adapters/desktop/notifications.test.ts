import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Notice } from '@shared/health';
import type { Intent } from '@shared/session/intent';
import { DEFAULT_SETTINGS } from '@shared/settings/settings';
import { createLinuxNotifications } from '../../../electron/main/notifications/linux-notifications';
import { createNotifier } from '../../../electron/main/notifications/notifier';
import { createBus, type Bus } from '../../../electron/main/platform/bus';
import { writePromptWords } from '../../../electron/main/windows/prompt-words';
import { createWords } from '../../../electron/main/words';
import { startDesktop, type Desktop } from '../../support/desktop/start-desktop';
import { waitFor } from '../../support/desktop/wait-for';
import { samplePrompt } from '../../support/prompt-samples';
import { atTime, sampleSnapshot } from '../../support/snapshots';

const silent = (): void => undefined;
const words = createWords('en', 'en-GB');
const due = sampleSnapshot({ at: atTime(14, 48), prompt: samplePrompt() });
const prompt = writePromptWords(due, DEFAULT_SETTINGS.reminders, words, null);

let desktop: Desktop;
let bus: Bus;

beforeAll(async () => {
  desktop = await startDesktop({ tray: null, dunst: true, windowManager: false });
  bus = createBus('session', silent, desktop.sessionBus);
});

afterAll(async () => {
  bus.close();
  await desktop.stop();
});

function startNotifier(onBus: Bus) {
  const said: Intent[] = [];
  const clicks: string[] = [];
  const notices: Notice[] = [];
  const recoveries: string[] = [];
  const notifier = createNotifier({
    backend: createLinuxNotifications({ bus: onBus, icon: '', log: silent }),
    say: (intent) => said.push(intent),
    clicked: () => clicks.push('click'),
    failed: (notice) => notices.push(notice),
    recovered: () => recoveries.push('recovered'),
    log: silent,
  });
  return { notifier, said, clicks, notices, recoveries };
}

function server() {
  if (desktop.notifications === null) throw new Error('asked for a notification server');
  return desktop.notifications;
}

describe('desktop notifications on a real server', () => {
  it('finds out that the server has buttons', async () => {
    const { notifier, recoveries } = startNotifier(bus);
    await notifier.refreshAbilities();
    await notifier.refreshAbilities();
    expect(notifier.abilities()).toEqual({ notifications: true, actions: true });
    expect(recoveries).toEqual(['recovered']);
  });

  it('looks for a server again before each prompt while there was none', async () => {
    const { notifier, recoveries } = startNotifier(bus);
    expect(notifier.abilities().notifications).toBe(false);
    notifier.sync(due, prompt, false);
    await waitFor('the server', () => notifier.abilities().notifications);
    expect(recoveries).toEqual(['recovered']);
  });

  it('announces a prompt once', async () => {
    const { notifier } = startNotifier(bus);
    const soon = sampleSnapshot({ at: atTime(14, 47) });
    notifier.announce(soon, words);
    notifier.announce(soon, words);
    await server().waitForShown('Position change in a minute');
    notifier.close();
    await waitFor('the close', async () => (await server().countDisplayed()) === 0);
    expect(
      server()
        .listShown()
        .filter(({ summary }) => summary.includes('in a minute')),
    ).toHaveLength(1);
  });

  it('takes a walk of the length that is pressed, and tells of the walk before', async () => {
    const own = createBus('session', silent, desktop.sessionBus);
    const { notifier, said } = startNotifier(own);
    const walk = sampleSnapshot({
      prompt: samplePrompt({
        reminder: 'walk',
        asks: 'walk',
        target: null,
        breakFor: 300_000,
        lengths: [120_000, 300_000, 600_000],
      }),
      awayQuestion: { from: atTime(14, 0), to: atTime(14, 8), counts: 'walk', walked: 480_000 },
    });
    notifier.sync(walk, writePromptWords(walk, DEFAULT_SETTINGS.reminders, words, null), true);
    const shown = await server().waitForShown('Time for a walk');
    expect(shown.body).toContain('8 min away, counted as a walk.');
    await server().act('taken-600000');
    await waitFor('the answer', () => said.length > 0);
    expect(said).toEqual([{ type: 'answer', answer: 'taken', length: 600_000 }]);
    notifier.close();
    own.close();
  });

  it('carries the answers of a prompt as buttons', async () => {
    const { notifier, said } = startNotifier(bus);
    notifier.sync(due, prompt, true);
    const shown = await server().waitForShown('You have sat for 30 minutes');
    expect(shown).toMatchObject({ application: 'Sitwell', summary: 'Time to change position' });
    await server().act('snooze');
    await waitFor('the answer', () => said.length > 0);
    expect(said).toEqual([{ type: 'answer', answer: 'snooze' }]);
    await server().closeAll();
  });

  it('hears a click on the notification itself', async () => {
    const { notifier, clicks } = startNotifier(bus);
    const before = server().listShown().length;
    notifier.sync({ ...due, prompt: samplePrompt({ dueAt: due.at + 1 }) }, prompt, true);
    await waitFor('it to show', () => server().listShown().length > before);
    await server().act();
    await waitFor('the click', () => clicks.length > 0);
    await server().closeAll();
  });

  it('goes away with its prompt', async () => {
    const { notifier } = startNotifier(bus);
    notifier.sync({ ...due, prompt: samplePrompt({ dueAt: due.at + 2 }) }, prompt, true);
    await waitFor('it to show', async () => (await server().countDisplayed()) === 1);
    notifier.sync(sampleSnapshot(), prompt, true);
    await waitFor('it to go', async () => (await server().countDisplayed()) === 0);
  });

  it('comes again, once, when the prompt is not answered', async () => {
    const { notifier } = startNotifier(bus);
    notifier.escalate(due, prompt, words, 1);
    await server().waitForShown('Still waiting: Time to change position');
    notifier.sync(due, prompt, true);
    notifier.close();
    await waitFor('the close', async () => (await server().countDisplayed()) === 0);
  });

  it('says in one notice that there is no server', async () => {
    const bare = await startDesktop({ tray: null, windowManager: false });
    const bareBus = createBus('session', silent, bare.sessionBus);
    const { notifier, notices } = startNotifier(bareBus);
    notifier.sync(due, prompt, true);
    await waitFor('the notice', () => notices.length > 0);
    notifier.escalate(due, prompt, words, 2);
    await notifier.refreshAbilities();
    expect(notifier.abilities()).toEqual({ notifications: false, actions: false });
    expect(notices).toEqual([{ key: 'no-notifications' }]);
    bareBus.close();
    await bare.stop();
  });
});
