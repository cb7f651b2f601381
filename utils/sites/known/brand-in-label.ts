const list = (words: string) => new Set(words.split(' '));

/** Words forged names put beside a brand. */
const HELP = list(
  'help helps helpdesk desk support supports supporting service services serv care center centre customer customers client secure secured security safe safety login logon signin auth verify verified verification confirm confirmation account accounts acc alert alerts unlock recover recovery restore update updates refund refunds reward rewards claim claims chat livechat kefu online message messages msg notice notify billing bill bills pay payment payments bank banking ebank card cards credit creditcard loan loans finance financial resolution dispute official contact hotline team qiantai connect app global api test business web my user id info www m 95555 95588 95533 95566 95599 95188 95595 95511',
);

/** Beside a short name or a common word only these mean anything. */
const STRICT = list(
  'help helpdesk support service services care customer secure secured security login logon signin auth verify verification account accounts alert alerts unlock recover refund refunds reward rewards chat livechat kefu billing bank banking ebank creditcard qiantai',
);
const LONGEST_WORD = 13;

/** The whole text is made of these words. */
function isMadeOf(text: string, words: ReadonlySet<string>): boolean {
  const reached = [true];
  for (let end = 1; end <= text.length; end++) {
    for (let start = Math.max(0, end - LONGEST_WORD); start < end; start++) {
      if (reached[start] && words.has(text.slice(start, end))) reached[end] = true;
    }
  }
  return reached[text.length] ?? false;
}

/** The brand with nothing but such words around it. */
function isGlued(text: string, brand: string, words: ReadonlySet<string>): boolean {
  const at = text.indexOf(brand);
  if (at < 0 || text === brand) return false;
  return isMadeOf(text.slice(0, at), words) && isMadeOf(text.slice(at + brand.length), words);
}

export type BrandSign = 'brand' | 'brand and word';

/** A name only one company uses: as a label, as a part between hyphens, or with a help word glued on. */
export function brandIn(label: string, brand: string): BrandSign | null {
  const parts = label.split('-');
  const joined = parts.join('');
  if (parts.includes(brand) || joined === brand) return 'brand';
  const isBeside = [joined, ...parts].some((part) => isGlued(part, brand, HELP));
  return isBeside ? 'brand and word' : null;
}

/** A short or common name: only with a help word as another part, or glued to a longer one. */
export function faintBrandIn(label: string, brand: string): BrandSign | null {
  const parts = label.split('-');
  const isBeside = parts.includes(brand) && parts.some((part) => STRICT.has(part));
  const isLong = brand.length > 3 && parts.some((part) => isGlued(part, brand, STRICT));
  return isBeside || isLong ? 'brand and word' : null;
}
