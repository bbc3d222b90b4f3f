import type { SourceId } from '../../evidence/sources';
import type { Answers } from '../questions';

/** A rule about screens that not everyone needs. */
export interface ScreenRule {
  readonly id: 'multifocal' | 'laptop' | 'two-equal' | 'main-and-side' | 'tall';
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
  return [
    ...(glasses === 'multifocal' ? [{ id: 'multifocal', sources: ['S-LAPTOP', 'S-CALOSHA'] } as const] : []),
    ...(isLaptop ? [{ id: 'laptop', sources: ['S-LAPTOP'] } as const] : []),
    ...(screens === 'two-equal' || screens === 'main-and-side'
      ? [{ id: screens, sources: ['S-OSHA-TIPS'] } as const]
      : []),
    ...(screenHeight !== undefined && screenHeight > TALL
      ? [{ id: 'tall', sources: ['S-ANKRUM'] } as const]
      : []),
  ];
}
