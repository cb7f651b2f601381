/** Why a store does not take anything. */
export type Problem =
  | 'unavailable'
  | 'quota'
  | 'timeout'
  /** Another part of the extension still holds an older version of the database open. */
  | 'blocked'
  /** The database is there, but the browser cannot open it any more. */
  | 'shut'
  | 'newer_data';

/** Nothing was written. `cause` says why in the engine's words. */
export class NotSaved extends Error {
  override name = 'NotSaved';
  constructor(
    readonly reason: Problem | 'invalid' | 'too_large',
    options?: ErrorOptions,
  ) {
    super(reason, options);
  }
}

/** Sorts what an engine throws into what the screens can say. */
export function asNotSaved(error: unknown): NotSaved {
  if (error instanceof NotSaved) return error;
  const text = error instanceof Error ? `${error.name} ${error.message}` : String(error);
  if (/NotJson/.test(text)) return new NotSaved('invalid', { cause: error });
  if (/PayloadTooLarge/.test(text)) return new NotSaved('too_large', { cause: error });
  if (/quota|no space|no_space|no_device_space|disk full/i.test(text))
    return new NotSaved('quota', { cause: error });
  return new NotSaved('unavailable', { cause: error });
}

/** The same for a store: what does not fit the model says nothing about it. */
export function problemOf(error: unknown): Problem {
  const { reason } = asNotSaved(error);
  return reason === 'invalid' || reason === 'too_large' ? 'unavailable' : reason;
}
