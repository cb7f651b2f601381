/** What one of them waits for must not keep the others from the screen. */
const LONGEST = 100;

let awaited = 0;
let answers: (() => void)[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;

function drawAll(): void {
  clearTimeout(timer);
  timer = undefined;
  const all = answers;
  answers = [];
  for (const draw of all) draw();
}

/**
 * A screen that was just opened asks many things, and the answers come one by one within a few
 * milliseconds: each for itself would draw it anew. They are drawn together when the last is there.
 * Say here what draws the first answer, or nothing when it is not waited for any more; later ones are
 * drawn as they come.
 */
export function together(): (draw?: () => void) => void {
  let isAwaited = true;
  awaited += 1;
  return (draw) => {
    if (!isAwaited) return draw?.();
    isAwaited = false;
    awaited -= 1;
    if (draw) answers.push(draw);
    if (awaited === 0) drawAll();
    else if (answers.length > 0) timer ??= setTimeout(drawAll, LONGEST);
  };
}
