import { afterEach } from 'vitest';
import { recognisePage } from '@/utils/sites';
import { chat, show } from '../fixtures';

/** Lines of a chat: `<` from the other side, `>` from the one at the keyboard. */
export function talk(lines: readonly string[]): string {
  return chat(
    lines.map((line) => {
      const [, name] = /^<\[(.+?)\]/.exec(line) ?? [];
      const who = line.startsWith('>') ? 'user' : 'agent';
      const text = line.replace(/^[<>](?:\[.+?\])? /, '');
      return { who, text, ...(name ? { name } : {}) };
    }),
  );
}

/** What a page with that title is taken for. */
export function kindOf(title: string, html: string): string {
  show(html);
  document.title = title;
  return recognisePage(document, 'https://www.example.test/a/b').kind;
}

export function clearAfterEach(): void {
  afterEach(() => {
    document.body.innerHTML = '';
    document.title = '';
  });
}
