import { useCallback, useRef } from 'react';
import { formatDayForPhrase, isRealDay } from '@/utils/calendar';
import type { MessageId } from '@/utils/i18n';
import type { Slot } from '@/utils/model';
import { formatMoney, parseAmount } from '@/utils/money';
import type { Facts } from '@/utils/phrasing';
import { amountProblems } from './amount-problems';
import { slotFields } from './slot-fields';
import { useCase } from './use-case';
import type { ConversationState } from './use-conversation';
import { useDraft } from './use-draft';
import { useTranslation } from './use-translation';

type Read = { readonly value: string | number } | { readonly problem: MessageId };

const MAX_COUNT = 600;

/** What was typed into a chip, as the record keeps it: minor units, ISO days, whole numbers. */
export function readSlot(slot: Slot, typed: string): Read {
  const text = typed.normalize('NFKC').trim();
  switch (slotFields[slot].kind) {
    case 'money': {
      const parsed = parseAmount(typed);
      return parsed.ok ? { value: parsed.minor } : { problem: amountProblems[parsed.reason] };
    }
    case 'day':
      return isRealDay(text) ? { value: text } : { problem: 'errors.dateImpossible' };
    case 'count': {
      const count = Number(text);
      const fits = /^\d{1,3}$/.test(text) && count >= 1 && count <= MAX_COUNT;
      return fits ? { value: count } : { problem: 'errors.countNotANumber' };
    }
    case 'four_digits':
      return /^\d{4}$/.test(text) ? { value: text } : { problem: 'errors.fourDigits' };
    default:
      return { value: typed.trim() };
  }
}

interface FactsState {
  /** What was typed into chips that no record has a place for, ready to be read. */
  readonly facts: Facts;
  /** Keeps what was typed into a chip; the answer is what is wrong with it, or null. */
  readonly fill: (slot: Slot, typed: string) => Promise<MessageId | null>;
}

/** Chips fill the case, the budget or the conversation where these have the fact; a draft otherwise. */
export function useFacts({ conversation, saveDetails }: ConversationState): FactsState {
  const { locale } = useTranslation();
  const { current, currency, update, saveBudget } = useCase();
  const [draft, setDraft] = useDraft(`facts:${current?.id ?? 'none'}`);
  const kept = parseDraft(draft);

  const facts: Facts = {};
  for (const [name, value] of Object.entries(kept)) {
    const slot = name as Slot;
    const { kind } = slotFields[slot];
    if (kind === 'money') facts[slot] = formatMoney(Number(value), currency, locale);
    else facts[slot] = kind === 'day' ? formatDayForPhrase(String(value), locale) : String(value);
  }

  const latest = useRef<FactsState['fill']>(async () => null);
  latest.current = async (slot, typed) => {
    const read = readSlot(slot, typed);
    if ('problem' in read) return read.problem;
    const { home } = slotFields[slot];
    const patch = { [slot]: read.value };
    if (home === 'case' && current) await update(patch);
    else if (home === 'budget') await saveBudget(patch);
    else if (home === 'conversation' && conversation) await saveDetails(patch);
    else setDraft(JSON.stringify({ ...kept, ...patch }));
    return null;
  };
  // Always the same one, so that a card with the same sentence is not drawn anew.
  const fill = useCallback<FactsState['fill']>((slot, typed) => latest.current(slot, typed), []);
  return { facts, fill };
}

function parseDraft(draft: string | null): Readonly<Record<string, string | number>> {
  try {
    const parsed: unknown = JSON.parse(draft || '{}');
    if (typeof parsed !== 'object' || parsed === null) return {};
    return Object.fromEntries(
      Object.entries(parsed).filter(([name, value]) => {
        return name in slotFields && (typeof value === 'string' || typeof value === 'number');
      }),
    );
  } catch {
    return {};
  }
}
