import { foldForMatching } from '@/utils/text';

const SLOT =
  /\{\{[^{}\n]{0,60}\}\}|\{[a-z_.]{1,40}\}|\[[^\][\n]{1,40}\]|<[^<>\n]{1,40}>|(?<!x)xx+(?=\s?(?:元|天|期|号|日|月|先生|女士|小姐))/g;
const HAN_GAP = /(?<=[\u3400-\u9fff%\d某]) +(?=[\u3400-\u9fff])|(?<=[\u3400-\u9fff]) +(?=[\d某])/g;
/** Pinyin with tone marks that damaged pages put after a character. */
const STRAY_PINYIN =
  /(?<=[\u3400-\u9fff])\(?[a-z]{0,4}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-z]{0,3}\)?(?=[\u3400-\u9fff])/g;
const DECORATION = /[\p{Extended_Pictographic}*_`#>•·●▪◆★☆→~～^]+/gu;

/** One spelling for all rules: folded, polite 您 as 你, an unfilled template slot as 某, no decoration. */
export function foldLine(text: string): string {
  return foldForMatching(text)
    .replace(SLOT, '某')
    .replace(STRAY_PINYIN, '')
    .replace(DECORATION, ' ')
    .replace(/ +/g, ' ')
    .replace(HAN_GAP, '')
    .replaceAll('您', '你')
    .replaceAll('计画', '计划')
    .trim();
}
