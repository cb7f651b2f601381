import { useEffect, useRef, useState } from 'react';
import type { Case } from '@/utils/model';
import { caseOfSite } from '@/utils/record';
import { readDraft } from '@/utils/storage';
import { useCase } from './use-case';
import { useLive } from './use-live';
import { usePage } from './use-page';

/** Words typed for one case must not end up in another. */
async function isTyping(caseId: string | undefined): Promise<boolean> {
  const drafts = ['agent-line', 'record-line', 'case:new', `case:${caseId}`].map(readDraft);
  return (await Promise.all(drafts)).some((text) => text.trim() !== '');
}

interface SiteCase {
  /** The case of the site in front, where it was not switched to because something is typed. */
  readonly offered: Case | null;
  readonly accept: () => void;
  readonly decline: () => void;
}

/** The case follows the site: once each time its tab comes to the front, so that a choice by hand stands. */
export function useSiteCase(onSwitched: (now: Case) => void): SiteCase {
  const { page } = usePage();
  const { cases, current, select } = useCase();
  const [offer, setOffer] = useState<{ front: string; caseId: string } | null>(null);
  const handled = useRef<string | null>(null);

  const origin = page && 'origin' in page ? page.origin : null;
  const front = page && 'origin' in page ? `${page.tabId} ${page.origin}` : null;
  const talks = useLive(`talks:${origin !== null}`, (record) =>
    origin === null ? Promise.resolve([]) : record.readAll('conversation'),
  ).value;
  const ready = page !== null && cases !== undefined && talks !== undefined;

  // biome-ignore lint/correctness/useExhaustiveDependencies: acts when another page comes to the front
  useEffect(() => {
    if (!ready || handled.current === front) return;
    handled.current = front;
    setOffer(null);
    if (front === null || origin === null) return;
    const caseId = caseOfSite(talks, origin, (id) => cases.some((one) => one.id === id));
    if (caseId === undefined || caseId === current?.id) return;
    void isTyping(current?.id).then((typing) => {
      if (handled.current !== front) return;
      if (typing) return setOffer({ front, caseId });
      select(caseId);
      const now = cases.find(({ id }) => id === caseId);
      if (now) onSwitched(now);
    });
  }, [ready, front]);

  const offered = offer && offer.caseId !== current?.id ? offer.caseId : null;
  return {
    offered: cases?.find(({ id }) => id === offered) ?? null,
    accept: () => {
      if (offer) select(offer.caseId);
      setOffer(null);
    },
    decline: () => setOffer(null),
  };
}
