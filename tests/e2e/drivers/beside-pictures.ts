import { type Bitmap, decodePng, encodePng } from './png.ts';

const GAP = 4;
const GREY = 0xc4;

/** Two screenshots as one, left and right, on grey. */
export function besidePictures(left: Buffer, right: Buffer): Buffer {
  const [one, two] = [decodePng(left), decodePng(right)];
  const width = one.width + GAP + two.width;
  const height = Math.max(one.height, two.height);
  const all: Bitmap = { width, height, rgb: Buffer.alloc(width * height * 3, GREY) };
  place(one, all, 0);
  place(two, all, one.width + GAP);
  return encodePng(all);
}

function place(from: Bitmap, to: Bitmap, x: number): void {
  for (let y = 0; y < from.height; y++) {
    from.rgb.copy(to.rgb, (y * to.width + x) * 3, y * from.width * 3, (y + 1) * from.width * 3);
  }
}
