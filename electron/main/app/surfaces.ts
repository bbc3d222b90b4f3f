import { shell } from 'electron';
import type { CompanionView, PromptWindowView, Pushes } from '@shared/ipc';
import type { SessionLoop } from '@shared/session/loop';
import type { SurfacesPort } from '@shared/session/ports';
import type { Settings } from '@shared/settings/settings';
import { findCurrentProfile } from '@shared/workstation/profile';
import { findRecheck } from '@shared/workstation/recheck';
import { findStandingHeights } from '@shared/workstation/standing-heights';
import { findManner, type PromptManner } from '../windows/prompt-plan';
import { writePromptWords, type StandingAdvice } from '../windows/prompt-words';
import type { Words } from '../words';
import type { Indicators } from './indicators';
import { nameOpenedMoves } from './name-opened-moves';
import type { Surroundings } from './surroundings';
import type { AppWindows } from './windows';

/** What people see: each follows the snapshot by itself when it is told that something changed. */
export interface Surfaces extends SurfacesPort {
  readonly companionView: () => CompanionView;
  readonly promptView: () => PromptWindowView;
  /** The prompt's window failed; the notification serves instead until this prompt ends. */
  readonly useNotification: () => void;
}

/** Connects the loop with tray, windows and notifications. `loop` is asked late, since it starts after. */
export function createSurfaces(options: {
  readonly loop: () => SessionLoop;
  readonly settings: () => Settings;
  readonly words: () => Words;
  readonly indicators: Pick<Indicators, 'tray' | 'notifier'>;
  readonly windows: Pick<AppWindows, 'companion' | 'prompt'>;
  readonly surroundings: () => Surroundings;
}): Surfaces {
  const { loop, settings, words } = options;
  const { tray, notifier } = options.indicators;
  const { companion, prompt } = options.windows;
  let failedPrompt: string | null = null;

  function companionView(snapshot = loop().snapshot(), surroundings = options.surroundings()): CompanionView {
    return { snapshot, settings: settings(), ...surroundings };
  }

  function findStandingAdvice({ workstation, unit }: Surroundings): StandingAdvice | null {
    const profile = findCurrentProfile(workstation);
    const heights = profile && findStandingHeights(profile);
    return heights && { ...heights, unit };
  }

  function readManner(): PromptManner {
    return findManner(settings().prompts, notifier.abilities());
  }

  function promptView(surroundings = options.surroundings(), manner = readManner()): PromptWindowView {
    const snapshot = loop().snapshot();
    const { prompts, reminders } = settings();
    const standing = snapshot.prompt === null ? null : findStandingAdvice(surroundings);
    return {
      snapshot,
      words: writePromptWords(snapshot, reminders, words(), standing),
      opens: nameOpenedMoves({ snapshot, ...surroundings }, manner, words()),
      style: prompts.style === 'full-screen' ? 'full-screen' : 'card',
      strict: prompts.strict,
      language: words().language,
    };
  }

  function push<P extends keyof Pushes>(
    window: { send(channel: string, message: unknown): void },
    channel: P,
    message: Pushes[P],
  ): void {
    window.send(channel, message);
  }

  function changed(): void {
    const surroundings = options.surroundings();
    const manner = readManner();
    const view = promptView(surroundings, manner);
    const { snapshot } = view;
    const { workstation, discomfort } = surroundings;
    const profile = findCurrentProfile(workstation);
    const wanted =
      manner.style === 'notification' || (failedPrompt !== null && snapshot.prompt?.key === failedPrompt);
    tray.sync(
      snapshot,
      {
        reminders: settings().reminders,
        strict: settings().prompts.strict,
        recheck: profile !== null && findRecheck(profile, snapshot.at, discomfort.deskRun) !== null,
      },
      words(),
    );
    prompt.sync(snapshot, manner);
    push(prompt, 'prompt:changed', view);
    notifier.sync(snapshot, view.words, wanted);
    if (companion.isOpen()) push(companion, 'companion:changed', companionView(snapshot, surroundings));
  }

  return {
    companionView: () => companionView(),
    promptView: () => promptView(),
    useNotification() {
      failedPrompt = loop().snapshot().prompt?.key ?? null;
      changed();
    },
    changed,
    announce() {
      if (settings().prompts.announce) notifier.announce(loop().snapshot(), words());
    },
    escalate(step) {
      const view = promptView();
      notifier.escalate(view.snapshot, view.words, words(), step);
    },
    playSound() {
      if (settings().prompts.sound) shell.beep();
    },
  };
}
