import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { chatReader, type TurnReport } from '@/utils/sites';
import { drawnAnew, drawnChat, drawnOn } from '../drawn-chat';
import { TALK, texts } from '../fixtures';

const all = TALK.map(({ text }) => text);
const more = { who: 'agent', text: '审核需要3个工作日。' } as const;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

function read() {
  const stop = new AbortController();
  const reports: TurnReport[] = [];
  const reader = chatReader((report) => reports.push(report), stop.signal);
  return { stop, reports, reader, last: () => texts(reports.at(-1)) };
}

function reading() {
  const one = read();
  expect(one.reader.see(drawnChat())).toMatchObject({ want: 'nothing' });
  vi.advanceTimersByTime(1000);
  expect(one.reports.map(texts)).toEqual([all]);
  return one;
}

describe('reading what is drawn', () => {
  it('does not understand changes before there is a list, and stays able to read', () => {
    const { reader, reports, last } = read();
    expect(reader.change(drawnOn(0, TALK))).toBe('torn');
    reader.see(drawnChat());
    vi.advanceTimersByTime(1000);
    expect(last()).toEqual(all);
    expect(reports).toHaveLength(1);
  });

  it.each([
    ['sure', '请输入消息', 1],
    // A box that does not say what it is for: a better one may stand where nobody has looked yet.
    ['not sure', '', 0],
  ])('of a first look tells only what is sure: %s', (_, placeholder, told) => {
    const { reader, reports } = read();
    const { items, ...chat } = drawnChat();
    const named = items.map((item) =>
      item.tag === 'textarea' ? { ...item, attributes: { placeholder } } : item,
    );
    const wish = reader.see({ ...chat, items: named, glance: true });
    vi.advanceTimersByTime(1000);
    expect(wish).toMatchObject({ want: 'nothing', isSure: told === 1 });
    expect(reports).toHaveLength(told);
    reader.see({ ...chat, items: named });
    vi.advanceTimersByTime(1000);
    expect(reports).toHaveLength(1);
  });

  it('tells a new line once, with what stood before it', () => {
    const { reader, reports, last } = reading();
    expect(reader.change(drawnOn(4, [more]))).toBe('read');
    expect(reader.change(drawnOn(5, [], 600))).toBe('read');
    vi.advanceTimersByTime(5000);
    expect(reports).toHaveLength(2);
    expect(last()).toEqual([more.text]);
    expect(reports[1]?.context.map(({ text }) => text)).toEqual(all);
  });

  it('does not tell a line before it stood still', () => {
    const { reader, reports, last } = reading();
    reader.change(drawnOn(4, [{ who: 'agent', text: '审' }], 0));
    for (const text of ['审核', '审核需要', '审核需要3', '审核需要3个工作日。']) {
      vi.advanceTimersByTime(100);
      reader.change(drawnAnew(4, text, 0));
    }
    vi.advanceTimersByTime(700);
    expect(reports).toHaveLength(1);
    vi.advanceTimersByTime(400);
    expect(last()).toEqual(['审核需要3个工作日。']);
    expect(reports).toHaveLength(2);
  });

  it('is torn by what it was never told of, until the page is drawn again', () => {
    const { reader, reports } = reading();
    expect(reader.change(drawnOn(9, [more]))).toBe('torn');
    expect(reader.change(drawnOn(4, [more]))).toBe('torn');
    reader.see(drawnChat([...TALK, more]));
    vi.advanceTimersByTime(1000);
    expect(reports.slice(1).map(texts)).toEqual([[more.text]]);
  });

  it('says when it is over two million characters, and reads on once asked for everything', () => {
    const { reader, last } = reading();
    const long = 'x'.repeat(99_000);
    const answers: string[] = [];
    for (let at = 4; at < 26; at++) {
      answers.push(reader.change(drawnOn(at, [{ who: 'agent', text: `${at} ${long}` }])));
      vi.advanceTimersByTime(300);
    }
    expect(answers.indexOf('over')).toBe(20);
    expect(answers.slice(20)).toEqual(['over', 'over']);
    reader.whole();
    expect(reader.change(drawnOn(26, [more]))).toBe('read');
    expect(last()?.at(-1)).toBe(more.text);
  });

  it('tells everything again when asked, and nothing where there is nothing', () => {
    const nothing = read();
    nothing.reader.whole();
    expect(nothing.reports).toEqual([]);
    const { reader, reports, last } = reading();
    reader.whole();
    expect(reports).toHaveLength(2);
    expect(last()).toEqual(all);
    expect(reports[1]?.context).toEqual([]);
  });

  it('goes on with the same talk on a new look, and forgets it on a fresh one', () => {
    const { reader, reports, last } = reading();
    reader.see(drawnChat([...TALK, more]));
    vi.advanceTimersByTime(1000);
    expect(last()).toEqual([more.text]);
    reader.see(drawnChat(TALK.slice(2), { fresh: true }));
    vi.advanceTimersByTime(1000);
    expect(last()).toEqual(all.slice(2));
    expect(reports.at(-1)?.context).toEqual([]);
  });

  it('says nothing more once it is stopped', () => {
    const { reader, reports, stop } = reading();
    reader.change(drawnOn(4, [more], 0));
    stop.abort();
    vi.advanceTimersByTime(5000);
    reader.change(drawnOn(5, [more], 1000));
    expect(reports).toHaveLength(1);
  });
});
