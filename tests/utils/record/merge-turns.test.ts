import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeTurns } from '@/utils/record';

type Line = { who: 'agent' | 'user' | 'system'; text: string };

/** "a:你好" is the agent, "u:好的" the user. */
function lines(...words: string[]): Line[] {
  return words.map((word) => ({
    who: word.startsWith('u:') ? 'user' : 'agent',
    text: word.slice(2),
  }));
}

function apply(recorded: Line[], report: { context: Line[]; turns: Line[] }): Line[] {
  const result: Line[] = [];
  const { additions } = mergeTurns(recorded, report);
  const put = (after: number) => {
    for (const addition of additions) if (addition.after === after) result.push(addition.turn);
  };
  put(-1);
  recorded.forEach((line, at) => {
    result.push(line);
    put(at);
  });
  return result;
}

const words = (list: Line[]) =>
  list.map(({ who, text }) => `${who === 'user' ? 'u' : 'a'}:${text}`);

type Row = [
  name: string,
  recorded: string[],
  context: string[],
  turns: string[],
  expected: string[],
];

const rows: Row[] = [
  ['the first report', [], [], ['a:您好', 'u:你好'], ['a:您好', 'u:你好']],
  ['the next line', ['a:您好'], ['a:您好'], ['u:你好'], ['a:您好', 'u:你好']],
  ['the same report again', ['a:您好', 'u:你好'], ['a:您好'], ['u:你好'], ['a:您好', 'u:你好']],
  ['a reload', ['a:您好', 'u:你好'], [], ['a:您好', 'u:你好'], ['a:您好', 'u:你好']],
  [
    'a reload with more',
    ['a:您好', 'u:你好'],
    [],
    ['a:您好', 'u:你好', 'a:请问您贵姓'],
    ['a:您好', 'u:你好', 'a:请问您贵姓'],
  ],
  [
    'a line said twice',
    ['a:请稍等', 'u:好的'],
    ['a:请稍等', 'u:好的'],
    ['u:好的'],
    ['a:请稍等', 'u:好的', 'u:好的'],
  ],
  [
    'a line said twice, reported twice',
    ['a:请稍等', 'u:好的', 'u:好的'],
    ['a:请稍等', 'u:好的'],
    ['u:好的'],
    ['a:请稍等', 'u:好的', 'u:好的'],
  ],
  ['only 好的, then 好的 again', ['u:好的'], ['u:好的'], ['u:好的'], ['u:好的', 'u:好的']],
  [
    'the agent says what the user said',
    ['u:我想申请延期'],
    ['u:我想申请延期'],
    ['a:我想申请延期'],
    ['u:我想申请延期', 'a:我想申请延期'],
  ],
  [
    'a short answer that also stands far above',
    ['a:请问您贵姓', 'u:好的', 'a:请说一下原因', 'u:失业', 'a:请稍等'],
    ['a:请稍等'],
    ['u:好的', 'a:已提交'],
    ['a:请问您贵姓', 'u:好的', 'a:请说一下原因', 'u:失业', 'a:请稍等', 'u:好的', 'a:已提交'],
  ],
  [
    'older history goes in front',
    ['a:请问原因', 'u:失业'],
    [],
    ['a:您好', 'u:你好', 'a:请问原因', 'u:失业'],
    ['a:您好', 'u:你好', 'a:请问原因', 'u:失业'],
  ],
  [
    'lines missed in the middle',
    ['a:一一一', 'u:二二二', 'a:五五五', 'u:六六六'],
    [],
    ['a:一一一', 'u:二二二', 'a:三三三', 'u:四四四', 'a:五五五', 'u:六六六'],
    ['a:一一一', 'u:二二二', 'a:三三三', 'u:四四四', 'a:五五五', 'u:六六六'],
  ],
  [
    'a note typed into the record stays where it is',
    ['a:您好', 'u:你好', 'a:（电话里）可以分6期'],
    ['a:您好', 'u:你好'],
    ['a:请问还有什么可以帮您'],
    ['a:您好', 'u:你好', 'a:（电话里）可以分6期', 'a:请问还有什么可以帮您'],
  ],
  [
    'lines paused away are not brought back as context',
    ['a:您好', 'u:你好'],
    ['a:甲', 'u:乙', 'a:丙'],
    ['u:丁'],
    ['a:您好', 'u:你好', 'u:丁'],
  ],
  [
    'a new chat with the same greeting',
    ['a:您好，请问有什么可以帮您？', 'u:转人工', 'a:好的，请稍等', 'u:谢谢'],
    ['a:您好，请问有什么可以帮您？'],
    ['u:我想问一下进度'],
    ['a:您好，请问有什么可以帮您？', 'u:转人工', 'a:好的，请稍等', 'u:谢谢', 'u:我想问一下进度'],
  ],
  [
    'who said it was flipped by hand',
    ['u:您好，请问有什么可以帮您？', 'u:转人工'],
    [],
    ['a:您好，请问有什么可以帮您？', 'u:转人工', 'a:请稍等'],
    ['u:您好，请问有什么可以帮您？', 'u:转人工', 'a:请稍等'],
  ],
  [
    'spaces and width do not matter',
    ['a:您好, 请说'],
    [],
    ['a:您好，请说 ', 'u:好'],
    ['a:您好, 请说', 'u:好'],
  ],
  ['empty lines are no lines', ['a:您好'], ['a:您好'], ['u: ', 'u:在'], ['a:您好', 'u:在']],
  [
    'another tab that is behind',
    ['a:您好', 'u:你好', 'a:请问原因', 'u:失业'],
    ['a:您好'],
    ['u:你好', 'a:请问原因'],
    ['a:您好', 'u:你好', 'a:请问原因', 'u:失业'],
  ],
  [
    'the same question three times',
    ['a:在吗', 'a:在吗', 'a:在吗'],
    ['a:在吗', 'a:在吗', 'a:在吗'],
    ['a:在吗'],
    ['a:在吗', 'a:在吗', 'a:在吗', 'a:在吗'],
  ],
];

