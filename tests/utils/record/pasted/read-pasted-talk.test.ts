import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPastedTalk, settleTalk } from '@/utils/record';

/** `side name time text`, one a turn; "-" for what is missing. */
function read(text: string): string[] | null {
  const said = readPastedTalk(text)?.turns.map(({ who, name, shownTime, text: words }) =>
    [who ?? '?', name ?? '-', shownTime ?? '-', words.replaceAll('\n', '/')].join(' | '),
  );
  return said ?? null;
}

describe('a pasted conversation', () => {
  it.each<[string, string, string[]]>([
    [
      'labels, with bodies of several lines and colons in them',
      '客服小陈：您好，账单金额：3286.50元\n请于 11:30 前回复\n\n我：我想协商还款\n原因：失业\n客服小陈：好的',
      [
        'agent | 客服小陈 | - | 您好，账单金额：3286.50元/请于 11:30 前回复',
        'user | 我 | - | 我想协商还款/原因：失业',
        'agent | 客服小陈 | - | 好的',
      ],
    ],
    [
      'a name nobody knows beside one that is known',
      '小陈：您好\n我：在吗',
      ['? | 小陈 | - | 您好', 'user | 我 | - | 在吗'],
    ],
    [
      'English labels',
      'Agent: Hello, how can I help?\nYou: I lost my job: see below\nhttps://a.example/x: here\nAgent: Thanks',
      [
        'agent | Agent | - | Hello, how can I help?',
        'user | You | - | I lost my job: see below/https://a.example/x: here',
        'agent | Agent | - | Thanks',
      ],
    ],
    [
      'labels on lines of their own, with the time between',
      '10:03\n小陈:\n您好\n\n10:05\n我:\n在\n小陈:\n请讲',
      ['? | 小陈 | 10:03 | 您好', 'user | 我 | 10:05 | 在', '? | 小陈 | - | 请讲'],
    ],
    [
      'the time in brackets before the name',
      '[2026/11/22 10:03] 小陈: 您好\n[2026/11/22 10:04] 张三: 我想分期\n第二行',
      ['? | 小陈 | 2026/11/22 10:03 | 您好', '? | 张三 | 2026/11/22 10:04 | 我想分期/第二行'],
    ],
    [
      'the export of WhatsApp on Android',
      '11/22/2026, 10:03 - Messages are end-to-end encrypted. Tap: more.\n11/22/2026, 10:03 - You created group "A: b"\n11/22/2026, 10:04 - Ann Lee: Hi\n11/22/2026, 10:05 - +15550100: How are you?\n\nAll right?\n11/22/2026, 10:06 - Bo: Yes',
      [
        'system | - | 11/22/2026, 10:03 | Messages are end-to-end encrypted. Tap: more.',
        'system | - | 11/22/2026, 10:03 | You created group "A: b"',
        '? | Ann Lee | 11/22/2026, 10:04 | Hi',
        '? | +15550100 | 11/22/2026, 10:05 | How are you?//All right?',
        '? | Bo | 11/22/2026, 10:06 | Yes',
      ],
    ],
    [
      'the export of WhatsApp on an iPhone',
      '\u200e[22/11/26, 10:03:01\u202fAM] Bank Support: Hello\r\n[22/11/26, 10:03:45\u202fAM] Ann: Hi\r\n2026/11/25: is that fine?\r\n',
      [
        'agent | Bank Support | 22/11/26, 10:03:01\u202fAM | Hello',
        '? | Ann | 22/11/26, 10:03:45\u202fAM | Hi\r/2026/11/25: is that fine?',
      ],
    ],
    [
      'the export of LINE, in columns',
      '[LINE] 與專員的聊天記錄\n儲存日期：2026/11/22 10:30\n\n2026/11/22（日）\n上午10:03\t王專員\t您好\n上午10:04\t阿明\t想協商\n10:05\t王專員已收回訊息',
      [
        'system | - | - | [LINE] 與專員的聊天記錄/儲存日期：2026/11/22 10:30',
        'system | - | - | 2026/11/22（日）',
        'agent | 王專員 | 上午10:03 | 您好',
        '? | 阿明 | 上午10:04 | 想協商',
        'system | - | 10:05 | 王專員已收回訊息',
      ],
    ],
    [
      'columns of spaces, and one space after a name that comes again',
      '10:03 小陈 您好\n10:04 我  在\n10:05 小陈 请讲',
      ['? | 小陈 | 10:03 | 您好', 'user | 我 | 10:04 | 在', '? | 小陈 | 10:05 | 请讲'],
    ],
    [
      'a name and a time, and the words below',
      '小陈 10:03\n您好\n请讲\n\n张三 2026/11/22 10:05:07\n想分期\n小陈 10:06\n好',
      [
        '? | 小陈 | 10:03 | 您好/请讲',
        '? | 张三 | 2026/11/22 10:05:07 | 想分期',
        '? | 小陈 | 10:06 | 好',
      ],
    ],
    [
      'a time and a name, and the words below',
      '2026-11-22 10:03:22 小陈(12345)\n您好\n\n2026-11-22 10:04:01 张三(678)\n在',
      ['? | 小陈(12345) | 2026-11-22 10:03:22 | 您好', '? | 张三(678) | 2026-11-22 10:04:01 | 在'],
    ],
    [
      'name, time and words on lines of their own',
      '人工客服\n昨天 10:03\n您好\n我\n昨天 10:04\n想分期\n11月25日可以吗',
      ['agent | 人工客服 | 昨天 10:03 | 您好', 'user | 我 | 昨天 10:04 | 想分期/11月25日可以吗'],
    ],
    [
      'a name, a comma and the time in brackets',
      '小陈, [22.11.2026 10:03]\n您好\n张三, [22.11.2026 10:04]\n在',
      ['? | 小陈 | 22.11.2026 10:03 | 您好', '? | 张三 | 22.11.2026 10:04 | 在'],
    ],
    [
      'a time of the day in brackets',
      '(10:03:22 AM) Ann: Hello\n(10:03:40 AM) Bob: Hi',
      ['? | Ann | 10:03:22 AM | Hello', '? | Bob | 10:03:40 AM | Hi'],
    ],
    [
      'names of two words behind a time in brackets',
      '[22/11 10:03] Ann Lee\nHello\n[22/11 10:04] Bob Ray\nHi',
      ['? | Ann Lee | 22/11 10:03 | Hello', '? | Bob Ray | 22/11 10:04 | Hi'],
    ],
    [
      'rows of a table',
      '客服小陈\t2026-11-22 10:03:22\t您好\n张三\t2026-11-22 10:04:22\t11月25日 10:00 还',
      [
        'agent | 客服小陈 | 2026-11-22 10:03:22 | 您好',
        '? | 张三 | 2026-11-22 10:04:22 | 11月25日 10:00 还',
      ],
    ],
    [
      'time, name and words with one space between',
      '2026-11-22 10:03:22 客服小陈 您好\n2026-11-22 10:04:22 张三 我想分期',
      [
        'agent | 客服小陈 | 2026-11-22 10:03:22 | 您好',
        '? | 张三 | 2026-11-22 10:04:22 | 我想分期',
      ],
    ],
    [
      'a lone time that is the answer',
      '客服：几点方便？\n我：\n10:30\n客服：好',
      ['agent | 客服 | - | 几点方便？', 'user | 我 | - | 10:30', 'agent | 客服 | - | 好'],
    ],
  ])('%s', (_what, text, turns) => {
    expect(read(text)).toEqual(turns);
  });

  it.each([
    ['nothing', ''],
    ['one line', '客服：您好'],
    ['an answer of several lines', '您好，已为您登记。\n请留意短信：3个工作日内回复\n谢谢'],
    [
      'a bill',
      '账单金额：3286.50\n最低还款：300.00\n到期日：11月25日\n银行：某银行\n账单金额：100\n到期日：1日',
    ],
    ['a form', 'Name: Ann\nAmount: 300\nDue date: 2026-11-25\nAmount: 200'],
    ['an address list', '品牌：甲\n型号：乙\n颜色：丙'],
    [
      'questions and answers',
      '问：什么\n答：这个\n问：谁\n答：他\nQ: what\nA: that\nQ: who\nA: me',
    ],
    ['a letter', '尊敬的客户：您好\n您的分期申请已受理，今天 10:00 起生效\n客服：小陈'],
    ['a timetable', '10:00 会议：开场\n11:00 会议：总结\n12:00 午饭'],
    ['times only', '您好\n10:03\n在吗\n10:05'],
    ['another timetable', '10:00 会议：开场\n11:00 午饭：面条'],
    [
      'a table of payments',
      '2026-11-20 10:03 甲店 30.00\n2026-11-21 10:04 乙店 20.00\n2026-11-22 10:04 甲店 20.00\n2026-11-22 11:04 乙店 20.00',
    ],
    ['a statement', '2026-11-20 10:03:00 还款 300.00\n2026-11-21 10:04:00 消费 20.00'],
  ])('is not %s', (_what, text) => {
    expect(read(text)).toBeNull();
  });
});

