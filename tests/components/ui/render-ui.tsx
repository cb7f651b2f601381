import { cleanup, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import type { ReactNode } from 'react';
import { afterEach, expect } from 'vitest';

afterEach(cleanup);

export function renderUi(ui: ReactNode) {
  return { user: userEvent.setup(), ...render(<main>{ui}</main>) };
}

/** Contrast needs real pixels: contrast.test.ts reckons it from the tokens. */
export async function expectNoAxeFindings(element: Element = document.body) {
  const { violations } = await axe.run(element, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}
