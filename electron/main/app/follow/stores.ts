import type { SessionLoop } from '@shared/session/loop';
import type { CompanionWindow } from '../../windows/companion-window';
import type { Stores } from '../stores';

/** The loop hears of new settings, and everything on show is drawn anew with what was kept. */
export function followStores(options: {
  readonly stores: Stores;
  readonly loop: () => SessionLoop;
  readonly companion: CompanionWindow;
  readonly refresh: () => void;
}): void {
  const { loop, companion, refresh } = options;
  const { settings, workstation, walkingPlan, discomfort, moves } = options.stores;
  settings.subscribe(() => loop().handle({ type: 'settings-changed' }));
  workstation.subscribe(refresh);
  walkingPlan.subscribe(refresh);
  discomfort.subscribe(() => {
    companion.send('discomfort:changed', discomfort.view());
    refresh();
  });
  moves.subscribe(refresh);
}
