import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ALL_SITES } from '@/utils/sites/known/all-sites';

const OUTPUT = fileURLToPath(new URL('../../.output', import.meta.url));

/** Names of namespaces, and addresses that stand in error messages as text; nothing is ever opened. */
const ADDRESSES = [
  'http://www.w3.org/1998/Math/MathML',
  'http://www.w3.org/1999/xlink',
  'http://www.w3.org/2000/svg',
  'http://www.w3.org/XML/1998/namespace',
  // React: "Minified React error #…; visit …".
  'https://react.dev/errors/',
  // Dexie: two warnings.
  'http://bit.ly/2kdckMn',
  'https://tinyurl.com/y2uuvskb',
  // Official addresses that the panel offers to read beside the one in front.
  ...ALL_SITES.flatMap(({ places }) => places.flatMap(({ origin }) => origin ?? [])),
  // Patterns of the sites that may be asked for, not addresses.
  'http://*/*',
  'https://*/*',
];

/** A call or construction, and the bare name of what only the network needs. */
const NETWORK = [
  /(?<![\w$.])fetch\s*\(|\b(?:window|self|globalThis)\.fetch\b/,
  /XMLHttpRequest|\bWebSocket\b|WebSocketStream|WebTransport|\bEventSource\b|RTCPeerConnection/,
  /sendBeacon|importScripts|registerProtocolHandler|\bfetchLater\b|\.sendNativeMessage\(|\.connectNative\(/,
  /\bnew\s+(?:Shared)?Worker\b|serviceWorker\.register/,
];
const CODE_FROM_TEXT = [
  /(?<![\w$.])eval\s*\(/,
  /\bnew\s+Function\b|(?<![\w$.])Function\s*\(\s*["'`]/,
  /insertAdjacentHTML|document\.write|createContextualFragment|setHTMLUnsafe|parseHTMLUnsafe/,
];

describe.each(['chrome-mv3', 'firefox-mv3'])('the bundles of %s', (target) => {
  const files = globSync('**/*.{js,html,css,json,svg}', { cwd: join(OUTPUT, target) }).map(
    (name) => ({ name, text: readFileSync(join(OUTPUT, target, name), 'utf8') }),
  );
  const code = files.filter(({ name }) => name.endsWith('.js'));
  const markup = files.filter(({ name }) => name.endsWith('.html'));
  /** file: the match with what stands around it. */
  const find = (sources: typeof files, pattern: RegExp) =>
    sources.flatMap(({ name, text }) => {
      const at = text.search(pattern);
      return at < 0 ? [] : [`${name}: …${text.slice(Math.max(0, at - 40), at + 60)}…`];
    });

  it('are there', () => {
    expect(code.length).toBeGreaterThan(10);
    expect(markup.map(({ name }) => name).sort()).toEqual([
      'options.html',
      'popup.html',
      'sidepanel.html',
    ]);
  });

  it.each(NETWORK)('reach no network: %s', (pattern) => {
    expect(find(code, pattern)).toEqual([]);
  });

  it.each(CODE_FROM_TEXT)('make nothing of text: %s', (pattern) => {
    expect(find(code, pattern)).toEqual([]);
  });

  it('name no address but those known to be only text', () => {
    const found = files.flatMap(({ name, text }) =>
      [...text.matchAll(/\b(?:https?|wss?|ftp):\/\/[^\s"'`)\\<>,]+/g)].flatMap(([address]) =>
        ADDRESSES.includes(address) ? [] : [`${name}: ${address}`],
      ),
    );
    expect(found).toEqual([]);
    expect(find(code, /["'`]\/\/[a-z0-9-]+\.[a-z]{2,}/)).toEqual([]);
  });

  it('load nothing but their own files, and no script or style inline', () => {
    for (const { name, text } of markup) {
      const loaded = [...text.matchAll(/\b(?:src|href)="([^"]*)"/g)].map(([, path]) => path);
      expect(loaded.length).toBeGreaterThan(3);
      expect(loaded.filter((path) => !/^\/(?:chunks|assets)\/[\w.-]+$/.test(path ?? ''))).toEqual(
        [],
      );
      expect(text.match(/<script(?![^>]*\bsrc=)|<style|\son\w+=|\sstyle=|http-equiv/gi), name).toBe(
        null,
      );
    }
    const styles = files.filter(({ name }) => name.endsWith('.css'));
    expect(find(styles, /@import|url\(\s*["']?(?!data:image\/svg|["']?\/assets\/)/)).toEqual([]);
  });

  it('keep the page script to itself: no chunk, no event, no message the page could see', () => {
    const script = files.filter(({ name }) => name === 'content-scripts/page.js');
    expect(script).toHaveLength(1);
    expect(find(script, /\bimport\s*\(|\bimport\b.+\bfrom\b/)).toEqual([]);
    expect(find(script, /postMessage|CustomEvent|wxt:|createElement|attachShadow/)).toEqual([]);
    expect(find(script, /adoptedStyleSheets|\.append(?:Child)?\(|insertBefore|prepend\(/)).toEqual(
      [],
    );
    expect(find(script, /storage\.local|localStorage|sessionStorage|indexedDB|caches\./)).toEqual(
      [],
    );
  });

  it('hold no source map and nothing of a development build', () => {
    expect(globSync('**/*.map', { cwd: join(OUTPUT, target) })).toEqual([]);
    expect(find(code, /sourceMappingURL|jsxDEV|localhost:\d|import\.meta\.hot/)).toEqual([]);
  });
});
