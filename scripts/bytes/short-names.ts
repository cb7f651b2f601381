import type { Plugin } from 'vite';

/**
 * Properties of the readers' own objects. Never a name of the platform, and none that a message
 * carries: those are read on the other side.
 */
export const OWN_NAMES =
  'openShadow meet scopes boxes lists score words guess pieces distinct bodyPieces namePieces spoken vote isSystem keepLines measured tools above heads evidence sided rank mirrored spend isOver forget born growths known budget merge onReport onOverBudget isNew whole onTurns restart onScopes onFound plan news hint onFinding finding isNews hasMoved insertThere element block gap isComposing frozen since distance rows'.split(
    ' ',
  );

const LETTERS = 'etnriaoscludfpmhgbxSvywTkDEOjALMNzFBIRVHUWCPGqKJXYZQ_$';

/** One letter for each property; the minifier shortens variables only. */
export function shortNames(): Plugin {
  let minifies = false;
  return {
    name: 'short-names',
    apply: 'build',
    enforce: 'post',
    configResolved({ build }) {
      minifies = build.minify !== false;
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        if (!minifies) return;
        for (const chunk of Object.values(bundle)) {
          if (chunk.type === 'chunk') chunk.code = shorten(chunk.code);
        }
      },
    },
  };
}

export function shorten(code: string): string {
  // A text that holds such a word would be changed with it: the build fails instead.
  const texts = code.match(/`[^`]*`|"[^"\n]*"/g)?.join(' ') ?? '';
  return OWN_NAMES.reduce((shorter, name, at) => {
    const word = new RegExp(`\\b${name}\\b`, 'g');
    if (word.test(texts)) throw new Error(`"${name}" is in a text of the page script`);
    return shorter.replace(word, LETTERS[at] ?? `$${LETTERS[at - LETTERS.length]}`);
  }, code);
}
