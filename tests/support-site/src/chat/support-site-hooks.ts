export type TranscriptLine = {
  who: 'agent' | 'user' | 'system';
  speaker: 'bot' | 'person' | 'user' | 'system';
  text: string;
};

/** What tests read and do in the page's own world. */
type SupportSiteHooks = {
  /** What React holds for the box, which may differ from what the DOM shows. */
  composerValue: () => string;
  /** The texts that were really sent, in order. */
  sent: () => string[];
  /** One more message of the person at the other end, outside the script. */
  append: (text: string) => void;
  transcript: () => TranscriptLine[];
};

declare global {
  interface Window {
    supportSite: SupportSiteHooks;
  }
}

/**
 * React keeps the props it last rendered on the node itself: for a controlled box `value` there is
 * the widget's state, whatever a script has written into the DOM.
 */
export function valueReactHolds(): string {
  const box = document.querySelector('textarea.Composer-input');
  if (!box) return '';
  const key = Object.keys(box).find((each) => each.startsWith('__reactProps$'));
  const props: unknown = key ? Reflect.get(box, key) : undefined;
  const value: unknown = typeof props === 'object' && props ? Reflect.get(props, 'value') : '';
  return typeof value === 'string' ? value : '';
}
