// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { Segmented } from '@/components/ui/Segmented';
import { expectNoAxeFindings, renderUi } from './render-ui';

const choices = [
  { value: 'plain', label: '平实' },
  { value: 'short', label: '更短' },
] as const;

function Chosen({ onChange }: { readonly onChange: (value: string) => void }) {
  const [value, setValue] = useState<'plain' | 'short' | null>(null);
  const set = (next: 'plain' | 'short') => {
    setValue(next);
    onChange(next);
  };
  return <Segmented legend="语气" value={value} choices={choices} onChange={set} />;
}

it('is a named group of radios, chosen by pointer and by arrow keys', async () => {
  const changed = vi.fn();
  const { user } = renderUi(<Chosen onChange={changed} />);
  expect(screen.getByRole('group', { name: '语气' })).toBeTruthy();
  await user.click(screen.getByRole('radio', { name: '更短' }));
  expect(changed).toHaveBeenLastCalledWith('short');
  await user.keyboard('{ArrowUp}');
  expect(changed).toHaveBeenLastCalledWith('plain');
  expect(screen.getByRole<HTMLInputElement>('radio', { name: '平实' }).checked).toBe(true);
  await expectNoAxeFindings();
});
