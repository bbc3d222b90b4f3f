import type { SourceId } from '../../evidence/sources';
import type { Answers } from '../questions';

/** The rules about screens that not everyone needs. */
export const SCREEN_RULE_SOURCES = {
  multifocal: ['S-LAPTOP', 'S-CALOSHA'],
  laptop: ['S-LAPTOP'],
  'two-equal': ['S-OSHA-TIPS'],
  'main-and-side': ['S-OSHA-TIPS'],
  tall: ['S-ANKRUM'],
} as const satisfies Readonly<Record<string, readonly SourceId[]>>;

export interface ScreenRule {
  readonly id: keyof typeof SCREEN_RULE_SOURCES;
  readonly sources: readonly SourceId[];
}

/** A picture taller than this (mm) may start lower than the eye: EVIDENCE A1. */
export const TALL = 350;

/** The rules about screens that apply to what was told. */
export function findScreenRules({
  glasses,
  screenKind,
  screens,
  screenHeight,
}: Answers): readonly ScreenRule[] {
  const isLaptop = screenKind === 'laptop' || screenKind === 'laptop-and-monitor';
  const ids: readonly ScreenRule['id'][] = [
    ...(glasses === 'multifocal' ? (['multifocal'] as const) : []),
    ...(isLaptop ? (['laptop'] as const) : []),
    ...(screens === 'two-equal' || screens === 'main-and-side' ? [screens] : []),
    ...(screenHeight !== undefined && screenHeight > TALL ? (['tall'] as const) : []),
  ];
  return ids.map((id) => ({ id, sources: SCREEN_RULE_SOURCES[id] }));
}
