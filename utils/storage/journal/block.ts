import { canonical, type Operation, sha256 } from '@/utils/ledger';

/** Appending costs more with every key there is, so whole stretches are packed into one. */
export const BLOCK = 256;

export interface Block {
  readonly text: string;
  readonly digest: string;
}

export async function packBlock(operations: readonly Operation[]): Promise<Block> {
  const text = canonical(operations);
  return { text, digest: await sha256(text) };
}

/** What a block holds, and whether its digest vouches for it. */
export async function openBlock(
  value: unknown,
): Promise<{ readonly whole: boolean; readonly entries: readonly unknown[] }> {
  if (typeof value !== 'object' || value === null) return { whole: false, entries: [] };
  const { text, digest } = value as Partial<Block>;
  if (typeof text !== 'string') return { whole: false, entries: [] };
  const whole = (await sha256(text)) === digest;
  try {
    const entries: unknown = JSON.parse(text);
    return Array.isArray(entries) ? { whole, entries } : { whole: false, entries: [] };
  } catch {
    return { whole: false, entries: [] };
  }
}
