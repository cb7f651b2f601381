import type { PageTurns } from '@/utils/messaging';
import type { Conversation, Message } from '@/utils/model';
import { caseOfSite, continues, resumesAfterGap } from '@/utils/record';
import type { Ledger } from '@/utils/storage';

export interface Talk {
  readonly conversation: Conversation;
  readonly messages: readonly Message[];
  /** Lines between the recorded ones and the report may have been missed. */
  readonly gap: boolean;
}

/** The recorded conversation a report continues: this tab's, or an earlier one on the same page. */
export async function findConversation(
  record: Ledger,
  report: PageTurns,
  tabsConversation: string | undefined,
  now: number,
): Promise<Talk | null> {
  const own = tabsConversation ? await record.readOne('conversation', tabsConversation) : null;
  const here = await record.readConversationsAt(report.place);
  for (const conversation of own ? [own, ...here] : here) {
    const messages = await record.readMessages(conversation.id);
    if (continues(conversation, messages, report, now, conversation === own)) {
      return { conversation, messages, gap: false };
    }
  }
  if (!own) return null;
  const messages = await record.readMessages(own.id);
  const resumes = resumesAfterGap(own, messages, report, now);
  return resumes ? { conversation: own, messages, gap: true } : null;
}

/** The case a new conversation belongs to: as before on this site, else the one in front of the user. */
export async function findCase(
  record: Ledger,
  origin: string,
  activeId: string | undefined,
): Promise<string | undefined> {
  const [cases, talks] = [await record.readAll('case'), await record.readAll('conversation')];
  const exists = (id: string) => cases.some((one) => one.id === id);
  const before = caseOfSite(talks, origin, exists);
  return before ?? (activeId && exists(activeId) ? activeId : cases.at(-1)?.id);
}
