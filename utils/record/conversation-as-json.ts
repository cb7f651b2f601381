import type { CaseFields, ConversationFields, MessageFields } from '@/utils/model';

const CASE_KEYS = [
  'creditor',
  'product',
  'creditorKind',
  'region',
  'currency',
  'amountDue',
  'minimumDue',
  'principal',
  'interest',
  'fees',
  'dueDate',
  'stage',
] as const satisfies readonly (keyof CaseFields)[];

const MESSAGE_KEYS = [
  'who',
  'speaker',
  'name',
  'text',
  'shownTime',
  'via',
  'struck',
] as const satisfies readonly (keyof MessageFields)[];

/**
 * The conversation as a file another program can read. Version 1: money in integer minor units,
 * times in UTC, keys always in this order; what is unknown is left out. Reasons and budget stay at home.
 */
export function conversationAsJson(
  debt: CaseFields | null,
  conversation: ConversationFields,
  messages: readonly MessageFields[],
  savedAt: number,
): string {
  const { channel, place, representative, staffId, ticket, startedAt, endedAt } = conversation;
  const ordered = [...messages].sort((one, other) => one.position - other.position);
  const envelope = {
    format: 'reprieve-conversation',
    version: 1,
    savedAt: timeOf(savedAt),
    case: debt ? pick(debt, CASE_KEYS) : undefined,
    conversation: {
      channel,
      place: place ? { origin: place.origin, path: place.path } : undefined,
      representative,
      staffId,
      ticket,
      startedAt: timeOf(startedAt),
      endedAt: endedAt === undefined ? undefined : timeOf(endedAt),
    },
    messages: ordered.map((message) => ({
      at: timeOf(message.at),
      ...pick(message, MESSAGE_KEYS),
    })),
  };
  return `${JSON.stringify(envelope, null, 2)}\n`;
}

function pick<T extends object, K extends keyof T>(
  from: T,
  keys: readonly K[],
): Partial<Pick<T, K>> {
  const picked: Partial<Pick<T, K>> = {};
  for (const key of keys) if (from[key] !== undefined) picked[key] = from[key];
  return picked;
}

function timeOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
