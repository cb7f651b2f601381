// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';

const storage = vi.hoisted(() => ({
  listeners: new Set<(text: string) => void>(),
  written: [] as string[],
}));

vi.mock('@/utils/storage', () => ({
  readDraft: () => Promise.resolve(''),
  writeDraft: (_name: string, text: string) => {
    storage.written.push(text);
    return Promise.resolve();
  },
  watchDraft: (_name: string, next: (text: string) => void) => {
    storage.listeners.add(next);
    return () => storage.listeners.delete(next);
  },
}));

const { useDraft } = await import('@/components/hooks/use-draft');
const reported = (text: string) =>
  act(() => {
    for (const next of storage.listeners) next(text);
  });
const text = (hook: { current: [string | null, unknown] }) => hook.current[0];

beforeEach(() => {
  storage.listeners.clear();
  storage.written.length = 0;
});

async function draft() {
  const { result } = renderHook(() => useDraft('note'));
  await act(() => Promise.resolve());
  return { result, type: (value: string) => act(() => result.current[1](value)) };
}

test('every input event is written', async () => {
  const { result, type } = await draft();
  for (const value of ['Q', 'QC', 'QC2']) await type(value);
  expect(storage.written).toEqual(['Q', 'QC', 'QC2']);
  expect(text(result)).toBe('QC2');
});

test('a write reported back late does not undo what was typed since', async () => {
  const { result, type } = await draft();
  await type('Q');
  await type('QC');
  await reported('Q');
  expect(text(result)).toBe('QC');
  await type('QC2');
  await reported('QC');
  await reported('QC2');
  expect(text(result)).toBe('QC2');
});

test('what another place writes is shown', async () => {
  const { result, type } = await draft();
  await type('here');
  await reported('here');
  await reported('there');
  expect(text(result)).toBe('there');
});

test('a write that was never reported back stops counting after a while', async () => {
  vi.useFakeTimers({ now: 1_000_000, toFake: ['Date'] });
  const { result, type } = await draft();
  await type('here');
  vi.setSystemTime(1_010_000);
  await reported('there');
  expect(text(result)).toBe('there');
  vi.useRealTimers();
});
