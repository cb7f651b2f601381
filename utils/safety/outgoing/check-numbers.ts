import { foldWidth } from '@/utils/text';
import type { Finding, OutgoingContext } from '../finding';
import type { NumberFound } from '../numbers/digit-runs';
import { findBankCards } from '../numbers/find-bank-cards';
import { findMainlandIds } from '../numbers/find-mainland-ids';
import { findOtherIds } from '../numbers/find-other-ids';
import { findSecrets } from '../numbers/find-secrets';
import { packOf } from '../packs/pack-of';

/** Full numbers and secrets that never go into a chat, each with the least that serves. */
export function checkNumbers(text: string, context: OutgoingContext): Finding[] {
  const folded = foldWidth(text);
  const pack = packOf(context.locale);
  const ids = [...findMainlandIds(folded), ...findOtherIds(folded)];
  const cards = findBankCards(folded).filter((card) => !ids.some((id) => overlaps(id, card)));
  const masked = mask(text, [...ids, ...cards], pack.lastFour);
  const numbers: Finding[] = [
    ...cards.map((card) => held('bank_card', pack.bankCard, masked, card)),
    ...ids.map((id) => held('identity_number', pack.identityNumber, masked, id)),
  ];
  const secrets = findSecrets(folded)
    .filter((secret) => ![...ids, ...cards].some((number) => overlaps(number, secret)))
    .map((secret) =>
      secret.kind === 'code'
        ? held('code', pack.code, pack.codeInstead, secret)
        : held('password', pack.password, pack.passwordInstead, secret),
    );
  return [...numbers, ...secrets];
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function held(
  rule: 'bank_card' | 'identity_number' | 'code' | 'password',
  reason: string,
  instead: string,
  { start, end }: Place,
): Finding {
  return { rule, action: 'hold', reason, instead, span: { start, end } };
}

function overlaps(one: Place, other: Place): boolean {
  return one.start < other.end && other.start < one.end;
}

/** The sentence with every full number cut down to its last four places. */
function mask(
  text: string,
  numbers: readonly NumberFound[],
  lastFour: (digits: string) => string,
): string {
  let masked = text;
  for (const number of [...numbers].sort((one, other) => other.start - one.start)) {
    masked = masked.slice(0, number.start) + lastFour(number.lastFour) + masked.slice(number.end);
  }
  return masked;
}
