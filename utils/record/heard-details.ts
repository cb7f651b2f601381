import type { ConversationFields, MessageFields } from '@/utils/model';

/** Reads the numbers and names in one line; passed in by whoever knows how. */
export type ReadDetails = (text: string) => {
  readonly representative?: string | undefined;
  readonly staffId?: string | undefined;
  readonly ticket?: string | undefined;
  readonly waitWorkingDays?: number | undefined;
};

type Details = Pick<ConversationFields, 'representative' | 'staffId' | 'ticket'>;

/** Who spoke and which ticket was named; the latest name wins, what is missing stays missing. */
export function heardDetails(
  messages: readonly Pick<MessageFields, 'who' | 'text'>[],
  readDetails: ReadDetails,
): Partial<Details> {
  const heard: Partial<Details> = {};
  for (const { who, text } of messages) {
    if (who === 'user') continue;
    const { representative, staffId, ticket } = readDetails(text);
    if (representative) heard.representative = representative;
    if (staffId) heard.staffId = staffId;
    if (ticket) heard.ticket = ticket;
  }
  return heard;
}
