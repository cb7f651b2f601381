/** Letters of other scripts, and digits, that pass for Latin letters. */
const TWINS = new Map(
  Object.entries({
    а: 'a',
    в: 'b',
    с: 'c',
    ԁ: 'd',
    е: 'e',
    һ: 'h',
    і: 'i',
    ј: 'j',
    к: 'k',
    ӏ: 'l',
    м: 'm',
    н: 'h',
    о: 'o',
    р: 'p',
    ԛ: 'q',
    ѕ: 's',
    т: 't',
    у: 'y',
    ѵ: 'v',
    ԝ: 'w',
    х: 'x',
    ѡ: 'w',
    ɡ: 'g',
    ı: 'i',
    α: 'a',
    β: 'b',
    ε: 'e',
    η: 'n',
    ι: 'i',
    κ: 'k',
    ν: 'v',
    ο: 'o',
    ρ: 'p',
    τ: 't',
    υ: 'u',
    χ: 'x',
    ł: 'l',
    ø: 'o',
    đ: 'd',
    ß: 'b',
  }),
);

/** What a label may be read as: as it is, with twins replaced, a `1` as l or as i. */
export function readings(label: string): readonly string[] {
  const plain = [...label.normalize('NFKD').replace(/\p{M}/gu, '')]
    .map((letter) => TWINS.get(letter) ?? letter)
    .join('');
  const round = plain.replaceAll('0', 'o').replaceAll('5', 's').replaceAll('3', 'e');
  return [...new Set([label, plain, round.replaceAll('1', 'l'), round.replaceAll('1', 'i')])];
}
