import { readValue, removeValue, watchValue, writeValue } from './local-values';

/** What is being typed: one key each, written on every input event, never part of the chain. */
const keyOf = (name: string) => `draft:${name}`;

/** Empty where the browser gives nothing back: the field must be usable. */
export async function readDraft(name: string): Promise<string> {
  const value = await readValue('local', keyOf(name)).catch(() => '');
  return typeof value === 'string' ? value : '';
}

/** The write is handed to the browser before this returns: a popup may be gone in the next moment. */
export async function writeDraft(name: string, text: string): Promise<void> {
  await (text === '' ? removeValue('local', keyOf(name)) : writeValue('local', keyOf(name), text));
}

export function watchDraft(name: string, next: (text: string) => void): () => void {
  return watchValue('local', keyOf(name), (value) => next(typeof value === 'string' ? value : ''));
}
