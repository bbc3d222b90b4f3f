import { z } from 'zod';
import type { Profile, Workstation } from './profile';
import { cleanName, cutCharacters, findFreeName, isSameName, NAME_LENGTH } from '../name';
import {
  answerSchemas,
  checkAnswerSchema,
  idSchema,
  itemSchema,
  momentSchema,
  rosaAreaSchema,
  rosaDurationSchema,
  rosaPostureSchema,
  rosaUseSchema,
  stepSchema,
  todoStateSchema,
  workstationSchema,
} from './workstation-schema';

/** Reads what a file held. Null when any part of it is not what it should be, or when two profiles are alike. */
export function readWorkstation(value: unknown): Workstation | null {
  const read = workstationSchema.safeParse(value);
  if (!read.success) return null;
  const { profiles, current } = read.data;
  const isUnlike = profiles.every((profile, index) =>
    profiles.slice(0, index).every(({ id, name }) => id !== profile.id && !isSameName(name, profile.name)),
  );
  return isUnlike ? useKnownProfile(profiles, current) : null;
}

/**
 * Reads what can still be read of what `readWorkstation` refused: wrong answers and entries are left out, what else is
 * wrong stands as in a new profile, and a second profile of one name gets a number. A profile without an id of its own
 * is lost. Null when no profile is left.
 */
export function salvageWorkstation(value: unknown): Workstation | null {
  const file = looseFile.safeParse(value);
  if (!file.success) return null;
  const profiles: Profile[] = [];
  for (const [index, found] of file.data.profiles.entries()) {
    const read = looseProfile.safeParse(found);
    if (!read.success || profiles.some(({ id }) => id === read.data.id)) continue;
    const wanted = read.data.name === '' ? String(index + 1) : read.data.name;
    profiles.push({ ...read.data, name: findFreeName(profiles, wanted) });
  }
  return profiles.length === 0 ? null : useKnownProfile(profiles, file.data.current);
}

/** The entries of an object that are right by the schema found for their key; none when it is no object. */
function keepEntries<T extends object>(find: (key: string) => z.ZodType | undefined) {
  return z
    .record(z.string(), z.unknown())
    .catch({})
    .transform((entries) => {
      const kept = Object.entries(entries).flatMap(([key, value]) => {
        const read = find(key)?.safeParse(value);
        return read?.success === true ? [[key, read.data] as const] : [];
      });
      return Object.fromEntries(kept) as T;
    });
}

function keepKnown<T extends object>(schemas: Readonly<Record<string, z.ZodType>>) {
  return keepEntries<T>((key) => (Object.hasOwn(schemas, key) ? schemas[key] : undefined));
}

function keepNamed<T extends object>(key: z.ZodType, value: z.ZodType) {
  return keepEntries<T>((found) => (key.safeParse(found).success ? value : undefined));
}

const keepSteps = z
  .array(z.unknown())
  .catch([])
  .transform((steps) => steps.flatMap((step) => stepSchema.safeParse(step).data ?? []));

const looseProfile = z.object({
  id: idSchema,
  name: z
    .string()
    .transform((name) => cutCharacters(cleanName(name), NAME_LENGTH))
    .catch(''),
  answers: keepKnown<Profile['answers']>(answerSchemas),
  setupDone: z.boolean().catch(false),
  doneSteps: z.object({ sitting: keepSteps, standing: keepSteps }).catch({ sitting: [], standing: [] }),
  checks: keepNamed<Profile['checks']>(itemSchema, checkAnswerSchema),
  todos: keepNamed<Profile['todos']>(itemSchema, todoStateSchema),
  rosa: keepKnown<Profile['rosa']>({
    postures: keepNamed(rosaAreaSchema, rosaPostureSchema),
    durations: keepNamed(rosaUseSchema, rosaDurationSchema),
  }),
  furnitureChangedAt: momentSchema.catch(null),
  checkedAt: momentSchema.catch(null),
});

const looseFile = z.object({ profiles: z.array(z.unknown()), current: idSchema.nullable().catch(null) });

function useKnownProfile(profiles: readonly Profile[], current: string | null): Workstation {
  const known = profiles.some(({ id }) => id === current);
  return { profiles, current: known ? current : (profiles[0]?.id ?? null) };
}
