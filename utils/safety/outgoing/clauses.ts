export interface Clause {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The sentence it belongs to ends in a question. */
  readonly asks: boolean;
}

const CUT = /[，、。；;！!？?\n]+|,(?!\d{3})|\.(?=\s|$)/g;

/** Clauses with their place; a comma inside 1,200 cuts nothing. */
export function clausesOf(folded: string): Clause[] {
  const pieces: { text: string; start: number; end: number; mark: string }[] = [];
  let start = 0;
  for (const cut of folded.matchAll(CUT)) {
    pieces.push({ text: folded.slice(start, cut.index), start, end: cut.index, mark: cut[0] });
    start = cut.index + cut[0].length;
  }
  pieces.push({ text: folded.slice(start), start, end: folded.length, mark: '' });
  let asks = false;
  const clauses: Clause[] = [];
  for (const { mark, ...piece } of pieces.reverse()) {
    if (/[。；;！!？?\n.]|^$/.test(mark))
      asks = /[？?]/.test(mark) || /[吗嗎么呢]\s*$/.test(piece.text);
    clauses.push({ ...piece, asks });
  }
  return clauses.reverse();
}
