import { packFor } from '../locales';
import { type Day, localToday } from './calendar-day';
import type { SitePack } from './site-pack';

type Box = 'open' | 'disabled' | 'readonly' | 'none';

export type SiteOptions = {
  pack: SitePack;
  /** Milliseconds before each line of the other side; 0 answers in the same turn. */
  delay: number;
  manner: 'kind' | 'harsh';
  box: Box;
  theme: 'auto' | 'light' | 'dark';
  today: Day;
  /** The conversation outlives a reload, as on most real sites. */
  keep: boolean;
  query: string;
};

function oneOf<T extends string>(value: string | null, allowed: readonly T[], fallback: T): T {
  return allowed.find((each) => each === value) ?? fallback;
}

function delayFrom(value: string | null): number {
  const delay = Number(value ?? Number.NaN);
  return Number.isFinite(delay) && delay >= 0 ? delay : 400;
}

export function readOptions(search: string): SiteOptions {
  const query = new URLSearchParams(search);
  const today = query.get('today') ?? '';
  return {
    pack: packFor(query.get('lang')),
    delay: delayFrom(query.get('delay')),
    manner: oneOf(query.get('agent'), ['kind', 'harsh'], 'kind'),
    box: oneOf(query.get('box'), ['open', 'disabled', 'readonly', 'none'], 'open'),
    theme: oneOf(query.get('theme'), ['auto', 'light', 'dark'], 'auto'),
    today: /^\d{4}-\d{2}-\d{2}$/.test(today) ? today : localToday(),
    keep: query.get('keep') === '1',
    query: search,
  };
}
