import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parseBackup, writeBackup } from '@/utils/backup';
import { joined } from '../backup/worlds';
import type { Context } from './fresh-storage';
import { message, note, someCase } from './records';

/** The bytes of the backup this context would save. */
export async function exported(context: Context): Promise<string> {
  const { operations, heads } = await context.ledger.readRecord();
  const preferences = await context.storage.readKeptPreferences();
  return joined(await writeBackup({ operations, heads: heads.chains, preferences }));
}

/** What a file holds; throws where the screen would refuse it. */
export async function fromFile(text: string) {
  const parsed = await parseBackup(new TextEncoder().encode(text));
  if (!parsed.ok) throw new Error(parsed.refusal.reason);
  return parsed.backup;
}

export async function imported(context: Context, text: string) {
  const backup = await fromFile(text);
  await context.storage.restorePreferences(backup.preferences);
  return context.ledger.importOperations(backup);
}

/** A case with a conversation of `lines` lines and a reminder; a note beside it. */
export async function smallWorld(context: Context, lines = 3, creditor = '某银行') {
  const { commit, createChange } = context.ledger;
  const owner = createChange('case', { ...someCase, creditor });
  const inCase = { caseId: owner.entityId };
  const talk = createChange('conversation', { channel: 'web_chat', startedAt: 5 }, inCase);
  const said = Array.from({ length: lines }, (_, i) =>
    createChange('message', message(talk.entityId, i + 1, `${creditor}说的第 ${i + 1} 句`), inCase),
  );
  const reminder = createChange(
    'reminder',
    { kind: 'custom', text: `问${creditor}`, at: 9, zone: 'Asia/Shanghai', state: 'waiting' },
    inCase,
  );
  await commit([owner, talk, ...said, reminder, createChange('note', note('跟这笔账无关'))]);
  return { caseId: owner.entityId, talkId: talk.entityId, reminderId: reminder.entityId };
}

/** Everything in storage.local that belongs to the record, to compare. */
export async function journalDump(): Promise<Record<string, unknown>> {
  const all = await fakeBrowser.storage.local.get(null);
  return Object.fromEntries(
    Object.entries(all).filter(([key]) => /^(?:[jbq][0-9a-z]{32}|heads$|unfinished)/.test(key)),
  );
}

/** Deletes a case and wipes it at once, as happens a while later. */
export async function purged({ ledger }: Context, caseId: string): Promise<readonly string[]> {
  const { ids } = await ledger.deleteCase(caseId);
  const later = Date.now() + 60_000;
  const clock = vi.spyOn(Date, 'now').mockReturnValue(later);
  await ledger.wipeDeleted();
  clock.mockRestore();
  return ids;
}
