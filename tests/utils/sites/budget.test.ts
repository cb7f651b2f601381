import { afterEach, describe, expect, it, vi } from 'vitest';
import { createBudget } from '@/utils/sites/budget';

afterEach(() => vi.restoreAllMocks());

describe('what a page may cost', () => {
  it('is used up by a burst, not by the same work over a long time', () => {
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => now);
    const calm = createBudget();
    for (let second = 0; second < 600; second++) {
      now += 1000;
      calm.spend(40);
    }
    expect(calm.isOver).toBe(false);
    const burst = createBudget();
    for (let step = 0; step < 60; step++) {
      now += 10;
      burst.spend(10);
    }
    expect(burst.isOver).toBe(true);
    burst.reset();
    expect(burst.isOver).toBe(false);
  });
});
