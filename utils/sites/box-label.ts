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

/** "Do not include your password": said of boxes for many words; a box for a code may say so too. */
const WARNING = /(?:do not|don['’]t|never|勿|不要)[^.。;；!！]{0,80}/g;

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
export function isSecret(attribute: Attribute, tag: string): boolean {
  const filled = attribute('autocomplete') ?? '';
  // Kits write new-password to keep the browser from filling in anything; no password has lines.
  const isOff = tag === 'textarea' && filled === 'new-password';
  if (/one-time|password|cc-/.test(filled) && !isOff) return true;
  const label = labelOf(attribute);
  return SECRET.test(tag === 'input' ? label : label.replace(WARNING, ' '));
}
