import type { KnownSite } from '../known/site-of';

/** `chat`: friends and teams have such addresses too. */
export type PlaceHint = 'support' | 'chat' | 'billing' | 'other' | null;

const WORDS: readonly (readonly [Exclude<PlaceHint, null>, ReadonlySet<string>])[] = [
  [
    'other',
    new Set(
      'news article articles blog blogs docs doc documentation wiki issues issue pull forum forums thread threads topic mail inbox calculator calculators tools cart basket checkout shop product products item playground storybook examples demo editor compose feed post posts status templates template pricing search'.split(
        ' ',
      ),
    ),
  ],
  [
    'support',
    new Set(
      'livechat webchat kefu jimi jdchat im_client customerservice liveagent onlineservice'.split(
        ' ',
      ),
    ),
  ],
  ['chat', new Set('chat messenger conversation conversations dialog'.split(' '))],
  [
    'billing',
    new Set(
      'bill bills billing invoice invoices statement statements repay repayment repayments zhangdan payment payments pay due instalments installments loan loans arrears balance'.split(
        ' ',
      ),
    ),
  ],
];

/** What the words of an address say, with the view some sites keep behind the `#`. */
function wordHint(address: string): PlaceHint {
  if (!URL.canParse(address)) return null;
  const { pathname, hash, hostname } = new URL(address);
  const view = /^#!?\//.test(hash) ? hash : '';
  const [first = ''] = hostname.split('.');
  const words = `${first}/${pathname}/${view}`.toLowerCase().split(/[^a-z_]+/);
  for (const [hint, list] of WORDS) if (words.some((word) => list.has(word))) return hint;
  return null;
}

/** What an address says a page is for: what is known of the site, else its words. */
export function placeHint(address: string, known: KnownSite | null): PlaceHint {
  const use = known?.place?.use;
  if (use === 'chat') return 'support';
  if (use === 'billing') return 'billing';
  return wordHint(address);
}
