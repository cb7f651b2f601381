import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { dirname, extname, join, normalize, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, 'dist');

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** As strict as a bank's: nothing inline, nothing from elsewhere but the two names of this machine. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  'frame-src http://127.0.0.1:* http://localhost:*',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

function describe({ method, url, headers }) {
  const origin = headers.origin ?? headers.referer ?? '';
  const extension = /^(?:chrome|moz)-extension:\/\/[^/]+/.exec(origin)?.[0];
  return extension ? `${method} ${url} from ${extension}` : `${method} ${url}`;
}

async function respond(request, response) {
  const { pathname, search } = new URL(request.url ?? '/', 'http://site');
  if (pathname === '/') {
    response.writeHead(302, { location: `/bill.html${search}` }).end();
    return;
  }
  const path = normalize(join(dist, decodeURIComponent(pathname)));
  const type = TYPES[extname(path)];
  const body = type && path.startsWith(dist + sep) ? await readFile(path).catch(() => null) : null;
  if (body === null) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
    return;
  }
  const headers = { 'content-type': type, 'cache-control': 'no-store' };
  response.writeHead(200, { ...headers, 'content-security-policy': POLICY }).end(body);
}

function queryOf(lang, { host: _host, keep, ...options } = {}) {
  const query = new URLSearchParams({ lang });
  for (const [key, value] of Object.entries(options)) {
    if (value !== undefined) query.set(key, String(value));
  }
  if (keep) query.set('keep', '1');
  return query.toString();
}

/** Serves the built sample site on this machine only. */
export async function serveSupportSite({ port = 0, host = '127.0.0.1' } = {}) {
  if (!existsSync(join(dist, 'chat.html'))) {
    throw new Error('The sample support site is not built: run node tests/support-site/build.mjs');
  }
  const requests = [];
  const server = createServer((request, response) => {
    requests.push(describe(request));
    respond(request, response).catch(() => response.writeHead(400).end());
  });
  await new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, done);
  });
  const chosen = server.address().port;
  const url = (page) => (lang, options) =>
    `http://${options?.host ?? '127.0.0.1'}:${chosen}/${page}.html?${queryOf(lang, options)}`;
  return {
    origin: `http://127.0.0.1:${chosen}`,
    otherOrigin: `http://localhost:${chosen}`,
    chatUrl: url('chat'),
    billUrl: url('bill'),
    plainUrl: url('plain'),
    frameUrl: url('frame-host'),
    requests,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const site = await serveSupportSite({ port: Number(process.argv[2] ?? 8900) });
  for (const lang of ['zh-CN', 'zh-TW', 'en']) console.log(site.billUrl(lang), site.chatUrl(lang));
}
