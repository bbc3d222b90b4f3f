const UNIT_MS = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** Reads `90s`, `25m`, `1h30m`, `2d` or a number of ms, to whole ms; null when it is neither. */
export function parseDuration(text: string | number): number | null {
  if (typeof text === 'number') return Number.isFinite(text) && text >= 0 ? Math.round(text) : null;
  if (!/^(\d+(\.\d+)?[smhd])+$/.test(text)) return /^\d+$/.test(text) ? parseDuration(Number(text)) : null;
  let total = 0;
  for (const [, amount, unit] of text.matchAll(/(\d+(?:\.\d+)?)([smhd])/g)) {
    total += Number(amount) * UNIT_MS[unit as keyof typeof UNIT_MS];
  }
  return parseDuration(total);
}
