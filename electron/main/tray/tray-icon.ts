import type { SessionSnapshot } from '@shared/session/snapshot';
import { BREAK_PARTS } from '@shared/session/walk';

type Figure = 'sitting' | 'standing' | 'walking';
type Step = 0 | 1 | 2 | 3 | 4;

/** Names a drawing under resources/icons/tray. */
export type TrayIconName = `${Figure}-${Step}` | `${Figure}-due` | 'paused' | 'held';

const LAST_STEP = 4;

function chooseFigure(snapshot: SessionSnapshot): Figure {
  const { kind } = snapshot.bout;
  // The walk begins with its answer; that the person left shows half a minute later.
  if (snapshot.break?.asks === 'walk') return 'walking';
  return kind === 'sitting' || kind === 'standing' || kind === 'walking' ? kind : snapshot.position;
}

function measureProgress(snapshot: SessionSnapshot): number {
  if (snapshot.break !== null) {
    const length = snapshot.break.until - snapshot.break.startedAt;
    return length > 0 ? (snapshot.at - snapshot.break.startedAt) / length : 0;
  }
  return snapshot.progress === null ? 0 : snapshot.progress.counted / snapshot.progress.after;
}

/** Which icon tells this snapshot: pause before hold before due before progress in fifths. */
export function chooseTrayIcon(snapshot: SessionSnapshot): TrayIconName {
  if (snapshot.pausedUntil !== null) return 'paused';
  if (snapshot.prompt?.phase === 'held') return 'held';
  const figure = chooseFigure(snapshot);
  if (snapshot.prompt?.phase === 'shown') return `${figure}-due`;
  const step = Math.min(LAST_STEP, Math.max(0, Math.floor(measureProgress(snapshot) * BREAK_PARTS))) as Step;
  return `${figure}-${step}`;
}

/**
 * The file of an icon, without folder. macOS gets a black template that it tints itself; Linux panels ask
 * for 22 px, Windows for 16. Electron picks the `@2x` file beside it on dense screens.
 */
export function nameIconFile(name: TrayIconName, platform: NodeJS.Platform, darkPanel: boolean): string {
  if (platform === 'darwin') return `${name}Template.png`;
  return `${name}-${darkPanel ? 'on-dark' : 'on-light'}-${platform === 'win32' ? 16 : 22}.png`;
}
