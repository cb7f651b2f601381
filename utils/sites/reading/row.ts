/** What a piece of a row is. */
export type Kind = 'space' | 'time' | 'status' | 'name' | 'body' | 'quote';

/** A run of text with what stands around it. */
export interface Piece {
  readonly text: string;
  /** Tags and classes from the row down to the text: the same place in every row. */
  readonly path: string;
  /** Words of the nearest elements, the closest first. */
  readonly words: readonly string[];
  /** How many block boundaries came before it in the row. */
  readonly block: number;
  /** `datetime` of a time element. */
  readonly datetime?: string;
  /** Of a group's label, shown once above its messages. */
  readonly isHead?: boolean;
  /** Its colour, where nothing else stands in its element. */
  readonly ink?: string;
  /** What it is by itself, found once for all times it is looked at. */
  readonly guess: Kind;
  /** Free space on both sides of its element, as shares of the list's width; absent if not measured. */
  readonly gap?: { readonly left: number; readonly right: number };
}

/** Everything read from the page about one line of a chat; what it means is judged later. */
export interface Row {
  readonly pieces: readonly Piece[];
  /** Buttons and fields in it. */
  readonly controls: number;
  /** Texts only a screen reader is given. */
  readonly spoken: string;
  readonly words: ReadonlySet<string>;
  /** Whose picture stands beside it. */
  readonly label?: string;
  /** Backgrounds from the row down to its first text. */
  readonly paint: string;
  /** As wide as the list: it stands beside no other. */
  readonly isWide?: boolean;
  /** What holds it and others under the same label: one speaker's lines, a day. */
  readonly group?: unknown;
  /** Rows of one side look alike: classes and inline alignment, without any text. */
  readonly key: string;
}
