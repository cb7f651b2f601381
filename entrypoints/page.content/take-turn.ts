const KEY = Symbol.for('reprieve.page-script');

/**
 * One script a frame: a newer start stops the older one. The mark lives in the script's own
 * world, where the page cannot see it.
 */
export function takeTurn(): AbortController {
  const own = globalThis as { [KEY]?: AbortController };
  own[KEY]?.abort();
  const controller = new AbortController();
  own[KEY] = controller;
  return controller;
}
