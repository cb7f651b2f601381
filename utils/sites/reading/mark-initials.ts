import { isShort } from './guess-piece';
import type { Piece, Row } from './row';

/** In the place of a picture, as its element says: ".bot-avatar-letter"; a line ".has-avatar" is none. */
const PICTURE = /(?:^|[-_])(?:avatar|initials?)(?:$|[-_])/i;
const LINE_WITH_PICTURE =
  /^(?:has|is|with|without|no|show|hide)[-_]|(?:row|item|message|msg|body|text|content)$/i;
const MOST = 2;

const isTiny = ({ text }: Piece) => text.trim().length > 0 && text.trim().length <= MOST;

/** "陳" beside "陳柏宇", "DC" beside "Dana Cruz". */
function areInitials(text: string, name: string): boolean {
  const letters = name.split(/\s+/).map((word) => word.charAt(0));
  return name.startsWith(text) || letters.join('').toLowerCase() === text.toLowerCase();
}

/** A path is of tags and classes: ">div.kit-avatar round>p.letter". */
function isPicture({ path }: Piece): boolean {
  const classes = path
    .split('>')
    .slice(-2)
    .flatMap((step) => step.replace(/^\w+\./, '').split(' '));
  return classes.some((name) => PICTURE.test(name) && !LINE_WITH_PICTURE.test(name));
}

/** "ME" may be Mary Evans. */
const OWN = /^(?:我|本人|Me)$/;

/** A letter or two where a picture would stand are said by nobody. */
export function markInitials(row: Row): Row {
  const isName = ({ text }: Piece) => text.trim().length > MOST && isShort(text.trim());
  const isMark = (piece: Piece, at: number) => {
    if (piece.guess !== 'body' || !isTiny(piece)) return false;
    // Also where it stands alone: what is said comes a moment later.
    if (isPicture(piece)) return true;
    const others = row.pieces.filter((other) => other.guess === 'body' && !isTiny(other));
    const before = others.length > 1 ? row.pieces.slice(0, at).filter(isName) : [];
    return before.some(({ text }) => areInitials(piece.text.trim(), text.trim()));
  };
  const pieces = row.pieces.map((piece, at) =>
    isMark(piece, at)
      ? { ...piece, guess: OWN.test(piece.text.trim()) ? ('name' as const) : ('space' as const) }
      : piece,
  );
  return { ...row, pieces };
}
