import type { ReactNode } from 'react';

/** Heights of bars that stand for a few weeks of sitting, px; made up. */
const BARS = [16, 20, 18, 24, 22, 26, 20, 24, 18, 22, 16, 20, 18, 22, 20, 16, 18, 20] as const;

/** What a trend will look like, where there is none yet. */
export function TrendSketch(): ReactNode {
  return (
    <svg className="trend-sketch" viewBox="0 0 320 112" aria-hidden="true">
      <path d="M4 60L40 52L76 30L112 16L148 22L184 40L220 36L256 52L292 60L316 62" />
      <path
        className="trend-sketch-bars"
        d={BARS.map((height, place) => `M${10 + place * 17.6} 108v-${height}`).join('')}
      />
    </svg>
  );
}