describe('who the user is', () => {
  const names = (text: string) => readPastedTalk(text)?.names;
  it('is not asked where a label says it', () => {
    expect(names('我：在吗\n小陈：在')).toEqual([]);
    expect(names('客户张三：在吗\n客户经理小李：在')).toEqual([]);
  });

  it('is asked among the names that say nothing', () => {
    expect(names('小陈 10:03\n您好\n张三 10:04\n在')).toEqual(['小陈', '张三']);
    expect(names('客服小陈：您好\n张三：在\n张三：好')).toEqual(['张三']);
  });

  it('settles the sides', () => {
    const talk = readPastedTalk('小陈 10:03\n您好\n张三 10:04\n在\n系统 10:05\n已结束');
    const sides = (me: string | null) => talk && settleTalk(talk, me).map(({ who }) => who);
    expect(sides('张三')).toEqual(['agent', 'user', 'system']);
    expect(sides('小陈')).toEqual(['user', 'agent', 'system']);
    expect(sides(null)).toEqual(['agent', 'agent', 'system']);
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    ...['我', '小陈', '客服', '：', ': ', '\n', '\r\n', '10:03', '[2026/11/22 10:03] ', ' ', '\t'],
    ...['您好', ' - ', '2026年11月22日', '\u200e', '😀', '\ud83d', '(', 'You', '金额'],
  );
  it('never throws, and its turns are pieces of it in their order', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        let from = 0;
        for (const { text: said } of readPastedTalk(text)?.turns ?? []) {
          const at = text.indexOf(said, from);
          expect(said.trim()).not.toBe('');
          expect(at).toBeGreaterThanOrEqual(from);
          from = at + said.length;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('of great length is read at once', () => {
    const long = `${'我：在\n小陈：好 10:03\n'.repeat(300)}${' '.repeat(50_000)}${'字：'.repeat(20_000)}`;
    const start = performance.now();
    readPastedTalk(long);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
