import type { Heads } from '@/utils/ledger';
import { BLOCK } from './block';
import { readKey } from './journal-keys';

/** Entries of one chain that follow on one another: a block, or as many single ones at most. */
export interface Stretch {
  readonly kind: 'block' | 'entry';
  readonly deviceId: string;
  readonly first: number;
  readonly last: number;
  readonly keys: readonly string[];
}

type Piece = Omit<Stretch, 'last' | 'keys'> & { readonly key: string };

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The whole journal by its keys alone, in the order of the chains; null where these do not account
 * for each entry up to the heads exactly once.
 */
export function stretchesOf(keys: readonly string[], { chains }: Heads): Stretch[] | null {
  const pieces = keys
    .flatMap((key): Piece[] => {
      const place = readKey(key);
      return place ? [{ key, kind: place.kind, deviceId: place.deviceId, first: place.seq }] : [];
    })
    .sort((a, b) => compare(a.deviceId, b.deviceId) || a.first - b.first);
  const stretches: Stretch[] = [];
  for (const piece of pieces) {
    const before = stretches.at(-1);
    const isSameChain = before?.deviceId === piece.deviceId;
    if (piece.first !== (isSameChain ? before.last : 0) + 1) return null;
    if (isSameChain && joins(before, piece)) {
      stretches[stretches.length - 1] = {
        ...before,
        last: piece.first,
        keys: [...before.keys, piece.key],
      };
    } else {
      const last = piece.kind === 'block' ? piece.first + BLOCK - 1 : piece.first;
      stretches.push({ ...piece, last, keys: [piece.key] });
    }
  }
  const ends = new Map(stretches.map(({ deviceId, last }) => [deviceId, last]));
  const grown = chains.filter(({ seq }) => seq > 0);
  const asNamed = grown.every(({ deviceId, seq }) => ends.get(deviceId) === seq);
  return asNamed && ends.size === grown.length ? stretches : null;
}

function joins({ kind, keys }: Stretch, piece: Piece): boolean {
  return kind === 'entry' && piece.kind === 'entry' && keys.length < BLOCK;
}
