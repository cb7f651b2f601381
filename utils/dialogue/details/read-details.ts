import { normaliseText } from '@/utils/text';
import type { ReadingDetails, ReadOptions } from '../reading';
import { findInstalments } from './find-instalments';
import { findRepresentative } from './find-representative';
import { findStaffId } from './find-staff-id';
import { findTicket } from './find-ticket';

/** What the line names: who speaks, under which numbers, how much, when. */
export function readDetails(text: string, _options: ReadOptions): ReadingDetails {
  const plain = normaliseText(text);
  const representative = findRepresentative(plain);
  const staffId = findStaffId(plain);
  const ticket = findTicket(plain);
  const counts = findInstalments(plain);
  return {
    ...(representative ? { representative } : {}),
    ...(staffId ? { staffId } : {}),
    ...(ticket ? { ticket } : {}),
    amounts: [],
    dates: [],
    ...(counts.length === 1 && counts[0] ? { instalments: counts[0] } : {}),
    ...(counts.length > 1 ? { instalmentChoices: counts } : {}),
  };
}
