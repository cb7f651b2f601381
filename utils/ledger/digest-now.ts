// SHA-256 (FIPS 180-4) in plain JavaScript. The browser's own answers through a promise and another
// thread, which for a text of half a kilobyte takes several times as long as the digest itself.

const BLOCK = 64;
/** The mark behind the text, and its length at the end of the last block. */
const TAIL = 9;

const START = Int32Array.from([
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
]);
const CONSTANTS = Int32Array.from([
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
  0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
  0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
  0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
  0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
  0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
  0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
  0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
]);

const encoder = new TextEncoder();
const state = new Int32Array(8);
const schedule = new Int32Array(64);
/** For what an operation may be long; a longer text gets room of its own. */
const room = new Uint8Array(256 * 1024);

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** SHA-256 of the UTF-8 text, 64 hex digits, at once: for texts as short as one operation. */
export function digestNow(text: string): string {
  const blocks = blocksOf(text);
  state.set(START);
  for (let start = 0; start < blocks.byteLength; start += BLOCK) {
    spread(blocks, start);
    mixIn();
  }
  let hex = '';
  for (const word of state) {
    for (let shift = 24; shift >= 0; shift -= 8) hex += HEX[(word >>> shift) & 255];
  }
  return hex;
}

/** The text in UTF-8, filled up to whole blocks. */
function blocksOf(text: string): DataView {
  const most = text.length * 3 + TAIL + BLOCK;
  const bytes = most > room.length ? new Uint8Array(most) : room;
  const { written } = encoder.encodeInto(text, bytes);
  const end = Math.ceil((written + TAIL) / BLOCK) * BLOCK;
  bytes.fill(0, written, end);
  bytes[written] = 0x80;
  const blocks = new DataView(bytes.buffer, 0, end);
  blocks.setBigUint64(end - 8, BigInt(written) * 8n);
  return blocks;
}

/** Within bounds, so there is a number. */
const at = (list: Int32Array, index: number) => list[index] as number;

/** One block as the words of all rounds. */
function spread(blocks: DataView, start: number): void {
  for (let i = 0; i < 16; i++) schedule[i] = blocks.getInt32(start + i * 4);
  for (let i = 16; i < 64; i++) {
    const a = at(schedule, i - 15);
    const b = at(schedule, i - 2);
    const s0 = ((a >>> 7) | (a << 25)) ^ ((a >>> 18) | (a << 14)) ^ (a >>> 3);
    const s1 = ((b >>> 17) | (b << 15)) ^ ((b >>> 19) | (b << 13)) ^ (b >>> 10);
    schedule[i] = at(schedule, i - 16) + at(schedule, i - 7) + s0 + s1;
  }
}

function mixIn(): void {
  let a = at(state, 0);
  let b = at(state, 1);
  let c = at(state, 2);
  let d = at(state, 3);
  let e = at(state, 4);
  let f = at(state, 5);
  let g = at(state, 6);
  let h = at(state, 7);
  for (let i = 0; i < 64; i++) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const choice = (e & f) ^ (~e & g);
    const one = (h + s1 + choice + at(CONSTANTS, i) + at(schedule, i)) | 0;
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const majority = (a & b) ^ (a & c) ^ (b & c);
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + s0 + majority) | 0;
  }
  state[0] = at(state, 0) + a;
  state[1] = at(state, 1) + b;
  state[2] = at(state, 2) + c;
  state[3] = at(state, 3) + d;
  state[4] = at(state, 4) + e;
  state[5] = at(state, 5) + f;
  state[6] = at(state, 6) + g;
  state[7] = at(state, 7) + h;
}
