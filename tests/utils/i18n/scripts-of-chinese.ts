/** Characters of an old standard, by decoding its double bytes: an independent list of each script. */
function charactersOf(encoding: string, rows: [number, number], cells: [number, number][]) {
  const decoder = new TextDecoder(encoding);
  const found = new Set<string>();
  for (let row = rows[0]; row <= rows[1]; row++) {
    for (const [first, last] of cells) {
      for (let cell = first; cell <= last; cell++) {
        found.add(decoder.decode(Uint8Array.of(row, cell)));
      }
    }
  }
  return found;
}

/** Big5 level 1: the 5,401 characters in daily use in Taiwan. */
const big5 = charactersOf(
  'big5',
  [0xa4, 0xc6],
  [
    [0x40, 0x7e],
    [0xa1, 0xfe],
  ],
);

/** GB 2312: the 6,763 characters of the mainland. */
const gb2312 = charactersOf('gb18030', [0xb0, 0xf7], [[0xa1, 0xfe]]);

/** In Big5 as rare or other words, in daily use only in the simplified script. */
const SIMPLIFIED_TWINS = new Set('个么从体后机几万与云无礼声办处余仆丑适范卜斗谷刮');

const han = (text: string) => text.match(/\p{Script=Han}/gu) ?? [];

export const notTaiwanese = (text: string) =>
  han(text).filter((character) => !big5.has(character) || SIMPLIFIED_TWINS.has(character));

export const notMainland = (text: string) =>
  han(text).filter((character) => !gb2312.has(character));
