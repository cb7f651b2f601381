// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { watchComposing } from '@/utils/sites';

function say(type: string, isTrusted = true): void {
  const event = new Event(type, { bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  document.body.dispatchEvent(event);
}

describe('an input method at work', () => {
  it('is known from its start to its end, however it ends', () => {
    const { watch, isComposing } = watchComposing(new AbortController().signal);
    watch(document);
    expect(isComposing(document)).toBe(false);
    for (const [type, isTrusted] of [
      ['compositionend', true],
      ['compositionend', false],
      ['focusout', true],
    ] as const) {
      say('compositionstart');
      expect(isComposing(document)).toBe(true);
      say(type, isTrusted);
      expect(isComposing(document)).toBe(false);
    }
  });

  it('cannot be feigned by the page, and is not watched after the end', () => {
    const stop = new AbortController();
    const { watch, isComposing } = watchComposing(stop.signal);
    watch(document);
    say('compositionstart', false);
    expect(isComposing(document)).toBe(false);
    stop.abort();
    say('compositionstart');
    expect(isComposing(document)).toBe(false);
  });
});
