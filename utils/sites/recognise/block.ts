/** A run of text that stands on its own line or in its own cell. */
export interface Block {
  readonly text: string;
  readonly isHeading: boolean;
  /** It stands on every page of the site: a menu, the foot. */
  isAside: boolean;
  /** It stands in a figure: a picture of a page, the words of others. */
  readonly isQuoted: boolean;
  /** What stands between it and the next: a tab inside a row of a table. */
  end: '\t' | '\n';
}

export interface PageText {
  readonly blocks: readonly Block[];
  /** What the page offers to press. */
  readonly actions: readonly string[];
  /** Those of them that belong to this page. */
  readonly offers: readonly string[];
  /** Frames of other origins. */
  readonly frames: readonly Element[];
  readonly fields: number;
  readonly codeBlocks: number;
}
