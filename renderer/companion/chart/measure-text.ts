/** The fonts of the labels under the strip, as day-strip.css sets them. */
const FONTS = {
  hour: '400 11px Figtree, system-ui, sans-serif',
  now: '600 11px Figtree, system-ui, sans-serif',
} as const;

const context = document.createElement('canvas').getContext('2d');

/** The width of a label, px. */
export function measureLabel(text: string, font: keyof typeof FONTS): number {
  if (context === null) return 0;
  context.font = FONTS[font];
  return context.measureText(text).width;
}
