import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Scheme, tokenNames, tokenValue } from './token-values';

const folder = fileURLToPath(new URL('../../../components/', import.meta.url));
const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .map((name) => ({
    name,
    text: readFileSync(`${folder}${name}`, 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, ''),
  }));
const linesWith = (pattern: RegExp) =>
  sheets.flatMap(({ name, text }) =>
    text
      .split('\n')
      .filter((line) => pattern.test(line))
      .map((line) => `${name}: ${line.trim()}`),
  );

describe('tokens', () => {
  const require = createRequire(import.meta.url);
  const radix = (scale: string, scheme: Scheme) => {
    const file = `@radix-ui/colors/${scale}${scheme === 'dark' ? '-dark' : ''}.css`;
    return readFileSync(require.resolve(file), 'utf8');
  };
  const steps = tokenNames().filter((name) => /^--(slate|jade|blue|amber|red)-\d+$/.test(name));

  it('are the Radix colours', () => {
    expect(steps.length).toBeGreaterThan(30);
    for (const scheme of ['light', 'dark'] as const) {
      for (const step of steps) {
        const scale = step.replaceAll(/^--|-\d+$/g, '');
        expect(radix(scale, scheme)).toContain(`${step}: ${tokenValue(step, scheme)};`);
      }
    }
  });

  it('are all there where a style uses one without a fallback', () => {
    const known = new Set(
      sheets.flatMap(({ text }) => [...text.matchAll(/(--[\w-]+):/g)].map(([, name]) => name)),
    );
    const used = sheets.flatMap(({ name, text }) =>
      [...text.matchAll(/var\((--[\w-]+)\)/g)].map(([, token = '']) => ({ name, token })),
    );
    expect(used.filter(({ token }) => !known.has(token))).toEqual([]);
  });
});

describe('styles', () => {
  it('use no colour of their own', () => {
    const found = linesWith(/#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(/i).filter(
      (line) => !line.startsWith('ui/tokens.css'),
    );
    expect(found).toEqual([]);
  });

  it('neither slant nor space Chinese characters', () => {
    expect(linesWith(/font-style:\s*(italic|oblique)|letter-spacing/)).toEqual([]);
  });

  it('move nothing: only opacity changes in time', () => {
    expect(linesWith(/transition(-property)?:(?!\s*(opacity|none))/)).toEqual([]);
    const frames = sheets.flatMap(({ text }) => [
      ...text.matchAll(/@keyframes[^{]+\{((?:[^{}]*\{[^{}]*\})*)\s*\}/g),
    ]);
    for (const [, body = ''] of frames) {
      const properties = [...body.matchAll(/([\w-]+):/g)].map(([, property]) => property);
      expect(new Set(properties)).toEqual(new Set(['opacity']));
    }
  });

  it('animate only for those who did not ask for stillness', () => {
    for (const { name, text } of sheets) {
      const free = text.replaceAll(
        /@media \(prefers-reduced-motion: no-preference\) \{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/g,
        '',
      );
      expect(/(?:^|\s)animation:/.test(free), name).toBe(false);
    }
  });

  it('write nothing smaller than 13 px', () => {
    const small = linesWith(/font-size:/).filter((line) => {
      const [, size, unit] = /font-size:\s*([\d.]+)(px|rem|em|%)/.exec(line) ?? [];
      const pixels = { px: 1, rem: 15, em: 15, '%': 0.16 }[unit ?? 'px'] ?? 1;
      return size !== undefined && Number(size) * pixels < 13;
    });
    expect(small).toEqual([]);
  });
});
