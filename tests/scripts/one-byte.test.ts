import { build } from 'vite';
import { expect, it } from 'vitest';
import { oneByte } from '../../scripts/bytes/one-byte';

const SOURCE = 'globalThis.said = ["密码", /[验驗]/u.test("驗"), `😀`];';

it('writes a script without a letter beyond ASCII, which says the same', async () => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'source',
        resolveId: (id) => (id === 'source' ? id : null),
        load: (id) => (id === 'source' ? SOURCE : null),
      },
      oneByte(),
    ],
    build: { write: false, rolldownOptions: { input: 'source' } },
  });
  const [chunk] = 'output' in built ? built.output : [];
  const code = chunk?.type === 'chunk' ? chunk.code : '';
  expect(code).toMatch(/^[\0-\x7f]+$/);
  await import(`data:text/javascript,${encodeURIComponent(code)}`);
  expect(Reflect.get(globalThis, 'said')).toEqual(['密码', true, '😀']);
});
