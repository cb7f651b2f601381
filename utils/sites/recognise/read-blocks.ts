import { attributeOf, contains, isElement, isText, rectOf, styleOf, tagOf, textOf } from '../dom';
import { frameDocument, shownNodes } from '../flat-tree';
import { QUIET_TAGS } from '../quiet-tags';
import type { Tools } from '../tools';
import { isUndisplayed, isVisuallyHidden, shownLines } from '../visible';
import type { Block, PageText } from './block';
import { isFurniture, type Tally } from './furniture';

const MOST_ELEMENTS = 12_000;
const MOST_CHARACTERS = 150_000;
const DEEPEST = 120;
const HEADING = /^h[1-4]$/;
/** What shows something; letters of a thread stand in quotations too. */
const QUOTE = /^(?:figure|figcaption)$/;
const BUTTON_CLASS = /(?:^|[\s_-])(?:btn|button)(?:$|[\s_-])/i;
const INLINE = /^(?:inline|contents|ruby)/;
const CODE = /^(?:pre|code|samp)$/;
const CODE_EDITOR = /\b(?:monaco-editor|cm-editor|CodeMirror|ace_editor|hljs|highlight)\b/;
/** Boxes of a form that hold a value of their own. */
const FIELD_TYPE = /^(?:text|number|tel|email|date|month|range)?$/;

function isLink(element: Element, tag: string): boolean {
  return tag === 'a' || attributeOf(element, 'role') === 'link';
}

/** Walks what a person sees and gathers its texts, a few elements at a time. */
class BlockReader implements PageText {
  readonly blocks: Block[] = [];
  readonly actions: string[] = [];
  readonly frames: Element[] = [];
  fields = 0;
  codeBlocks = 0;
  readonly offers: string[] = [];

  readonly #tally: Tally = { links: 0, buttons: 0, characters: 0, linked: 0 };
  #isLinked = false;
  #text = '';
  #isHeading = false;
  #isQuoted = false;
  #last: Element | undefined;
  #elements = 0;
  #characters = 0;

  readonly #tools: Tools;
  readonly #without: ReadonlySet<Element | undefined>;

  constructor(tools: Tools, without: ReadonlySet<Element | undefined>) {
    this.#tools = tools;
    this.#without = without;
  }

  *read(node: Node): Generator<undefined, PageText> {
    yield* this.#nodes(node, 0);
    this.#close();
    return this;
  }

