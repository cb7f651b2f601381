import { type Discovery, discover, type Scope } from '../discover';
import { attributeOf, bodyOf, closest, isDocument, rectOf, tagOf } from '../dom';
import { searchConversation } from '../find-conversation';
import { atOnce, type Steps } from '../in-slices';
import { plainTools, type Tools } from '../tools';
import type { PageText } from './block';
import { chatSignals } from './chat-signals';
import { countSaid } from './count-said';
import { countWords } from './count-words';
import type { ChatSignals, PageSignals } from './page-signals';
import { readBlocks } from './read-blocks';

/** Points at which rows are a chat. */
const SURE = 4;

const FIELD = /^(?:input|textarea)$/;

/** A frame in which a conversation has room. */
function isLarge(frame: Element): boolean {
  const { width, height } = rectOf(frame);
  return width >= 200 && height >= 240;
}

function frameSignals({ frames }: PageText): PageSignals['frames'] {
  return frames.slice(0, 20).map((frame) => ({
    url: (attributeOf(frame, 'src') ?? '').slice(0, 500),
    label: ['title', 'name', 'id', 'class', 'aria-label']
      .map((name) => attributeOf(frame, name) ?? '')
      .join(' ')
      .slice(0, 200),
    isLarge: isLarge(frame),
  }));
}

/** Hardly any rows, or some unlike a chat where nobody speaks as a desk: they may be the bills of a list. */
function isDoubtful(chat: ChatSignals | null): boolean {
  if (!chat) return true;
  if (chat.agentTurns < 2 && chat.userTurns < 2) return true;
  return chat.evidence <= SURE && chat.deskLines + chat.creditorLines === 0;
}

/** What the person writes with is no text of the page, and a chat built with a code editor shows no code. */
function editorOf(box: Element | null): Element | undefined {
  if (!box) return undefined;
  const editor = closest(box, '.cm-editor, .CodeMirror');
  return editor ?? (FIELD.test(tagOf(box)) ? undefined : box);
}

/** Everything measured on a page, in steps small enough to give way in between. */
export function* signalSteps(
  root: Scope,
  tools: Tools,
): Steps<{ signals: PageSignals; text: PageText }> {
  const found: Discovery = yield* discover(root, tools);
  yield;
  const conversation = yield* searchConversation(found, tools);
  const chat = chatSignals(conversation);
  yield;
  const top = (isDocument(root) && bodyOf(root)) || root;
  const list = isDoubtful(chat) ? undefined : conversation.list;
  const text = yield* readBlocks(top, tools, list, editorOf(conversation.composer));
  yield;
  const title = isDocument(root) ? String(Reflect.get(Document.prototype, 'title', root)) : '';
  const headings = text.blocks.filter(({ isHeading, isAside }) => isHeading && !isAside);
  const words = yield* countWords(title, text);
  yield;
  const signals = {
    title: title.slice(0, 300),
    headings: headings.slice(0, 30).map((heading) => heading.text.slice(0, 120)),
    chat,
    said: !isDoubtful(chat) || found.boxes.length === 0 ? null : countSaid(text, found.boxes),
    frames: frameSignals(text),
    fields: text.fields,
    codeBlocks: text.codeBlocks,
    ...words,
  };
  return { signals, text };
}

/** What is measured on a page, at once. */
export function readSignals(root: Scope, tools: Tools = plainTools): PageSignals {
  return atOnce(signalSteps(root, tools)).signals;
}
