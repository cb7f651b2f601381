import type { Progress } from '@/utils/backup';

const LOOK_EVERY = 64;
const FRAME = 40;

/** Shows how far long work is, and gives way to the screen some times a second. */
export function pace(show: (share: number) => void): Progress {
  let shown = 0;
  let calls = 0;
  return (done, total) => {
    calls += 1;
    if (calls % LOOK_EVERY !== 1) return undefined;
    const now = performance.now();
    if (now - shown < FRAME) return undefined;
    shown = now;
    show(total > 0 ? done / total : 1);
    return new Promise((resolve) => setTimeout(resolve));
  };
}
