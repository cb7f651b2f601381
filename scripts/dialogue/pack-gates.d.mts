import type { PackedGates } from '@/utils/text';

export function packGates(
  expressions: readonly RegExp[],
  texts: readonly string[],
  parted?: string,
): PackedGates;
