import { useEffect, useState } from 'react';
import { dayOf, zoneOf } from '@/utils/calendar';
import type { BillFields, Place } from '@/utils/model';
import type { BillFacts, PageBill } from '@/utils/sites';
import { useDraft } from './use-draft';
import { usePage } from './use-page';
import { usePageLook } from './use-page-look';
import { usePreferences } from './use-preferences';

type PageAnswer = 'unread' | 'reading' | 'read' | 'nothing' | 'not_allowed';

export interface BillSource {
  /** The text that was pasted; null until the draft is read. It stands before the page. */
  readonly text: string | null;
  readonly write: (text: string) => void;
  readonly page: PageAnswer;
  /** There is a page that may be looked at. */
  readonly canRead: boolean;
  readonly readPage: () => void;
  readonly facts: BillFacts | null;
  /** The single bills, where there are several. */
  readonly several: readonly BillFacts[] | null;
  readonly from: BillFields['from'];
  readonly place: Place | undefined;
  /** Whose official page it is; '' where that is not known. */
  readonly siteName: string;
}

/** Where the facts of a bill come from: what was pasted, else the page in front. */
export function useBillSource(): BillSource {
  const { page } = usePage();
  const { look, lookNow } = usePageLook();
  const [text, write] = useDraft('bill-text');
  const [answer, setAnswer] = useState<PageAnswer>('unread');
  const pasted = useBillOfText(text ?? '');
  const bill = pasted ?? look?.bill ?? null;
  const several = bill && bill.bills.length > 1 ? bill.bills : null;

  const readPage = () => {
    setAnswer('reading');
    void lookNow().then((seen) => {
      if (seen === null || seen.kind === null) setAnswer('not_allowed');
      else setAnswer(seen.bill ? 'read' : 'nothing');
    });
  };
  const fromPage = !pasted && look?.bill;
  return {
    text,
    write,
    page: answer,
    canRead: page?.kind === 'on' || page?.kind === 'off',
    readPage,
    facts: bill,
    several,
    from: pasted ? 'text' : fromPage ? 'page' : 'typed',
    place: fromPage ? { origin: look.origin, path: look.path } : undefined,
    siteName: fromPage && look.official === 'yes' ? (look.site?.name ?? '') : '',
  };
}

/** What a text says of a bill; null while it says nothing. */
export function useBillOfText(text: string): PageBill | null {
  const { locale, region } = usePreferences();
  const [found, setFound] = useState<PageBill | null>(null);
  useEffect(() => {
    let wanted = true;
    if (text.trim() === '') {
      setFound(null);
      return;
    }
    void import('@/utils/sites').then(({ readBillText }) => {
      const receivedOn = dayOf(Date.now(), zoneOf(region));
      const bill = readBillText(text, { receivedOn, locale });
      if (wanted) setFound(saysSomething(bill) ? bill : null);
    });
    return () => {
      wanted = false;
    };
  }, [text, locale, region]);
  return found;
}

function saysSomething({ amountDue, minimumDue, dueDate, bills }: PageBill): boolean {
  return amountDue !== null || minimumDue !== null || dueDate !== null || bills.length > 0;
}
