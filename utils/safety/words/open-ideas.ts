import { openGates } from '@/utils/text';
import { asksDataSign } from './asks-data';
import { COLLECTION_WORDS } from './collection-words';
import { SCAM_WORDS } from './scam-words';
import { signGates } from './sign-gates';

const SIGNS = [...Object.values(SCAM_WORDS), ...Object.values(COLLECTION_WORDS), asksDataSign];

/** Every idea of every sign, as the gates number them. */
export const IDEAS: readonly RegExp[] = SIGNS.flatMap(({ ways }) => ways.flat());

export type IsOpen = (idea: RegExp) => boolean;

let gate: ReturnType<typeof openGates> | undefined;
let numbers: ReadonlyMap<RegExp, number> | undefined;

/** Which ideas the clauses of a folded text can hold at all; the others are not even compiled. */
export function openIdeas(folded: string): IsOpen {
  gate ??= openGates(signGates);
  numbers ??= new Map(IDEAS.map((idea, number) => [idea, number]));
  const known = numbers;
  const isOpen = gate(folded);
  return (idea) => isOpen(known.get(idea) ?? -1);
}
