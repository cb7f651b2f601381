import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { together } from '@/components/hooks/together';

describe('the first answers of a screen', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('are drawn together when the last is there, and later ones as they come', () => {
    const drawn: string[] = [];
    const [one, other] = [together(), together()];
    one(() => drawn.push('one'));
    expect(drawn).toEqual([]);
    other(() => drawn.push('other'));
    expect(drawn).toEqual(['one', 'other']);
    one(() => drawn.push('one again'));
    expect(drawn.at(-1)).toBe('one again');
  });

  test('do not wait for what is not wanted any more', () => {
    const drawn: string[] = [];
    const [one, gone] = [together(), together()];
    one(() => drawn.push('one'));
    gone();
    expect(drawn).toEqual(['one']);
  });

  test('do not wait for long', () => {
    const drawn: string[] = [];
    const [one, slow] = [together(), together()];
    one(() => drawn.push('one'));
    vi.advanceTimersByTime(150);
    expect(drawn).toEqual(['one']);
    slow(() => drawn.push('slow'));
    expect(drawn).toEqual(['one', 'slow']);
  });
});
