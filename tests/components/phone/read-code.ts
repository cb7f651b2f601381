import decodeQR from 'qr/decode.js';
import { paint } from './paint-path';

/** What a phone reads from the code as it stands in the page. */
export function readCode(code: Element): string {
  const size = Number(code.getAttribute('viewBox')?.split(' ')[2]);
  const [paper, ink] = [code.querySelector('rect'), code.querySelector('path')];
  if (paper?.getAttribute('fill') !== 'white' || ink?.getAttribute('fill') !== 'black') {
    throw new Error('not black on white');
  }
  return decodeQR(paint(ink.getAttribute('d') ?? '', size));
}
