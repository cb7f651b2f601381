import encodeQR from 'qr';

/** Modules of white that a reader needs around a code. */
const QUIET = 4;

/** A code as one SVG path over a square of `size` modules, its white margin included. */
export function qrPath(text: string): { readonly path: string; readonly size: number } {
  const rows = encodeQR(text, 'raw', { ecc: 'low', border: QUIET });
  const path = rows.flatMap((row, y) =>
    runsOf(row).map(([x, width]) => `M${x} ${y}h${width}v1h-${width}z`),
  );
  return { path: path.join(''), size: rows.length };
}

/** Where a row is dark, and for how long. */
function runsOf(row: readonly boolean[]): [x: number, width: number][] {
  const runs: [number, number][] = [];
  row.forEach((dark, x) => {
    const last = runs.at(-1);
    if (!dark) return;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  });
  return runs;
}
