import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { officialOf, siteOf } from '@/utils/sites';
import { ALL_SITES } from '@/utils/sites/known/all-sites';

interface Row {
  readonly official: string;
  readonly id: string;
  readonly use: string;
  readonly address: string;
}

const rows = readFileSync(new URL('./addresses.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line): Row => {
    const [official = '', id = '', use = '', ...address] = line.split(' ');
    return { official, id, use, address: address.join(' ') };
  });
const nothing = (word: string) => (word === '-' ? undefined : word);

describe('addresses', () => {
  it('are many, of every site', () => {
    expect(rows.length).toBeGreaterThan(300);
    const official = new Set(rows.filter((row) => row.official === 'yes').map(({ id }) => id));
    const missing = ALL_SITES.filter(({ id, domains }) => domains.length > 0 && !official.has(id));
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  it.each(rows)('$official $id $use $address', ({ official, id, use, address }) => {
    const judged = officialOf(address);
    expect({ official: judged.official, site: judged.site?.id }).toEqual({
      official,
      site: official === 'unknown' ? undefined : nothing(id),
    });
    const known = siteOf(address);
    // A look-alike belongs to nobody we know.
    expect(known?.site.id).toBe(official === 'no' ? undefined : nothing(id));
    expect(known?.place?.use).toBe(nothing(use));
  });

  it('are claimed by one site at most, however the sites are ordered', () => {
    for (const { address } of rows) {
      const owners = ALL_SITES.filter(({ domains }) => {
        const host = URL.canParse(address) ? new URL(address).hostname : '';
        return domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
      });
      expect(owners.length, address).toBeLessThan(2);
    }
  });
});
