import { bytesToHex } from '@noble/hashes/utils.js';
import { digestOf } from './digest';
import { canonical } from './json';
import type { Head, Operation } from './operation';

/** Where a chain ends. */
export type End = Pick<Head, 'deviceId' | 'seq' | 'hash'>;

interface Continued {
  readonly end: End;
  /** The canonical text of each operation. */
  readonly texts: readonly string[];
}

const isNext = ({ header }: Operation, { deviceId, seq, hash }: End) =>
  header.deviceId === deviceId && header.seq === seq + 1 && header.prevHash === hash;

/**
 * Where the chain ends after these, if each is as it was sealed and names the one before it; else
 * null, and `verifyChain` says why. The browser digests: many at once, as each answers by a promise.
 */
export async function continued(
  operations: readonly Operation[],
  from: End,
): Promise<Continued | null> {
  const texts: string[] = [];
  const digests: Promise<ArrayBuffer>[] = [];
  const wanted: string[] = [];
  const expect = (text: string, digest: string) => {
    digests.push(digestOf(text));
    wanted.push(digest);
  };
  let end = from;
  try {
    for (const operation of operations) {
      if (!isNext(operation, end)) return null;
      const { header, hash, payload } = operation;
      const [head, body] = [canonical(header), canonical(payload)];
      expect(head, hash);
      if (payload !== null) expect(body, header.payloadDigest);
      texts.push(`{"hash":"${hash}","header":${head},"payload":${body}}`);
      end = { deviceId: header.deviceId, seq: header.seq, hash };
    }
  } catch {
    return null; // not JSON at all
  }
  const found = await Promise.all(digests);
  const asSealed = found.every((digest, i) => bytesToHex(new Uint8Array(digest)) === wanted[i]);
  return asSealed ? { end, texts } : null;
}
