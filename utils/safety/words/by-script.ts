/** The same idea in Chinese and in English: a text in one script makes nobody compile the other. */
export interface ByScript {
  readonly han: RegExp;
  readonly latin: RegExp;
}

const HAN = /\p{Script=Han}/u;
const LATIN = /[a-z]{3}|f\*/;

export function says({ han, latin }: ByScript, folded: string): boolean {
  return (HAN.test(folded) && han.test(folded)) || (LATIN.test(folded) && latin.test(folded));
}
