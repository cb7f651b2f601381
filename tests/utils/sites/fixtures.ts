import { vi } from 'vitest';
import {
  type Finding,
  followTranscript,
  plainTools,
  type Tools,
  type TurnReport,
} from '@/utils/sites';

/** Puts hand-made markup into the test document. */
export function show(html: string): Document {
  document.body.innerHTML = html;
  return document;
}

export interface Line {
  readonly who: 'agent' | 'user';
  readonly text: string;
  readonly name?: string;
}

export const TALK: readonly Line[] = [
  { who: 'agent', text: '您好，很高兴为您服务。', name: '客服小周' },
  { who: 'user', text: '这个月的账单我还不上，能晚几天吗？' },
  { who: 'agent', text: '可以帮您登记，请问打算哪天还？', name: '客服小周' },
  { who: 'user', text: '下个月十号。' },
];

/** A plain chat: rows with a side class, a name, a bubble; a text area below. */
export function chat(
  lines: readonly Line[] = TALK,
  box = '<textarea placeholder="请输入消息"></textarea>',
) {
  const rows = lines.map(
    ({ who, text, name }) =>
      `<div class="row ${who === 'user' ? 'from-me' : 'from-agent'}">${name ? `<span class="nick">${name}</span>` : ''}<div class="bubble"><p>${text}</p></div></div>`,
  );
  return `<div class="panel"><div class="message-list">${rows.join('')}</div><div class="foot">${box}</div></div>`;
}

const places = new WeakMap<Element, DOMRect>();

/** happy-dom has no layout: gives elements the horizontal place their `data-x` asks for. */
export function layOut(root: ParentNode, width = 400): void {
  root.querySelectorAll('*').forEach((element, index) => {
    const [from = 0, to = width] = (element.getAttribute('data-x') ?? '')
      .split(',')
      .filter(Boolean)
      .map(Number);
    const top = Number(element.getAttribute('data-y') ?? index * 10);
    places.set(element, new DOMRect(from, top, to - from, 40));
  });
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return places.get(this) ?? new DOMRect();
  });
}

/** Closed shadow roots as an extension sees them. */
export function withClosedRoots(roots: ReadonlyMap<Element, ShadowRoot>): Tools {
  return { openShadow: (element) => element.shadowRoot ?? roots.get(element) ?? null };
}

/** A busy machine is slow; how fast it must be is measured in real browsers. */
export const soon = (check: () => void) => vi.waitFor(check, { timeout: 4000, interval: 50 });

export const texts = (report: TurnReport | undefined) => report?.turns.map(({ text }) => text);

let following: AbortController | undefined;

export function stopFollowing(): void {
  following?.abort();
}

/** Follows the test document, and keeps all that is told. */
export function follow() {
  following = new AbortController();
  const reports: TurnReport[] = [];
  const findings: Finding[] = [];
  const follower = followTranscript(
    document,
    { onTurns: (report) => reports.push(report), onFinding: (finding) => findings.push(finding) },
    following.signal,
    plainTools,
  );
  return { reports, findings, follower };
}

export { plainTools };
