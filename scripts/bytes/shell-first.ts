import type { Plugin } from 'vite';

const STYLES = /\s*<link rel="stylesheet"[^>]*>/g;

/**
 * A page that shows something of its own before its script comes need not wait for the styles of what
 * the script draws: they stand behind it, and scripts of modules still wait for them.
 */
export function shellFirst(): Plugin {
  return {
    name: 'shell-first',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        if (html.includes('<div id="root"></div>')) return html;
        const styles = html.match(STYLES)?.join('') ?? '';
        return html.replace(STYLES, '').replace(/\s*<\/body>/, `${styles}\n  </body>`);
      },
    },
  };
}
