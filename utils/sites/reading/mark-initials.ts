import { isShort } from './guess-piece';
import { isSelfName } from './labels';
import type { Piece, Row } from './row';

/** In the place of a picture, as its element says: ".bot-avatar-letter"; a line ".has-avatar" is none. */
const PICTURE = /(?:^|[-_])(?:avatar|initials?)(?:$|[-_])/i;
const LINE_WITH_PICTURE =
  /^(?:has|is|with|without|no|show|hide)[-_]|(?:row|item|message|msg|body|text|content)$/i;
const MOST = 2;
/** Lines with the same letter before them. */
const ENOUGH = 2;

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

/** Two characters are a name in Chinese; some are an answer. */
const LETTERS = /^(?:(?![好嗯行对對是哦喔唉啊不没沒])[\u3400-\u9fff]|(?!OK)[A-Z]{1,2})$/;

/** The first text of each row that begins with a letter or two, above or beside others. */
const firstOf = ({ pieces }: Row): Piece | undefined => {
  const said = pieces.filter(({ guess }) => guess === 'body');
  const [first, next] = said;
  return first && next && isTiny(first) && first.block < next.block ? first : undefined;
};

/**
 * The same letter before every line of somebody, and never alone, is a picture, whatever its element is
 * called.
 */
function markRepeated(rows: readonly Row[]): readonly Row[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const said = row.pieces.filter(({ guess }) => guess === 'body');
    const text = (firstOf(row) ?? said[0])?.text.trim() ?? '';
    if (!LETTERS.test(text) || isSelfName(text)) continue;
    counts.set(text, (counts.get(text) ?? 0) + (said.length > 1 ? 1 : Number.NaN));
  }
  return rows.map((row) => {
    const first = firstOf(row);
    const times = counts.get(first?.text.trim() ?? '') ?? 0;
    if (!first || !(times >= ENOUGH)) return row;
    return {
      ...row,
      pieces: row.pieces.map((one) => (one === first ? { ...one, guess: 'space' as const } : one)),
    };
  });
}

/** A letter or two where a picture would stand are said by nobody. */
export const markInitials = (rows: readonly Row[]): readonly Row[] =>
  markRepeated(rows.map(markPicture));

function markPicture(row: Row): Row {
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
