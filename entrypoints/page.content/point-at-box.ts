import { boxAt, focusedBox, type Tools } from '@/utils/sites';

export interface PointedBox {
  /** Where phrases go until the page is gone; null when none was chosen. */
  readonly aimed: Element | null;
  /** Keeps the box the user pointed at last; false when there was none. */
  readonly aim: () => boolean;
  /** What was right-clicked last, box or not. */
  readonly clicked: Node | null;
}

/** Remembers the box under the last right click: the browser tells the worker only that there was one. */
export function pointAtBox(document: Document, tools: Tools, signal: AbortSignal): PointedBox {
  let clicked: Node | null = null;
  let pointed: Element | null = null;
  let aimed: Element | null = null;
  const remember = (event: Event) => {
    if (!event.isTrusted) return;
    const [inner] = event.composedPath();
    clicked = inner instanceof Node ? inner : null;
    pointed = boxAt(clicked);
  };
  document.defaultView?.addEventListener('contextmenu', remember, { capture: true, signal });
  return {
    get aimed() {
      return aimed;
    },
    get clicked() {
      return clicked;
    },
    aim: () => {
      aimed = pointed?.isConnected ? pointed : focusedBox(document, tools);
      return aimed !== null;
    },
  };
}
