/** One line of the pasted text, and where it stands in it. */
export interface PastedLine {
  readonly text: string;
  readonly start: number;
}

/** A line with which somebody begins to speak. */
export interface PastedHead {
  readonly line: number;
  /** null: nobody's line, such as "Messages are encrypted". */
  readonly name: string | null;
  readonly time?: string;
  /** The form tells that somebody speaks: a time in brackets, or name and time and nothing else. */
  readonly sure?: boolean;
  /** Where in the whole text what was said begins. */
  readonly body: number;
}
