import { readKeys, removeLocal } from './journal/local-area';

const DRAFT = 'draft:';

/** What was being typed into these records. */
export async function forgetDrafts(ids: readonly string[]): Promise<void> {
  const drafts = (await readKeys()).filter((key) => key.startsWith(DRAFT));
  await removeLocal(drafts.filter((key) => ids.some((id) => key.includes(id))));
}
