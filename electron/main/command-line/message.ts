import { z } from 'zod';

/** What a second process says to the running one: one JSON line. */
export const requestSchema = z.object({
  v: z.literal(1),
  words: z.array(z.string().max(4_096)).max(64),
});
export type CommandRequest = z.infer<typeof requestSchema>;

/** What comes back: one JSON line, to be printed as it is. */
export const answerSchema = z.object({
  stdout: z.string(),
  stderr: z.string(),
  exitCode: z.int().min(0).max(255),
});
export type CommandAnswer = z.infer<typeof answerSchema>;

export const LONGEST_LINE = 1_000_000;

/** Reads one JSON line against a schema; null when it is not that. */
export function readMessage<T>(schema: z.ZodType<T>, line: string): T | null {
  try {
    const result = schema.safeParse(JSON.parse(line));
    return result.success ? result.data : null;
  } catch {
    return null;
  }
}

const launchData = z.object({ words: requestSchema.shape.words });

/** The words of a launch that lost the race for the instance lock; none when the data make no sense. */
export function readLaunchData(data: unknown): readonly string[] {
  const result = launchData.safeParse(data);
  return result.success ? result.data.words : [];
}
