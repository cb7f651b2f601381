import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { afterFrame } from '@/utils/sites/pause';

describe('after a frame', () => {
  let draw: (() => void) | undefined;

  beforeEach(() => {
    vi.useFakeTimers();
    draw = undefined;
    vi.stubGlobal('requestAnimationFrame', (run: () => void) => {
      draw = run;
      return 1;
    });
    vi.stubGlobal('cancelAnimationFrame', () => undefined);
  });

  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('waits until the page was laid out', () => {
    const run = vi.fn();
    afterFrame(run, 200);
    vi.advanceTimersByTime(200);
    draw?.();
    expect(run).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(run).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(1000);
    expect(run).toHaveBeenCalledOnce();
  });

  it('runs once where no frames are drawn', () => {
    const run = vi.fn();
    afterFrame(run, 0);
    vi.advanceTimersByTime(300);
    expect(run).toHaveBeenCalledOnce();
  });

  it('runs where there is nothing to be drawn at all', () => {
    vi.stubGlobal('requestAnimationFrame', undefined);
    const run = vi.fn();
    afterFrame(run, 0);
    vi.advanceTimersByTime(1);
    expect(run).toHaveBeenCalledOnce();
  });
});
