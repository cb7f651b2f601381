import type { Message } from '@/utils/model';
import { ledger } from '@/utils/storage';

/** More than any person talks; the screen itself shows the latest only. */
const ALL = 1_000_000;

/** Every line of a conversation, for a file. */
export function useAllLines(): (conversationId: string) => Promise<Message[]> {
  return async (conversationId) => (await ledger()).readMessages(conversationId, ALL);
}
