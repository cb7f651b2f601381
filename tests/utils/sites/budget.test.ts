import { describe, expect, it } from 'vitest';
import { createBudget } from '@/utils/sites/budget';

describe('what a page may cost', () => {
  it('is used up by a burst, not by the same work over a long time', () => {
    let now = 0;
    const most = { milliseconds: 500, refillPerSecond: 50, text: 1000 };
    const calm = createBudget(most, () => now);
    for (let second = 0; second < 600; second++) {
      now += 1000;
      calm.spend(40);
    }
    expect(calm.isOver).toBe(false);
    const burst = createBudget(most, () => now);
    for (let step = 0; step < 60; step++) {
      now += 10;
      burst.spend(10);
    }
    expect(burst.isOver).toBe(true);
    burst.reset();
    expect(burst.isOver).toBe(false);
  });

  it('ends with the text it may take', () => {
    const budget = createBudget({ milliseconds: 500, refillPerSecond: 50, text: 1000 }, () => 0);
    budget.take(1000);
    expect(budget.isOver).toBe(false);
    budget.take(1);
    expect(budget.isOver).toBe(true);
  });
});
