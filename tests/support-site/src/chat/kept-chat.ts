import type { AgentLine, AgentState } from '../agent/world';

export type ChatLine = { id: string; who: AgentLine['who'] | 'user'; text: string; at: number };
export type KeptChat = { lines: ChatLine[]; state: AgentState; sent: string[] };

const KEY = 'support-site-chat';

/** The conversation as it stood before a reload; only this page ever writes the key. */
export function recallChat(): KeptChat | undefined {
  const kept = sessionStorage.getItem(KEY);
  return kept ? (JSON.parse(kept) as KeptChat) : undefined;
}

export function keepChat(chat: KeptChat): void {
  sessionStorage.setItem(KEY, JSON.stringify(chat));
}
