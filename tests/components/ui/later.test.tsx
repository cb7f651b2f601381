// @vitest-environment happy-dom

import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { later } from '@/components/ui/later';

const Greeting = ({ name }: { readonly name: string }) => <p>Hello {name}</p>;

test('a part is drawn when its file is there, and then at once', async () => {
  let loads = 0;
  const Part = later(async () => {
    loads += 1;
    return Greeting;
  });
  const first = render(<Part name="one" />);
  expect(first.container.textContent).toBe('');
  await screen.findByText('Hello one');
  first.unmount();
  render(<Part name="two" />);
  expect(screen.getByText('Hello two')).toBeTruthy();
  expect(loads).toBe(1);
});

test('a part that was prepared is drawn at once', async () => {
  const Part = later(async () => Greeting);
  await Part.prepare();
  render(<Part name="three" />);
  expect(screen.getByText('Hello three')).toBeTruthy();
});
