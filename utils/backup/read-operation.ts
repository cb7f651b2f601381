import * as z from 'zod/mini';
import { OPERATION_VERSION, type Operation, operationSchema, PAYLOAD_BYTES } from '@/utils/ledger';
import { refuse } from './refusal';
import { lineOf } from './sections';
import { storesKeep } from './stores-keep';

const schema = z.strictObject(operationSchema.shape);
const HEADER_BYTES = 4 * 1024;

/** One entry of the file and its line; `at` is its number. */
export function readOperation(entry: unknown, at: number): { one: Operation; line: string } {
  const parsed = schema.safeParse(entry);
  if (!parsed.success) return refuse({ reason: 'unreadable_entry', at });
  const one = parsed.data;
  if (one.header.v > OPERATION_VERSION) return refuse({ reason: 'newer' });
  const line = lineOf(one);
  if (!storesKeep(entry) || isTooLong(line)) return refuse({ reason: 'unreadable_entry', at });
  return { one, line };
}

/** Longer than anything that can be written here. */
function isTooLong(line: string): boolean {
  const limit = PAYLOAD_BYTES + HEADER_BYTES;
  // A code unit is at most 3 bytes, so short lines need no counting.
  return line.length * 3 > limit && new TextEncoder().encode(line).length > limit;
}
