import { get } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSupportSite } from './build.mjs';
import { type SupportSite, serveSupportSite } from './serve.mjs';

/** Without the tidying that fetch does to a path. */
function rawStatus(origin: string, path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(origin);
  return new Promise((done, fail) => {
    get({ hostname, port, path }, (response) => done(response.resume().statusCode)).on(
      'error',
      fail,
    );
  });
}

describe('the sample support site', () => {
  let site: SupportSite;

  beforeAll(async () => {
    await buildSupportSite();
    site = await serveSupportSite();
  });
  afterAll(() => site.close());

  it('is not built again while its sources stand', async () => {
    expect(await buildSupportSite()).toEqual({ built: false });
  });

  it('serves its four pages with a policy, and every file they name', async () => {
    const pages = [site.chatUrl('zh-TW'), site.billUrl('en'), site.plainUrl('en')];
    for (const url of [...pages, site.frameUrl('zh-CN')]) {
      const response = await fetch(url);
      expect(response.headers.get('content-security-policy')).toContain("script-src 'self'");
      const html = await response.text();
      const files = [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map((found) => found[1]);
      expect(files.length).toBeGreaterThan(2);
      for (const file of files) expect((await fetch(`${site.origin}${file}`)).status).toBe(200);
    }
  });

  it('writes options into the address and notes who asked', async () => {
    const options = { delay: 0, agent: 'harsh', box: 'disabled', keep: true } as const;
    const url = site.chatUrl('en', { ...options, host: 'localhost' });
    expect(url).toBe(
      `${site.otherOrigin}/chat.html?lang=en&delay=0&agent=harsh&box=disabled&keep=1`,
    );
    await fetch(site.chatUrl('en'), { headers: { referer: 'chrome-extension://abc/panel.html' } });
    expect(site.requests.at(-1)).toBe('GET /chat.html?lang=en from chrome-extension://abc');
  });

  it('serves nothing outside its folder', async () => {
    for (const path of [
      '/../serve.mjs',
      '/%2e%2e/serve.mjs',
      '/%2e%2e%2fbuild.mjs',
      '/nothing.js',
    ]) {
      expect(await rawStatus(site.origin, path)).toBe(404);
    }
    expect(await rawStatus(site.origin, '/%')).toBe(400);
  });
});
