import { addWorkingDays, dayOf, zoneOf } from '@/utils/calendar';
import { readDetails } from '@/utils/dialogue';
import type { CommitmentFields, ConversationFields, Region } from '@/utils/model';
import type { NewMessage } from '@/utils/record';

type Details = Pick<ConversationFields, 'representative' | 'staffId' | 'ticket'>;

/** Who spoke and which ticket was named; the latest name wins, what is missing stays missing. */
export function hearDetails(messages: readonly NewMessage[]): Partial<Details> {
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

/** "3个工作日内通知您" is a promise; its day counts from today only when it was said just now. */
export function hearPromise(
  message: NewMessage,
  region: Region,
  saidNow: boolean,
): CommitmentFields | null {
  if (message.who !== 'agent') return null;
  const { waitWorkingDays: workingDays } = readDetails(message.text);
  if (workingDays === undefined) return null;
  const today = dayOf(message.at, zoneOf(region));
  const due = saidNow ? { due: addWorkingDays(today, workingDays, region).day } : {};
  return { by: 'agent', kind: 'reply', text: message.text, workingDays, state: 'open', ...due };
}
