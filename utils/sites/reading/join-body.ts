import type { Kind, Piece } from './row';

/** What was said, without the small print around it. */
export function joinBody(pieces: readonly Piece[], kinds: readonly Kind[]): string {
  let text = '';
  let block = -1;
  pieces.forEach((piece, index) => {
    const kind = kinds[index];
    if (kind !== 'body' && kind !== 'space') return;
    if (kind === 'body') {
      if (block >= 0 && piece.block !== block) text += '\n';
      else if (block < 0 && pieces[index - 1]?.block === piece.block && index > 0)
        text += piece.text.replace(/^\s*[:：]\s*/, '');
      if (block >= 0 || text === '') text += piece.text;
      block = piece.block;
    } else if (block === piece.block) text += piece.text;
  });
  return text
    .split('\n')
    .map((line) => line.replace(/[ \t\u00a0]+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}
