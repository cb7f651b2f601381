// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Chip } from '@/components/ui/Chip';
import { expectNoAxeFindings, renderUi } from './render-ui';

function Sentence({ first = '', onInput }: { first?: string; onInput?: (value: string) => void }) {
  const [value, setValue] = useState(first);
  return (
    <p>
      我每月可以还
      <Chip
        label="每月可还"
        value={value}
        display={`¥${value}`}
        onCommit={setValue}
        onInput={onInput}
      />
    </p>
  );
}

const field = () => screen.getByRole('textbox', { name: '每月可还' });

describe('Chip', () => {
  it('opens by keyboard, takes a value by Enter and gets the focus back', async () => {
    const { user } = renderUi(<Sentence />);
    await user.tab();
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(field());
    await expectNoAxeFindings();
    await user.keyboard('500{Enter}');
    const chip = screen.getByRole('button', { name: '每月可还: ¥500' });
    expect(document.activeElement).toBe(chip);
    await expectNoAxeFindings();
  });

  it('keeps what was typed when it is left by a click elsewhere', async () => {
    const onInput = vi.fn();
    const { user } = renderUi(<Sentence onInput={onInput} />);
    await user.click(screen.getByRole('button', { name: '每月可还' }));
    await user.keyboard('12');
    await user.click(document.body);
    expect(screen.getByRole('button', { name: '每月可还: ¥12' })).toBeTruthy();
    expect(onInput.mock.calls).toEqual([['1'], ['12']]);
  });

  it('goes back to the old value by Escape, and only itself', async () => {
    const outside = vi.fn();
    const { user } = renderUi(
      // biome-ignore lint/a11y/noStaticElementInteractions: stands for a dialog
      <div onKeyDown={outside}>
        <Sentence first="800" />
      </div>,
    );
    await user.click(screen.getByRole('button'));
    outside.mockClear();
    fireEvent.change(field(), { target: { value: '9' } });
    await user.keyboard('{Escape}');
    expect(screen.getByRole('button', { name: '每月可还: ¥800' })).toBeTruthy();
    expect(outside).not.toHaveBeenCalled();
  });

  it('does not commit in the middle of a composition', async () => {
    const { user } = renderUi(<Sentence />);
    await user.click(screen.getByRole('button'));
    fireEvent.change(field(), { target: { value: 'wubai' } });
    fireEvent.keyDown(field(), { key: 'Enter', isComposing: true });
    fireEvent.keyDown(field(), { key: 'Escape', isComposing: true });
    expect((field() as HTMLInputElement).value).toBe('wubai');
  });

  it('says its error', async () => {
    renderUi(<Chip label="哪天" value="2月30日" error="没有这一天" onCommit={() => {}} />);
    const button = screen.getByRole('button');
    const id = button.getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(id)?.textContent).toBe('没有这一天');
    await expectNoAxeFindings();
  });
});
