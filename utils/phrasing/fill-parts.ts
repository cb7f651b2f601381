import type { Locale, PhrasePart, Slot } from '@/utils/model';
import type { Facts } from './collect-facts';
import { slotLabels } from './packs/slot-labels';
import type { SuggestionPart } from './request';

export type Filled = {
  readonly text: string;
  readonly parts: readonly SuggestionPart[];
  readonly missing: readonly Slot[];
};

const ENGLISH_PLURAL = /^( (?:working )?(?:day|month|payment))s\b/;

/** Puts facts into a phrase. Parts that were filled before keep their value unless a new one comes. */
export function fillParts(
  parts: readonly (PhrasePart | SuggestionPart)[],
  facts: Facts,
  locale: Locale,
): Filled {
  const labels = slotLabels[locale];
  const missing: Slot[] = [];
  let previous: string | undefined;
  const filled = parts.map((part): SuggestionPart => {
    if ('text' in part) {
      const text = previous === '1' ? part.text.replace(ENGLISH_PLURAL, '$1') : part.text;
      previous = undefined;
      return { text };
    }
    const { slot } = part;
    const value = facts[slot] ?? ('value' in part ? part.value : undefined);
    previous = value;
    if (value !== undefined && value !== '') return { slot, value, label: labels[slot] };
    if (!missing.includes(slot)) missing.push(slot);
    return { slot, label: labels[slot] };
  });
  return { text: filled.map(textOf).join(''), parts: filled, missing };
}

function textOf(part: SuggestionPart): string {
  if ('text' in part) return part.text;
  return part.value ?? `〔${part.label}〕`;
}
