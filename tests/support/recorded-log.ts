import type { Log } from '../../electron/main/log';

/** A log that remembers its lines as `level: message`. */
export function recordLog(): Log & { readonly lines: readonly string[] } {
  const lines: string[] = [];
  const take =
    (level: string) =>
    (...message: unknown[]): void =>
      void lines.push(`${level}: ${message.map(String).join(' ')}`);
  return { lines, info: take('info'), warn: take('warn'), error: take('error') };
}
