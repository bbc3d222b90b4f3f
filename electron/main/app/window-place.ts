import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import type { Log } from '../log';
import type { WindowPlace } from '../windows/companion-window';

const placeSchema = z.object({
  x: z.number(),
  y: z.number(),
  width: z.number().min(1),
  height: z.number().min(1),
  maximized: z.boolean(),
});

/** Remembers where the main window was. A place that can't be read or written is only forgotten: nothing is lost. */
export function createWindowPlace(
  file: string,
  log: Log['info'],
): {
  load(): WindowPlace | null;
  save(place: WindowPlace): void;
} {
  return {
    load() {
      try {
        const read = placeSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
        return read.success ? read.data : null;
      } catch {
        return null;
      }
    },
    save(place) {
      try {
        writeFileSync(file, JSON.stringify(place));
      } catch (error) {
        log(`window place: not kept (${error instanceof Error ? error.message : String(error)})`);
      }
    },
  };
}
