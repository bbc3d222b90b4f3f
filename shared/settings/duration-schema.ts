import { z } from 'zod';
import { parseDuration } from './duration';

/** A duration in a file or a command: text or ms in, ms out; refused outside `least` to `most` (ms). */
export function durationSchema(least: number, most: number) {
  return z.union([z.string(), z.number()]).transform((input, context): number => {
    const ms = parseDuration(input);
    if (ms === null) {
      context.addIssue(`is not a duration like 90s, 25m or 1h30m (found ${JSON.stringify(input)})`);
      return z.NEVER;
    }
    if (ms < least || ms > most) {
      context.addIssue(
        `must be between ${least / 1000} s and ${most / 1000} s (found ${JSON.stringify(input)})`,
      );
      return z.NEVER;
    }
    return ms;
  });
}
