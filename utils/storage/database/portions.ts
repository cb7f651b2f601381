const PORTION = 500;

export function portions<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / PORTION) }, (_, i) =>
    all.slice(i * PORTION, (i + 1) * PORTION),
  );
}

/** Gives way to the screen. Never inside a transaction: it would end it. */
export function giveWay(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
