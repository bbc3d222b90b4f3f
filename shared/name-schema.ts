import { z } from 'zod';
import { isLongerThan, NAME_LENGTH, NAME_TYPED_LENGTH } from './name';

/** A name as it is kept. */
export const nameSchema = z
  .string()
  .min(1)
  .max(NAME_TYPED_LENGTH)
  .refine((name) => !isLongerThan(name, NAME_LENGTH));

/** A name as it was typed: what is wrong with it is said in words. */
export const typedNameSchema = z.string().max(NAME_TYPED_LENGTH);
