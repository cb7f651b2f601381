import { describe, expect, it } from 'vitest';
import { caseOfSite } from '@/utils/record';

const held = (caseId: string | null, origin?: string) => ({
  caseId,
  place: origin ? { origin } : undefined,
});
const all = () => true;

describe('the case of a site', () => {
  it('is the one it was last talked about in', () => {
    const talks = [held('a', 'https://x.example'), held('b', 'https://x.example'), held('c')];
    expect(caseOfSite(talks, 'https://x.example', all)).toBe('b');
  });

  it('is none for a site never talked on, or whose case is gone', () => {
    const talks = [held('a', 'https://x.example'), held(null, 'https://y.example')];
    expect(caseOfSite(talks, 'https://z.example', all)).toBeUndefined();
    expect(caseOfSite(talks, 'https://y.example', all)).toBeUndefined();
    expect(caseOfSite(talks, 'https://x.example', (id) => id !== 'a')).toBeUndefined();
  });
});
