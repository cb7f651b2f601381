/** Why a file cannot be imported; each becomes one sentence. Nothing was changed by then. */
export type Refusal =
  | { readonly reason: 'empty' | 'not_text' | 'not_a_backup' | 'cut_off' | 'damaged' | 'newer' }
  | { readonly reason: 'too_large'; readonly megabytes: number; readonly limit: number }
  /** The operation with this number, counted from the first in the file. */
  | {
      readonly reason: 'unreadable_entry' | 'changed_entry' | 'missing_entry';
      readonly at: number;
    }
  /** Everything holds by itself, but not what the manifest says of it. */
  | { readonly reason: 'changed' };

/** Thrown inside the room only. */
export class Refused extends Error {
  override name = 'Refused';
  constructor(readonly refusal: Refusal) {
    super(refusal.reason);
  }
}

export function refuse(refusal: Refusal): never {
  throw new Refused(refusal);
}
