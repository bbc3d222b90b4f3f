import { EventEmitter } from 'node:events';
import type { Menu, MenuItemConstructorOptions, NativeImage, Tray } from 'electron';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '@shared/settings/settings';
import { watchPanel } from '../../../electron/main/tray/panel';
import { createTray } from '../../../electron/main/tray/tray';
import type { TrayAction } from '../../../electron/main/tray/tray-menu';
import { createWords } from '../../../electron/main/words';
import { samplePrompt } from '../../support/prompt-samples';
import { sampleSnapshot } from '../../support/snapshots';

const words = createWords('en', 'en-GB');
const NEEDS = { reminders: DEFAULT_SETTINGS.reminders, strict: false, recheck: false };

function start() {
  const told: string[] = [];
  const acted: TrayAction[] = [];
  let template: readonly MenuItemConstructorOptions[] = [];
  const double = Object.assign(new EventEmitter(), {
    setImage: (image: unknown) => told.push(`image ${String(image)}`),
    setToolTip: (text: string) => told.push(`tip ${text}`),
    setContextMenu: () => told.push('menu'),
    destroy: () => told.push('destroy'),
  });
  const tray = createTray({
    tray: double as unknown as Tray,
    loadImage: (file) => file as unknown as NativeImage,
    buildMenu: (built) => {
      template = built;
      const menu: unknown = null;
      return menu as Menu;
    },
    iconFolder: '/icons',
    platform: 'linux',
    darkPanel: () => false,
    act: (action) => acted.push(action),
    log: () => undefined,
  });
  const click = (label: string): void => {
    const item = template.find((each) => each.label === label);
    (item?.click as (() => void) | undefined)?.();
  };
  return { tray, told, acted, click, double };
}

describe('the tray', () => {
  it('draws once what does not change', () => {
    const { tray, told } = start();
    tray.sync(sampleSnapshot(), NEEDS, words);
    tray.sync(sampleSnapshot({ at: sampleSnapshot().at + 60_000 }), NEEDS, words);
    expect(told).toEqual(['image /icons/sitting-3-on-light-22.png', 'tip Sitting since 14:18', 'menu']);
  });

  it('draws what changed', () => {
    const { tray, told } = start();
    tray.sync(sampleSnapshot(), NEEDS, words);
    told.length = 0;
    tray.sync(sampleSnapshot({ prompt: samplePrompt() }), NEEDS, words);
    expect(told).toEqual(['image /icons/sitting-due-on-light-22.png', 'tip Position change is due', 'menu']);
  });

  it('sets the menu again after a choice, because the chosen mark flips by itself', () => {
    const { tray, told, acted, click } = start();
    tray.sync(sampleSnapshot(), NEEDS, words);
    click('Meeting mode');
    tray.sync(sampleSnapshot(), NEEDS, words);
    expect(acted).toEqual([{ type: 'intent', intent: { type: 'mode', mode: 'meeting' } }]);
    expect(told.filter((line) => line === 'menu')).toHaveLength(2);
  });

  it('opens the window when it is clicked', () => {
    const { tray, acted, double } = start();
    tray.sync(sampleSnapshot(), NEEDS, words);
    double.emit('click');
    expect(acted).toEqual([{ type: 'bring-forward' }]);
  });

  it('knows the panel’s colour', () => {
    const theme = {
      themeSource: 'system' as 'system' | 'dark',
      shouldUseDarkColors: false,
      shouldUseDarkColorsForSystemIntegratedUI: true,
    };
    const isDark = watchPanel(theme, 'linux', 'XFCE');
    expect(watchPanel(theme, 'win32', undefined)()).toBe(true);
    expect(watchPanel(theme, 'linux', 'ubuntu:GNOME')()).toBe(true);
    expect(isDark()).toBe(false);
    // The app is made dark; the panel is as light as it was.
    Object.assign(theme, { themeSource: 'dark', shouldUseDarkColors: true });
    expect(isDark()).toBe(false);
    Object.assign(theme, { themeSource: 'system' });
    expect(isDark()).toBe(true);
  });
});
