/** An element that runs something by itself, what it needs for that, and by which events. */
const ELEMENTS: readonly (readonly [tag: string, rest: string, handlers: string])[] = [
  ['img', 'src=x', 'error load'],
  ['svg', 'viewBox="0 0 1 1"', 'load focusin'],
  ['video', 'src=x autoplay', 'error loadstart'],
  ['audio', 'src=x autoplay', 'error stalled'],
  ['body', 'bgcolor=red', 'load hashchange'],
  ['input', 'autofocus', 'focus input'],
  ['details', 'open', 'toggle'],
  ['iframe', 'src=x', 'load'],
  ['object', 'data=x', 'error'],
  ['link', 'rel=stylesheet href=x', 'load error'],
  ['style', 'media=all', 'load'],
  ['script', 'src=x', 'error load'],
  ['marquee', 'width=1', 'start finish'],
  ['a', 'href=x autofocus', 'focus pointerenter'],
  ['div', 'contenteditable autofocus', 'beforeinput animationstart'],
  ['button', 'popovertarget=x', 'beforetoggle'],
  ['form', 'action=x', 'formdata submit'],
  ['select', 'autofocus', 'focus'],
  ['dialog', 'open', 'close'],
  ['math', 'tabindex=0', 'click'],
  ['x-y', 'tabindex=0', 'slotchange'],
  ['track', 'src=x default', 'error'],
  ['textarea', 'autofocus', 'focus'],
  ['p', 'style="transition:all 1s"', 'transitionend'],
];

const each = (text: string, marks: RegExp, write: (code: number) => string) =>
  text.replace(marks, (mark) => write(mark.charCodeAt(0)));
const SIGNS = /[<>"'/=():;]/g;
const hex = (code: number, width = 2) => code.toString(16).padStart(width, '0');

/** The ways in which markup is written so that somebody else makes markup of it later. */
const ENCODINGS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => each(text, SIGNS, (code) => `&#${code};`),
  (text) => each(text, SIGNS, (code) => `&#x${hex(code, 7)}`),
  (text) => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'),
  (text) => text.replaceAll('<', '&amp;lt;').replaceAll('>', '&amp;gt;'),
  (text) => each(text, SIGNS, (code) => `%${hex(code).toUpperCase()}`),
  (text) => each(text, SIGNS, (code) => `%25${hex(code)}`),
  (text) => each(text, SIGNS, (code) => `\\u${hex(code, 4)}`),
  (text) => each(text, SIGNS, (code) => `\\x${hex(code)}`),
  (text) => each(text, /[<>"'=]/g, (code) => String.fromCharCode(code + 0xfee0)),
  (text) => each(text, /[a-z]/g, (code) => String.fromCharCode(code - (code % 2) * 32)),
  (text) => text.replaceAll('<', '<\u200b').replaceAll('=', '\u00ad='),
];

/** Where it stands: each ends what the place began. */
const CONTEXTS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `">${text}`,
  (text) => `'>${text}<p title='`,
  (text) => `x ${text} y`,
  (text) => `-->${text}<!--`,
  (text) => `]]>${text}<![CDATA[`,
  (text) => `</script>${text}`,
  (text) => `</style>${text}<style>`,
  (text) => `</textarea>${text}`,
  (text) => `</title>${text}`,
  (text) => `</template></noscript>${text}`,
  (text) => `*/${text}/*`,
  (text) => `\`}${text}\${\``,
  (text) => `{"text":"${text}"}`,
  (text) => `[${text}](javascript:0)`,
  (text) => `=HYPERLINK("${text}")`,
  (text) => `data:text/html,${text}`,
  (text) => `{{${text}}}`,
  (text) => `<a title="${text}">`,
];

const TIMES = 7;

/** Every element with every event, and every encoding in every context with one of them. */
export function generatedVectors(): string[] {
  const elements = ELEMENTS.flatMap(([tag, rest, handlers]) =>
    handlers.split(' ').map((event) => `<${tag} ${rest} on${event}="§">`),
  );
  const all = Array.from({ length: TIMES }, () => elements).flat();
  // The lengths have no factor in common, so that the pairs go round before they repeat.
  return all.map((markup, at) => {
    const encode = ENCODINGS[at % ENCODINGS.length] ?? String;
    const place = CONTEXTS[at % CONTEXTS.length] ?? String;
    return place(encode(markup));
  });
}
