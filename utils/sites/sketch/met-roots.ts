/** The shadow roots that are entered: kept until somebody listens, then told to them. */
export function metRoots() {
  const kept = new Set<ShadowRoot>();
  let listener: ((root: ShadowRoot) => void) | undefined;
  return {
    meet(root: ShadowRoot): void {
      if (listener) listener(root);
      else kept.add(root);
    },
    /** Tells of all that were met, and of every one that will be. */
    onRoot(next: (root: ShadowRoot) => void): void {
      for (const root of kept) next(root);
      kept.clear();
      listener = next;
    },
  };
}
