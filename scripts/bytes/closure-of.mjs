import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const STATIC_IMPORT =
  /(?:^|[;}\s])(?:import|export)\b\s*(?:[\w$*{},\s]+?\bfrom\b)?\s*["']([^"']+)["']/g;
const HTML_REFERENCE = /<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+)"/g;

/** The file and everything that loads with it at once; what is imported later, on demand, is not in it. */
export function closureOf(root, entry, seen = new Set()) {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  const text = readFileSync(entry, 'utf8');
  const pattern = entry.endsWith('.html') ? HTML_REFERENCE : STATIC_IMPORT;
  if (/\.(?:html|js)$/.test(entry)) {
    for (const [, path = ''] of text.matchAll(pattern)) {
      const file = path.startsWith('/') ? join(root, path) : join(dirname(entry), path);
      if (existsSync(file)) closureOf(root, file, seen);
    }
  }
  return seen;
}
