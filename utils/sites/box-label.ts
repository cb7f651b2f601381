const NAMES = [
  'placeholder',
  'aria-label',
  'data-placeholder',
  'title',
  'aria-placeholder',
  'name',
  'id',
];
const SECRET =
  /passw|passcode|one-?time|\b(?:otp|pin)\b|cvv|captcha|verif|[验驗][证證][码碼]|密[码碼]/;

/** The value of one attribute of a box, in the page or written down. */
export type Attribute = (name: string) => string | null | undefined;

/** What the page itself calls a box: placeholder, label, name; in small letters. */
export function labelOf(attribute: Attribute): string {
  return NAMES.map((name) => attribute(name) ?? '')
    .join(' ')
    .slice(0, 400)
    .toLowerCase();
}

/** A password, a code, a card: nothing is written there or looked at, even when the user points at it. */
export function isSecret(attribute: Attribute): boolean {
  return (
    /one-time|password|cc-/.test(attribute('autocomplete') ?? '') || SECRET.test(labelOf(attribute))
  );
}
