import { vi } from 'vitest';
import { acceptMessage } from '@/utils/messaging';
import { extensionMessages } from '@/utils/messaging/extension-messages';
import { SELF } from './senders';

export const PASSED = { accepted: true, calls: 1 };
export const REFUSED = { accepted: false, calls: 0 };

/** A context that listens to everything. */
export function handlers() {
  const heard = vi.fn();
  const all = Object.fromEntries(Object.keys(extensionMessages).map((type) => [type, heard]));
  return { heard, all };
}

export function deliver(raw: unknown, sender: unknown): { accepted: boolean; calls: number } {
  const { heard, all } = handlers();
  const accepted = acceptMessage(all, raw, sender as Parameters<typeof acceptMessage>[2], SELF);
  return { accepted, calls: heard.mock.calls.length };
}
