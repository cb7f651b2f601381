// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LiveRegion } from '@/components/ui/LiveRegion';
import { UndoBar } from '@/components/ui/UndoBar';
import { expectNoAxeFindings } from './render-ui';

const show = (onEnd: () => void, onUndo = () => {}) =>
  render(
    <LiveRegion>
      <UndoBar
        message="已删除"
        hint="8 秒内可以撤销"
        undoLabel="撤销"
        onUndo={onUndo}
        closeLabel="关闭"
        onEnd={onEnd}
      />
    </LiveRegion>,
  );
const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const bar = () => {
  const found = screen.getByRole('button', { name: '撤销' }).parentElement?.parentElement;
  if (!found) throw new Error('no bar');
  return found;
};

describe('UndoBar', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    cleanup();
    vi.useRealTimers();
  });

  it('goes after eight seconds, once', async () => {
    const end = vi.fn();
    show(end);
    await wait(7900);
    expect(end).not.toHaveBeenCalled();
    await wait(200);
    expect(end).toHaveBeenCalledOnce();
  });

  it('is spoken politely', async () => {
    show(() => {});
    expect(screen.getByRole('status').textContent).toBe('已删除 8 秒内可以撤销');
    vi.useRealTimers();
    await expectNoAxeFindings();
  });

  it('waits while the pointer is on it, then takes up the rest', async () => {
    const end = vi.fn();
    show(end);
    await wait(5000);
    fireEvent.pointerEnter(bar());
    await wait(60_000);
    expect(end).not.toHaveBeenCalled();
    fireEvent.pointerLeave(bar());
    await wait(2900);
    expect(end).not.toHaveBeenCalled();
    await wait(200);
    expect(end).toHaveBeenCalledOnce();
  });

  it('waits while the focus is in it, also when the pointer leaves', async () => {
    const end = vi.fn();
    show(end);
    fireEvent.pointerEnter(bar());
    act(() => screen.getByRole('button', { name: '撤销' }).focus());
    fireEvent.pointerLeave(bar());
    await wait(60_000);
    expect(end).not.toHaveBeenCalled();
    act(() => screen.getByRole('button', { name: '关闭' }).focus());
    await wait(60_000);
    expect(end).not.toHaveBeenCalled();
    act(() => screen.getByRole('button', { name: '关闭' }).blur());
    await wait(8100);
    expect(end).toHaveBeenCalledOnce();
  });

  it('undoes', () => {
    const undo = vi.fn();
    show(() => {}, undo);
    fireEvent.click(screen.getByRole('button', { name: '撤销' }));
    expect(undo).toHaveBeenCalledOnce();
  });
});
