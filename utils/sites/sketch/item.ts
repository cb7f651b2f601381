/** Left, top, right, bottom, in pixels of the window. */
export type Rect = readonly [number, number, number, number];

/** What the readers ask of an element's style; what is usual is left out. */
export interface Look {
  /** `none`: not painted, nothing in it was written down. `spoken`: for screen readers only. */
  readonly hidden?: 'none' | 'spoken' | undefined;
  readonly inline?: boolean | undefined;
  /** Line ends in its text are shown. */
  readonly pre?: boolean | undefined;
  /** `center`, `right`, `end` … */
  readonly align?: string | undefined;
  /** Its own background, where it has one. */
  readonly colour?: string | undefined;
  /** Of what holds no elements: the colour of its words. */
  readonly ink?: string | undefined;
  /** Put in its place by hand: the order in the document says nothing. */
  readonly placed?: boolean | undefined;
  /** Its children are shown from the last to the first. */
  readonly reversed?: boolean | undefined;
  readonly rtl?: boolean | undefined;
  readonly scrolls?: boolean | undefined;
}

/**
 * One element, or one text, as it stands in the page. An item without a `tag` is an element that was
 * written down before, at the place it has now.
 */
export interface Item {
  /** Of an element; texts have none. */
  readonly id?: number | undefined;
  /** What it stands in; absent: nothing, or where it stood before. */
  readonly up?: number | undefined;
  readonly tag?: string | undefined;
  readonly attributes?: Readonly<Record<string, string>> | undefined;
  readonly look?: Look | undefined;
  /** Only where something reads it: lists, and what holds text. */
  readonly rect?: Rect | undefined;
  readonly text?: string | undefined;
  /** Only its latest children were written down. */
  readonly cut?: boolean | undefined;
}

/** A box that could be typed into, and is shown. */
export interface Box {
  readonly id: number;
  /** Below the middle of its window. */
  readonly low: boolean;
}

/** A part of a page, written down for those who judge it. Travels as JSON. */
export interface Sketch {
  /** The first of a look: everything that could be typed into. What was written down before is gone. */
  readonly boxes?: readonly Box[] | undefined;
  /** Only a first look at a part of the page: nothing is followed that is not sure. */
  readonly glance?: boolean | undefined;
  /** What was said before belongs to another conversation. */
  readonly fresh?: boolean | undefined;
  /** The box around which was drawn; up to `edge`, and whether nothing more stands around that. */
  readonly near?: number | undefined;
  /** What a person pointed at, instead of a box. */
  readonly pointed?: number | undefined;
  readonly edge?: number | undefined;
  readonly isTop?: boolean | undefined;
  /** Elements that call themselves a chat, where no box has one. */
  readonly lists?: readonly number[] | undefined;
  readonly items: readonly Item[];
}

/** What the reader wants next, or found. */
export type Wish =
  /** Draw around this box. */
  | { readonly want: 'near'; readonly box: number }
  /** Draw on around the same. */
  | { readonly want: 'more' }
  /** Draw what calls itself a chat. */
  | { readonly want: 'lists' }
  | Found;

export interface Found {
  readonly want: 'nothing';
  readonly list: number | null;
  readonly box: number | null;
  /** So surely a conversation that no other need be looked for. */
  readonly isSure?: boolean | undefined;
  /** Boxes one may answer in, the likeliest first, where a person pointed at the list. */
  readonly boxes?: readonly number[] | undefined;
}

/** What changed in the list that is followed. */
export interface Changes {
  readonly items: readonly Item[];
  /** Where the list is now. */
  readonly rect: Rect;
  /** For so many milliseconds nothing in the list has changed. */
  readonly quiet: number;
}

/** What becomes of a change: read, not understood (look again), or more than a page may tell. */
export type Heard = 'read' | 'torn' | 'over';
