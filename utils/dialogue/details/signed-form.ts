/** A form and what it cannot match without: most lines hold none of it, and then it is not compiled. */
export type SignedForm = readonly [sign: RegExp, form: RegExp];

/** A sign of forms in Latin letters, capitals or not. */
export const TWO_LETTERS = /[a-z]{2}/iu;

export function findForm([sign, form]: SignedForm, text: string): RegExpExecArray | null {
  return sign.test(text) ? form.exec(text) : null;
}

export function findForms([sign, form]: SignedForm, text: string): Iterable<RegExpExecArray> {
  return sign.test(text) ? text.matchAll(form) : [];
}

export const countDigits = (text: string): number => text.match(/\d/g)?.length ?? 0;
