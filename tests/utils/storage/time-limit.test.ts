import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { withLimit } from '@/utils/storage/time-limit';

const never = new Promise<never>(() => undefined);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('withLimit', () => {
  it('passes on what comes in time and leaves no timer behind', async () => {
    expect(await withLimit(Promise.resolve(7), 1000)).toBe(7);
    await expect(withLimit(Promise.reject(new Error('x')), 1000)).rejects.toThrow('x');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('rejects and frees the step when it is late', async () => {
    const onLate = vi.fn();
    const limited = withLimit(never, 1000, onLate).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(999);
    expect(onLate).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(onLate).toHaveBeenCalledOnce();
    expect(await limited).toMatchObject({ name: 'NotSaved', reason: 'timeout' });
  });

  it('rejects also when the step cannot be freed any more', async () => {
    const onLate = () => {
      throw new DOMException('already finished', 'InvalidStateError');
    };
    const limited = withLimit(never, 1000, onLate).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await limited).toMatchObject({ name: 'NotSaved', reason: 'timeout' });
  });
});
