import type { MenuClick } from '@/utils/browser';
import { aimAtChatInPage, aimInPage, selectionInPage, tellContexts } from '@/utils/messaging';
import { askOfPanel, readDraft, writeDraft } from '@/utils/storage';

const bare = (text: string) => text.replace(/\s+/g, '');

/** With its line breaks where the page script is on; it must be what the browser says was selected. */
async function selectedText({ tabId, frameId, selectionText }: MenuClick): Promise<string> {
  const read = await selectionInPage(tabId, frameId);
  return bare(read).startsWith(bare(selectionText)) ? read.trim() : selectionText;
}

/** Into the box of the record, to be looked at before it is saved; what was typed there stays. */
export async function keepSelection(click: MenuClick): Promise<void> {
  const text = await selectedText(click);
  if (text === '') return;
  const typed = await readDraft('record-line');
  await writeDraft('record-line', typed.trim() === '' ? text : `${typed}\n${text}`);
  await writeDraft('record-line:selected', text);
  await askOfPanel({ windowId: click.windowId, place: 'record' });
  await tellContexts({ type: 'tab/known' });
}

/** The phrases, with this box as the place they go to. */
export async function aimAtBox({ tabId, windowId, frameId }: MenuClick): Promise<void> {
  const aimed = await aimInPage(tabId, frameId);
  await askOfPanel({ windowId, place: 'phrases', target: { tabId, frameId, aimed } });
  await tellContexts({ type: 'tab/known' });
}

/** The conversation around what was clicked is read from now on, or the panel says that there is none. */
export async function aimAtChat({ tabId, windowId, frameId }: MenuClick): Promise<void> {
  const chat = await aimAtChatInPage(tabId, frameId);
  await askOfPanel({ windowId, place: 'now', chat });
  await tellContexts({ type: 'tab/known' });
}
