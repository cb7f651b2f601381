/** Knows whether an input method is composing, by listening only. */
export interface ComposingWatch {
  watch(document: Document): void;
  isComposing(document: Document): boolean;
}

export function watchComposing(
  signal: AbortSignal,
  onChange: () => void = () => undefined,
): ComposingWatch {
  const composing = new WeakMap<Document, boolean>();
  const set = (document: Document, on: boolean) => (event: Event) => {
    // Chromium ends some compositions with an event it does not call trusted.
    if (composing.get(document) === on || !(event.isTrusted || !on)) return;
    composing.set(document, on);
    onChange();
  };
  return {
    watch(document) {
      if (composing.has(document)) return;
      composing.set(document, false);
      const options = { capture: true, passive: true, signal };
      const listen = (type: string, on: boolean) =>
        Reflect.apply(EventTarget.prototype.addEventListener, document, [
          type,
          set(document, on),
          options,
        ]);
      listen('compositionstart', true);
      listen('compositionupdate', true);
      listen('compositionend', false);
      listen('focusout', false);
    },
    isComposing: (document) => composing.get(document) ?? false,
  };
}
