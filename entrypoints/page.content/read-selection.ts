import { focusedBox, type Tools } from '@/utils/sites';

const LONGEST = 100_000;

/** What is selected in this frame, with its line breaks. */
export function readSelection(document: Document, tools: Tools): string {
  const box = focusedBox(document, tools);
  const field = box as HTMLTextAreaElement | null;
  // Firefox does not count what is selected inside a field.
  const inField = field?.value?.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0) ?? '';
  const text = inField || (document.getSelection()?.toString() ?? '');
  return text.slice(0, LONGEST);
}
