import { readFileSync } from 'node:fs';

export type Scheme = 'light' | 'dark';

const css = readFileSync(new URL('../../../components/ui/tokens.css', import.meta.url), 'utf8');
const root = css.slice(css.indexOf(':root {'), css.indexOf('\n}'));
const declared = new Map(
  [...root.matchAll(/^\s*(--[\w-]+):\s*([^;]+);/gm)].map(([, name = '', value = '']) => [
    name,
    value.trim(),
  ]),
);

export const tokenNames = () => [...declared.keys()];

/** '#rrggbb' of a token in one scheme. */
export function tokenValue(name: string, scheme: Scheme): string {
  const value = declared.get(name);
  if (value === undefined) throw new Error(`${name} is not in tokens.css`);
  return resolve(value, scheme);
}

function resolve(value: string, scheme: Scheme): string {
  const pair = /^light-dark\((.+)\)$/.exec(value)?.[1];
  if (pair !== undefined) {
    const [light = '', dark = ''] = splitAtCommas(pair);
    return resolve(scheme === 'light' ? light : dark, scheme);
  }
  const name = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
  if (name !== undefined) return tokenValue(name, scheme);
  const mix = /^color-mix\(in srgb, (.+) (\d+)%, black\)$/.exec(value);
  if (mix?.[1] !== undefined) return darken(resolve(mix[1], scheme), Number(mix[2]) / 100);
  return value;
}

function splitAtCommas(text: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const character of text) {
    if (character === '(') depth++;
    if (character === ')') depth--;
    if (character === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts.map((part) => part.trim());
}

const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

function darken(hex: string, share: number): string {
  const mixed = channels(hex).map((value) => Math.round(value * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = channels(hex).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG contrast ratio of two tokens. */
export function contrast(one: string, other: string, scheme: Scheme): number {
  const [high = 0, low = 0] = [one, other]
    .map((name) => luminance(tokenValue(name, scheme)))
    .sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}
