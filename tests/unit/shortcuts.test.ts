import { describe, expect, it } from 'vitest';
import type { Notice } from '@shared/health';
import { createShortcuts } from '../../electron/main/shortcuts';

function start(taken: readonly string[] = []) {
  const registered = new Map<string, () => void>();
  const calls: string[] = [];
  const notices: Notice[] = [];
  const pressed: string[] = [];
  const shortcuts = createShortcuts({
    registry: {
      register(accelerator, callback) {
        if (accelerator === 'Broken+') throw new TypeError('conversion failure');
        calls.push(`+${accelerator}`);
        if (taken.includes(accelerator) || registered.has(accelerator)) return false;
        registered.set(accelerator, callback);
        return true;
      },
      unregister(accelerator) {
        calls.push(`-${accelerator}`);
        registered.delete(accelerator);
      },
    },
    pressed: { answer: () => pressed.push('answer'), switchPosition: () => pressed.push('switch') },
    taken: (notice) => notices.push(notice),
    log: () => undefined,
  });
  return { shortcuts, registered, calls, notices, pressed };
}

describe('global shortcuts', () => {
  it('register once and act', () => {
    const { shortcuts, registered, calls, pressed } = start();
    shortcuts.sync({ answer: 'F6', switchPosition: '' });
    shortcuts.sync({ answer: 'F6', switchPosition: '' });
    registered.get('F6')?.();
    expect(calls).toEqual(['+F6']);
    expect(pressed).toEqual(['answer']);
  });

  it('can trade places', () => {
    const { shortcuts, registered, pressed, notices } = start();
    shortcuts.sync({ answer: 'F6', switchPosition: 'F7' });
    shortcuts.sync({ answer: 'F7', switchPosition: 'F6' });
    registered.get('F6')?.();
    expect(pressed).toEqual(['switch']);
    expect(notices).toEqual([]);
  });

  it('say which one another program has, and which can’t be read', () => {
    const { shortcuts, notices } = start(['F6']);
    shortcuts.sync({ answer: 'F6', switchPosition: 'Broken+' });
    expect(notices).toEqual([
      { key: 'shortcut-taken', detail: { shortcut: 'F6' } },
      { key: 'shortcut-taken', detail: { shortcut: 'Broken+' } },
    ]);
  });

  it('leave nothing behind', () => {
    const { shortcuts, registered } = start();
    shortcuts.sync({ answer: 'F6', switchPosition: 'F7' });
    shortcuts.stop();
    expect(registered.size).toBe(0);
  });
});
