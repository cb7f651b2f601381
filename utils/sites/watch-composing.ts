/** Knows whether an input method is composing, by listening only. */
export interface ComposingWatch {
  watch(document: Document): void;
  isComposing(document: Document): boolean;
}

const HEARD = ['compositionstart', 'compositionupdate', 'compositionend', 'focusout'];

export function watchComposing(
  signal: AbortSignal,
  onChange: () => void = () => undefined,
): ComposingWatch {
  const composing = new WeakMap<Document, boolean>();
  function hear({ type, isTrusted, currentTarget }: Event) {
    const document = currentTarget as Document;
    const on = type === 'compositionstart' || type === 'compositionupdate';
    // Chromium ends some compositions with an event it does not call trusted.
    if (composing.get(document) === on || !(isTrusted || !on)) return;
    composing.set(document, on);
    onChange();
  }
  return {
    watch(document) {
      if (composing.has(document)) return;
      composing.set(document, false);
      const options = { capture: true, passive: true, signal };
      for (const type of HEARD)
        Reflect.apply(EventTarget.prototype.addEventListener, document, [type, hear, options]);
    },
    isComposing(document) {
      return composing.get(document) ?? false;
    },
  };
}