  *#nodes(node: Node, depth: number): Generator<undefined, void> {
    const nodes = shownNodes(node, this.#tools);
    for (let at = 0; at < nodes.length; at++) {
      const child = nodes[at];
      if (!child || this.#elements > MOST_ELEMENTS || this.#characters > MOST_CHARACTERS) return;
      if (isText(child))
        shownLines(child.data, node).forEach((line, index) => {
          if (index > 0) this.#close();
          this.#add(line, node);
        });
      else if (isElement(child) && !this.#without.has(child))
        yield* this.#element(child, depth + 1);
    }
  }

  *#element(element: Element, depth: number): Generator<undefined, void> {
    this.#elements++;
    if (this.#elements % 32 === 0) yield;
    const tag = tagOf(element);
    if (tag === 'br' || tag === 'hr') return this.#close();
    this.#count(element, tag);
    if (tag === 'input') this.#noteInput(element);
    if ((QUIET_TAGS.has(tag) && tag !== 'button') || depth > DEEPEST) return;
    const style = styleOf(element);
    if (style && (isUndisplayed(style) || isVisuallyHidden(style))) return;
    if (tag === 'iframe' && !frameDocument(element)) this.frames.push(element);
    const isInline = style ? INLINE.test(style.display) : tag === 'span';
    const isHeading = HEADING.test(tag) || attributeOf(element, 'role') === 'heading';
    const before = this.#isHeading;
    if (!isInline || isHeading) this.#close();
    if (isHeading) this.#isHeading = true;
    const from = { ...this.#tally, blocks: this.blocks.length, offers: this.offers.length };
    const [wasLinked, wasQuoted] = [this.#isLinked, this.#isQuoted];
    if (isLink(element, tag)) this.#isLinked = true;
    if (QUOTE.test(tag)) this.#isQuoted = true;
    this.#noteAction(element, tag);
    yield* this.#nodes(element, depth);
    this.#isLinked = wasLinked;
    if (!isInline || isHeading) this.#close();
    this.#isHeading = before;
    this.#isQuoted = wasQuoted;
    if (!isInline && isFurniture(element, tag, from, this.#tally)) this.#setAside(from);
    // An empty cell says nothing about the text before it.
    if (this.blocks.length === from.blocks) return;
    if (tag === 'td' || tag === 'th') this.#endWith('\t');
    if (tag === 'tr') this.#endWith('\n');
  }

  #noteAction(element: Element, tag: string): void {
    const role = attributeOf(element, 'role') ?? '';
    const isButton = tag === 'button' || role === 'button';
    if (isButton) this.#tally.buttons++;
    const isAction = isButton || isLink(element, tag);
    if (isLink(element, tag)) this.#tally.links++;
    if (!isAction && !BUTTON_CLASS.test(attributeOf(element, 'class') ?? '')) return;
    this.#offer(textOf(element));
  }

  /** A button of the old sort bears its label as its value. */
  #noteInput(element: Element): void {
    if (!/^(?:submit|button)$/i.test(attributeOf(element, 'type') ?? '')) return;
    this.#tally.buttons++;
    this.#offer(attributeOf(element, 'value') ?? '');
  }

  #offer(words: string): void {
    const label = words.replace(/\s+/g, ' ').trim();
    if (!label || label.length > 40 || this.actions.length >= 400) return;
    this.actions.push(label);
    this.offers.push(label);
  }

  /** All since then stands on every page of the site. */
  #setAside(from: { readonly blocks: number; readonly offers: number }): void {
    for (const block of this.blocks.slice(from.blocks)) block.isAside = true;
    this.offers.length = Math.min(this.offers.length, from.offers);
  }

  #count(element: Element, tag: string): void {
    if (CODE.test(tag) || CODE_EDITOR.test(attributeOf(element, 'class') ?? '')) this.codeBlocks++;
    if (tag === 'select' || tag === 'textarea') this.fields++;
    if (tag === 'input' && FIELD_TYPE.test(attributeOf(element, 'type')?.toLowerCase() ?? ''))
      this.fields++;
  }

  #add(data: string, holder: Node): void {
    const text = data.replace(/\s+/g, ' ');
    if (text === '') return;
    this.#tally.characters += text.length;
    if (this.#isLinked && !/\d/.test(text)) this.#tally.linked += text.length;
    const element = isElement(holder) ? holder : undefined;
    if (this.#text && /\d$/.test(this.#text) && /^\d/.test(text) && this.#isGap(element)) {
      this.#text += ' ';
    }
    this.#text += text;
    if (text !== ' ') this.#last = element;
  }

  /** Two numbers side by side: one number in two pieces, or two of their own? */
  #isGap(element: Element | undefined): boolean {
    const last = this.#last;
    if (!element || !last || last === element || contains(last, element)) return false;
    const [before, after] = [rectOf(last), rectOf(element)];
    return after.left - before.right > 2 || after.top >= before.bottom;
  }

  #endWith(end: Block['end']): void {
    const last = this.blocks.at(-1);
    if (last) last.end = end;
  }

  #close(): void {
    const text = this.#text.trim();
    this.#text = '';
    if (text === '') return;
    this.#characters += text.length;
    this.blocks.push({
      text: text.slice(0, 4000),
      isHeading: this.#isHeading,
      isAside: false,
      isQuoted: this.#isQuoted,
      end: '\n',
    });
  }
}

/** The texts of a page as a person sees them; `without` is left out (a transcript, an editor). */
export function readBlocks(
  node: Node,
  tools: Tools,
  ...without: readonly (Element | undefined)[]
): Generator<undefined, PageText> {
  return new BlockReader(tools, new Set(without)).read(node);
}
