/** Nothing was written. `cause` says why in the engine's words. */
export class NotSaved extends Error {
  override name = 'NotSaved';
  constructor(
    readonly reason: 'unavailable' | 'quota' | 'timeout' | 'invalid' | 'too_large' | 'newer_data',
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
  if (/Quota/i.test(text)) return new NotSaved('quota', { cause: error });
  return new NotSaved('unavailable', { cause: error });
}
