/** One line of a chat as the page shows it. */
export interface Turn {
  readonly who: 'agent' | 'user' | 'system';
  readonly text: string;
  /** The time the page printed beside it, verbatim (or the `datetime` of a time element). */
  readonly time?: string;
  readonly name?: string;
  /** The name says it is a machine. Absent means unknown. */
  readonly bot?: boolean;
}
