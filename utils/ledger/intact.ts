import { type Operation, operationSchema } from './operation';
import { changedPart } from './verify';

/** The operation, if this stored entry still is one just as it was sealed; else null. */
export async function intact(entry: unknown): Promise<Operation | null> {
  const parsed = operationSchema.safeParse(entry);
  if (!parsed.success) return null;
  return changedPart(parsed.data) === null ? parsed.data : null;
}
