// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { officialOf } from '@/utils/sites';
import { ALL_SITES } from '@/utils/sites/known/all-sites';
import { decodeLabel } from '@/utils/sites/known/decode-label';
import { hostOf } from '@/utils/sites/known/host-of';
import { siteSchema } from '@/utils/sites/known/site';

const PHONE = /^\+?[\d][\d -]{3,20}\d$/;

describe('the rows of sites', () => {
  it.each(ALL_SITES.map((site) => [site.id, site] as const))('%s has the shape', (_, site) => {
    expect(siteSchema.safeParse(site).error).toBeUndefined();
    for (const { path, host, origin, use } of site.places) {
      if (path) expect(() => new RegExp(path)).not.toThrow();
      // What may be asked for stands as the whole address, and only that.
      const asked = site.domains.length > 0 && use !== 'main' && !host?.includes('*');
      expect([host === undefined, origin === undefined], host ?? origin).toEqual([asked, !asked]);
    }
    for (const { kind, value } of site.channels ?? []) {
      if (kind === 'phone') expect(value).toMatch(PHONE);
      if (kind === 'email') expect(value).toMatch(/^[\w.]+@[\w.]+$/);
      if (kind === 'page')
        expect(officialOf(`https://${value}`)).toMatchObject({ official: 'yes' });
    }
    for (const selector of Object.values(site.hooks ?? {})) expect(selector).not.toBe('');
  });

  it('have an id each, and no domain twice', () => {
    const ids = ALL_SITES.map(({ id }) => id);
    const domains = ALL_SITES.flatMap((site) => site.domains);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(domains).size).toBe(domains.length);
  });

  it('name selectors that a page can be asked for', () => {
    for (const { hooks } of ALL_SITES) {
      if (!hooks) continue;
      const { triedOn, date, source, joined, ...selectors } = hooks;
      for (const selector of Object.values(selectors).filter((one) => one !== undefined)) {
        expect(() => document.querySelector(selector), selector).not.toThrow();
      }
    }
  });

  it('call their own hosts their own', () => {
    for (const site of ALL_SITES.filter(({ domains }) => domains.length > 0)) {
      for (const place of site.places) {
        const host = hostOf(place);
        const judged = officialOf(`https://${host.replaceAll('*', 'x1')}/`);
        expect(judged.official, host).toBe('yes');
        expect(judged.site?.id, host).toBe(site.id);
      }
    }
  });
});

describe('labels in other scripts', () => {
  it.each([
    ['xn--fiqs8s', '中国'],
    ['xn--bcher-kva', 'bücher'],
    ['xn--mgba3a4f16a', 'ایران'],
    ['plain', 'plain'],
    ['xn--', ''],
    ['xn--!!!', 'xn--!!!'],
    ['xn--99999999999', 'xn--99999999999'],
  ])('%s reads %s', (label, shown) => expect(decodeLabel(label)).toBe(shown));
});
