const HAN = /[\u3400-\u9fff]/g;
const KANA_OR_HANGUL = /[\u3041-\u30ff\uac00-\ud7af]/g;
const LATIN_WORD = /[a-z\u00c0-\u024f][a-z\u00c0-\u024f'-]*/g;
const COMMON_ENGLISH = new Set(
  (
    "the a an you your we our i i'm i'll we'll we're it's that's is are was be to of in on for and or not no yes please pay payment account " +
    'can could would will what when how much why who this that have has do did thank thanks hi hello ok okay sorry me my us with by from at as if so ' +
    'but any there need help today now today plan amount balance due call send code number name debt credit legal date month bill card transfer wait ' +
    "sure welcome good right sir madam more about up it let let's get give take make tell know want keep see like than then them they their these those " +
    "which been had was were don't can't won't isn't didn't haven't you're you've you'll i've we've should must may might just only still until before " +
    'after into over out because both each every other something anything nothing someone everyone next last two three week weeks days hours months year ' +
    'following through back away again until without within very really much many'
  ).split(' '),
);

export type LineLanguage = 'zh' | 'en';

/** Which rules can read this text; none for an emoji, a number, another language. */
export function lineLanguages(folded: string): LineLanguage[] {
  const han = folded.match(HAN)?.length ?? 0;
  const other = folded.match(KANA_OR_HANGUL)?.length ?? 0;
  const languages: LineLanguage[] = [];
  if (han > 0 && other * 4 < han) languages.push('zh');
  if (other === 0 && isEnglish(folded)) languages.push('en');
  return languages;
}

function isEnglish(folded: string): boolean {
  const words = folded.match(LATIN_WORD) ?? [];
  if (words.length === 0) return false;
  const known = words.filter((word) => COMMON_ENGLISH.has(word)).length;
  return words.length < 4 ? known > 0 || words.length > 1 : known / words.length >= 0.2;
}