describe('merging what a page shows into the record', () => {
  it.each(rows)('%s', (_name, recorded, context, turns, expected) => {
    const report = { context: lines(...context), turns: lines(...turns) };
    expect(words(apply(lines(...recorded), report))).toEqual(expected);
  });

  it('says that a new chat with the same greeting is another talk', () => {
    const recorded = lines('a:您好，有什么可以帮您？', 'u:转人工', 'a:请稍等');
    const report = { context: [], turns: lines('a:您好，有什么可以帮您？', 'u:我要投诉') };
    expect(mergeTurns(recorded, report).overlap).toBe(0);
  });
});

/** A chat as they are: mostly different lines, some short ones again and again. */
const chat = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        who: fc.constantFrom('agent' as const, 'user' as const),
        n: fc.nat(10_000),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        who: fc.constantFrom('agent' as const, 'user' as const),
        n: fc.constantFrom(-1, -2, -3),
      }),
    },
  ),
  { minLength: 1, maxLength: 40 },
);
const SHORT = ['好的', '嗯', '请稍等'];
/** No two neighbours of six lines repeat exactly, as in any talk that goes on. */
const told = chat.map((list) =>
  list.map(
    ({ who, n }, at): Line => ({ who, text: n < 0 ? (SHORT[-n - 1] ?? '') : `第${at}句话 ${n}` }),
  ),
);

function liveReports(talk: Line[], cuts: number[]): { context: Line[]; turns: Line[] }[] {
  const ends = [...new Set([...cuts.map((cut) => 1 + (cut % talk.length)), talk.length])].sort(
    (a, b) => a - b,
  );
  let from = 0;
  return ends.map((end) => {
    const report = {
      context: talk.slice(Math.max(0, from - 5), from),
      turns: talk.slice(from, end),
    };
    from = end;
    return report;
  });
}

const isEveryFifthPlain = (talk: Line[]) =>
  talk.every(
    (_, at) =>
      talk.slice(at, at + 4).length < 4 ||
      talk.slice(at, at + 4).some(({ text }) => text.length > 4),
  );

describe('whatever the order of reports', () => {
  const cases = fc.tuple(told.filter(isEveryFifthPlain), fc.array(fc.nat(100), { maxLength: 12 }));

  it('live reports give the talk, line for line', () => {
    fc.assert(
      fc.property(cases, ([talk, cuts]) => {
        let record: Line[] = [];
        for (const report of liveReports(talk, cuts)) record = apply(record, report);
        expect(words(record)).toEqual(words(talk));
      }),
      { numRuns: 400 },
    );
  });

  it('each report twice, as from two tabs, gives the talk', () => {
    fc.assert(
      fc.property(cases, ([talk, cuts]) => {
        let record: Line[] = [];
        for (const report of liveReports(talk, cuts)) record = apply(apply(record, report), report);
        expect(words(record)).toEqual(words(talk));
      }),
      { numRuns: 400 },
    );
  });

  it('a reload at any time adds nothing and loses nothing', () => {
    fc.assert(
      fc.property(cases, fc.nat(12), ([talk, cuts], when) => {
        let record: Line[] = [];
        liveReports(talk, cuts).forEach((report, at) => {
          record = apply(record, report);
          if (at === when) record = apply(record, { context: [], turns: [...record] });
        });
        record = apply(record, { context: [], turns: talk });
        expect(words(record)).toEqual(words(talk));
      }),
      { numRuns: 400 },
    );
  });

  it('history scrolled into view goes in front', () => {
    fc.assert(
      fc.property(told.filter(isEveryFifthPlain), fc.nat(100), (talk, cut) => {
        const from = cut % talk.length;
        const record = apply(apply([], { context: [], turns: talk.slice(from) }), {
          context: [],
          turns: talk,
        });
        expect(words(record)).toEqual(words(talk));
      }),
      { numRuns: 400 },
    );
  });

  it('stays quick with a long record', () => {
    const long = Array.from(
      { length: 5000 },
      (_, at): Line => ({ who: 'agent', text: `第${at}句` }),
    );
    const start = performance.now();
    expect(mergeTurns(long, { context: [], turns: long.slice(-200) }).additions).toEqual([]);
    expect(performance.now() - start).toBeLessThan(1500);
  });
});
