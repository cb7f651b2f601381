import type { KeyboardEvent as ReactKeyboardEvent } from 'react';

/**
 * True while an input method is still composing: Enter then picks a character, it confirms nothing.
 * 229 is what browsers report for the key that ends a composition.
 */
export function isComposing(event: ReactKeyboardEvent | KeyboardEvent): boolean {
  const native = 'nativeEvent' in event ? event.nativeEvent : event;
  return native.isComposing || native.keyCode === 229;
}

/** A keydown handler that acts on a finished Enter only. */
export function onFinishedEnter(act: () => void): (event: ReactKeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Enter' || event.shiftKey || isComposing(event)) return;
    event.preventDefault();
    act();
  };
}
