import type { Drawing } from './drawing';
import type { PoseName } from './poses';

/** Each drawing is a chunk of its own, fetched when a view first needs it. */
const CHUNKS: Readonly<Record<PoseName, () => Promise<{ readonly drawing: Drawing }>>> = {
  standing: () => import('./drawings/standing'),
  sitTall: () => import('./drawings/sit-tall'),
  walking: () => import('./drawings/walking'),
  reachSeated: () => import('./drawings/reach-seated'),
  lookFar: () => import('./drawings/look-far'),
};

const loaded = new Map<PoseName, Drawing>();

/** A drawing that was loaded before, at once. */
export function readDrawing(pose: PoseName): Drawing | null {
  return loaded.get(pose) ?? null;
}

/** Loads a drawing and keeps it. Rejects only where the app's own files are missing. */
export async function loadDrawing(pose: PoseName): Promise<Drawing> {
  const known = loaded.get(pose);
  if (known !== undefined) return known;
  const { drawing } = await CHUNKS[pose]();
  loaded.set(pose, drawing);
  return drawing;
}
