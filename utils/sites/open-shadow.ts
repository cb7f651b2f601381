interface ShadowOpeners {
  readonly chrome?: {
    readonly dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null };
  };
}

/** Closed shadow roots are open to extensions: by an API in Chromium, by a property in Firefox. */
export function openShadow(element: Element): ShadowRoot | null {
  const { openOrClosedShadowRoot } = element as { openOrClosedShadowRoot?: ShadowRoot | null };
  if (openOrClosedShadowRoot !== undefined) return openOrClosedShadowRoot;
  const dom = (globalThis as ShadowOpeners).chrome?.dom;
  try {
    return dom?.openOrClosedShadowRoot?.(element) ?? null;
  } catch {
    return null;
  }
}
