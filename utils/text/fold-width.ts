/**
 * Full-width forms to ASCII and letters to lower case, one unit for one unit, so that a position in
 * the result is the same position in the text.
 */
export function foldWidth(text: string): string {
  return text.replace(WIDE_OR_CAPITAL, foldRun);
}

const WIDE_OR_CAPITAL = /[A-Z\u00a0\u2000-\u200a\u202f\u3000\uff01-\uff5e\uffe1\uffe5]+/g;

const ODD_FORMS = new Map([
  ['\uffe1', '£'],
  ['\uffe5', '¥'],
]);

function foldRun(run: string): string {
  let folded = '';
  for (let at = 0; at < run.length; at += 1) {
    const code = run.charCodeAt(at);
    if (code < 0x5b) folded += String.fromCharCode(code + 0x20);
    else if (code < 0x3001) folded += ' ';
    else if (code > 0xff5e) folded += ODD_FORMS.get(run.charAt(at)) ?? run.charAt(at);
    else folded += String.fromCharCode(code - 0xfee0).toLowerCase();
  }
  return folded;
}
