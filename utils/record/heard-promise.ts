import { addWorkingDays, dayOf, zoneOf } from '@/utils/calendar';
import type { CommitmentFields, MessageFields, Region } from '@/utils/model';
import type { ReadDetails } from './heard-details';

/** "3个工作日内通知您" is a promise; its day counts from today only when it was said just now. */
export function heardPromise(
  message: Pick<MessageFields, 'who' | 'text' | 'at'>,
  readDetails: ReadDetails,
  saidNowIn: Region | null,
): CommitmentFields | null {
  if (message.who !== 'agent') return null;
  const { waitWorkingDays: workingDays } = readDetails(message.text);
  if (workingDays === undefined) return null;
  const promise = { by: 'agent', kind: 'reply', text: message.text, workingDays } as const;
  if (saidNowIn === null) return { ...promise, state: 'open' };
  const today = dayOf(message.at, zoneOf(saidNowIn));
  return { ...promise, state: 'open', due: addWorkingDays(today, workingDays, saidNowIn).day };
}
