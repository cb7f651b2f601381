/** What the page script lends this room; everything else comes from the document passed in. */
export interface Tools {
  /** The shadow root of an element, closed ones included (an extension API), or null. */
  openShadow(element: Element): ShadowRoot | null;
  /** An input method is composing in this document. */
  isComposing?(document: Document): boolean;
  /** Told of every shadow root that is entered, so that it can be observed too. */
  meet?(root: ShadowRoot): void;
}

/** Sees light DOM and open shadow roots only. */
export const plainTools: Tools = { openShadow: (element) => element.shadowRoot };
