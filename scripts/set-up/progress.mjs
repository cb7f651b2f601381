const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const FRAME_MS = 100;
const HEARTBEAT_MS = 20_000;

const since = (start) => `${((Date.now() - start) / 1000).toFixed(1)} s`;

/**
 * Says what is being done and for how long: a spinner on a terminal, lines elsewhere.
 * The work may answer { note, isOk }: the note is added to the last line.
 */
export async function withProgress(label, work) {
  const start = Date.now();
  const { isTTY } = process.stdout;
  const tick = isTTY ? spin(label, start) : beat(label, start);
  let mark = '✗';
  let note = '';
  try {
    const result = await work();
    mark = result?.isOk === false ? '✗' : '✓';
    if (result?.note) note = ` · ${result.note}`;
    return result;
  } finally {
    clearInterval(tick);
    if (isTTY) process.stdout.write('\r\u001b[K');
    console.log(`${mark} ${label} (${since(start)})${note}`);
  }
}

function spin(label, start) {
  let frame = 0;
  return setInterval(() => {
    frame = (frame + 1) % FRAMES.length;
    process.stdout.write(`\r\u001b[K${FRAMES[frame]} ${label} ${since(start)}`);
  }, FRAME_MS);
}

function beat(label, start) {
  console.log(`… ${label}`);
  return setInterval(() => console.log(`… ${label}, ${since(start)} so far`), HEARTBEAT_MS);
}
