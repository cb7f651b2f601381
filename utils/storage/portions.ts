const PORTION = 500;

export function portions<T>(all: readonly T[], size = PORTION): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, i) =>
    all.slice(i * size, (i + 1) * size),
  );
}

/** Gives way to the screen. Never inside a transaction: it would end it. */
export function giveWay(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
