interface Press {
  /** Null until the pointer came down somewhere in this document. */
  hit: boolean | null;
  end: () => void;
}

/**
 * Until `endPress`, a press that comes down beside the element just located does nothing: late
 * content may have moved what is meant. Runs inside the page.
 */
export function watchPress(): void {
  const target: Element | undefined = Reflect.get(globalThis, Symbol.for('located'));
  const types = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];
  const press: Press = { hit: null, end: () => undefined };
  const look = (event: Event) => {
    const path = event.composedPath();
    const label = (target as HTMLInputElement | undefined)?.labels?.[0];
    press.hit ??= !target || path.includes(target) || (label != null && path.includes(label));
    if (press.hit) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of types) window.addEventListener(type, look, true);
  press.end = () => {
    for (const type of types) window.removeEventListener(type, look, true);
  };
  Reflect.set(globalThis, Symbol.for('press'), press);
}

/** False: it came down beside the element. Runs inside the page. */
export function endPress(): boolean {
  const press: Press | undefined = Reflect.get(globalThis, Symbol.for('press'));
  press?.end();
  return press?.hit !== false;
}
