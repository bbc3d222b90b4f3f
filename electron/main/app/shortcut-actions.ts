import type { SessionLoop } from '@shared/session/loop';
import type { Settings } from '@shared/settings/settings';
import type { AppWindows } from './windows';

/** What each global shortcut does. */
export type ShortcutActions = Readonly<Record<keyof Settings['app']['shortcuts'], () => void>>;

export function createShortcutActions(options: {
  readonly loop: () => SessionLoop;
  readonly windows: Pick<AppWindows, 'open' | 'prompt'>;
}): ShortcutActions {
  const { loop, windows } = options;
  return {
    answer() {
      if (windows.prompt.focusPrompt()) return;
      // A prompt that is a notification has no window to come forward.
      if (loop().snapshot().prompt?.phase === 'shown') windows.open('today');
      else loop().say({ type: 'show-held' });
    },
    switchPosition() {
      const { position } = loop().snapshot();
      loop().say({ type: 'say', position: position === 'sitting' ? 'standing' : 'sitting' });
    },
  };
}
