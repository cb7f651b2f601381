import * as z from 'zod/mini';
import { idSchema, instantSchema } from './common';

/** Operations that no copy holds any more: said in the record itself, so that it is never hidden. */
export const gapSchema = z.looseObject({
  /** The chain that misses them. */
  deviceId: idSchema,
  /** The first number that is missing, and how many are. */
  at: z.int().check(z.positive()),
  lost: z.int().check(z.positive()),
  foundAt: instantSchema,
});
export type GapFields = z.infer<typeof gapSchema>;
