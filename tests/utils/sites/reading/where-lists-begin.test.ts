// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { readTranscript } from '@/utils/sites';
import { plainTools, show } from '../fixtures';

const read = () => readTranscript(document, plainTools).map(({ who, text }) => `${who}: ${text}`);

afterEach(() => {
  document.body.innerHTML = '';
});

describe('the list that is taken', () => {
  it('is not what holds all lines in one, where nobody can be told from anybody yet', () => {
    const lines = ['一', '二', '三', '四', '五', '六'].map((line) => `这是第${line}行`);
    const rows = lines.map((line) => `<li><div class="c">${line}</div></li>`);
    show(
      `<section><div role="log"><ul>${rows.join('')}</ul></div><textarea placeholder="请输入消息"></textarea></section>`,
    );
    expect(read()).toEqual(lines.map((line) => `agent: ${line}`));
  });

  it('is not the title of a chat in which nothing was said yet', () => {
    const chat = (body: string) =>
      show(
        `<section class="chat-window" role="log"><div class="chat-header-box"><div class="chat-header"><div class="bot-name">Harbor Assistant</div></div></div><div class="chat-body">${body}</div><textarea placeholder="Type your message"></textarea></section>`,
      );
    chat('');
    expect(read()).toEqual([]);
    chat('<div class="bot-message"><p>Hello! You can ask me about fees.</p></div>');
    expect(read()).toEqual(['agent: Hello! You can ask me about fees.']);
  });

  it('is not the entry of a talk in a list of them', () => {
    const entry = (name: string, last: string, more = '') =>
      `<div class="room${more}"><div class="room-in"><div class="room-name"><span class="user">${name}</span></div><div class="last"><span class="message agent">${last}</span></div></div></div>`;
    show(
      `<main class="chat"><div class="rooms" style="overflow-y:auto">${entry('Hannah Cole', 'Yes, I can set the collection again…', ' chosen')}${entry('Documents team', 'Your annual statement is ready')}</div></main>`,
    );
    expect(read()).toEqual([]);
  });

  it('is a thread that people are asked to go on with, whatever its form calls the box', () => {
    const letter = (who: string, text: string) =>
      `<li class="comment"><div class="by ${who}"><span class="author">${who === 'agent' ? 'Oskar L.' : 'Jordan Ames'}</span></div><p>${text}</p></li>`;
    const thread = (placeholder: string) =>
      `<main><ul class="comment-list">${[
        letter('', 'You billed me for a router I returned.'),
        letter('agent', 'I have asked the warehouse to look for it.'),
        letter('', 'Any news?'),
        letter('agent', 'It was found.'),
      ].join(
        '',
      )}</ul><form><textarea name="request[comment][body]" placeholder="${placeholder}"></textarea></form></main>`;
    show(thread('Add to the conversation'));
    expect(read()).toEqual([
      'user: You billed me for a router I returned.',
      'agent: I have asked the warehouse to look for it.',
      'user: Any news?',
      'agent: It was found.',
    ]);
    show(thread('Add a comment to the conversation'));
    expect(read()).toEqual([]);
  });

  it('is a ticket, which people add comments to', () => {
    const letter = (by: string, name: string, text: string) =>
      `<div class="comment ${by}"><b class="comment-author">${name}</b><span class="comment-date">Nov 19, 2026 3:12 PM</span><div class="comment-body"><p>${text}</p></div></div>`;
    show(
      `<main><div class="ticket-activity">${[
        letter('requester', 'Jonas W.', 'There is a hold on my account.'),
        letter('agent', 'Priya R.', 'The balance is due November 30.'),
        letter('requester', 'Jonas W.', 'Can the fee be waived?'),
      ].join('')}</div><div contenteditable="true" aria-label="Add a comment"></div></main>`,
    );
    expect(read().map((line) => line.split(':')[0])).toEqual(['user', 'agent', 'user']);
  });

  it('is what one answers to in a box that only its form calls a comment', () => {
    const letter = (name: string, tag: string, text: string) =>
      `<li><div class="cm-head"><strong>${name}</strong><span class="cm-tag">${tag}</span><span>2026-11-18 21:07</span></div><div class="cm-body"><p>${text}</p></div></li>`;
    show(
      `<main><ol class="comments">${[
        letter('林佩珊', '提出者', '帳單多了800元，是什麼費用？'),
        letter('吳柏翰', '客服專員', '林小姐您好，是國際漫遊日租。'),
        letter('林佩珊', '提出者', '我沒有出國，請幫我確認。'),
        letter('吳柏翰', '客服專員', '確認為系統誤計，下期帳單扣抵。'),
      ].join('')}</ol><textarea id="comment_body" placeholder="新增回覆"></textarea></main>`,
    );
    expect(read().map((line) => line.split(':')[0])).toEqual(['user', 'agent', 'user', 'agent']);
  });

  it('goes as far as the form that stands among its messages', () => {
    const card = (name: string, text: string, at: number) =>
      `<div class="card"><div><span>${name}</span><span>11/1${at} 21:07</span></div><p>${text}</p></div>`;
    const form =
      '<form class="card"><label>回覆客服</label><textarea></textarea><div><button>送出</button></div></form>';
    show(
      `<main><div class="col">${[
        card('我', '照片重傳三次都一樣', 1),
        card('客服 Yvonne', '請轉成 JPG 再上傳一次', 2),
        card('我', '還是顯示失敗', 3),
        card('客服 Yvonne', '我們幫您補件', 4),
      ].join('')}${form}</div><aside><p>提問編號</p><p>55821</p></aside></main>`,
    );
    expect(read()).toEqual([
      'user: 照片重傳三次都一樣',
      'agent: 請轉成 JPG 再上傳一次',
      'user: 還是顯示失敗',
      'agent: 我們幫您補件',
    ]);
  });

  const rec = (who: string, text: string, time = '下午 3:02') =>
    `<div class="rec"><header>${who}・${time}</header><p>${text}</p></div>`;
  const TALK = [
    ['我', '那期没还上，可以延期吗'],
    ['陆师傅', '请问每月可承受多少？'],
    ['我', '最多1500'],
    ['陆师傅', '审核一般需3个工作日。'],
  ] as const;
  const said = TALK.map(([who, text]) => `${who === '我' ? 'user' : 'agent'}: ${text}`);

  it.each([
    [
      'bare',
      '<div class="area"><textarea></textarea></div><div class="ops"><button>发送</button></div>',
    ],
    [
      'with a label',
      '<div class="cmp"><label for="b">回复</label><textarea id="b"></textarea><button>发送</button></div>',
    ],
    [
      'in wrappers',
      '<div class="rec"><div><div><p><textarea></textarea></p></div><nav><button>发送</button><label><input type="checkbox"> 发到邮箱</label></nav></div></div>',
    ],
  ])('ends before the box and its buttons that stand among its rows: %s', (_, area) => {
    show(
      `<main><div class="card">${TALK.map(([who, text]) => rec(who, text)).join('')}${area}</div></main>`,
    );
    expect(read()).toEqual(said);
  });

  it('goes on below a form within it', () => {
    const [first, ...rest] = TALK.map(([who, text]) => rec(who, text));
    const form =
      '<div class="rec"><textarea placeholder="备注"></textarea><button>好</button></div>';
    show(
      `<main><div class="card">${first}${form}${rest.join('')}</div><textarea placeholder="请输入消息"></textarea></main>`,
    );
    expect(read().slice(-3)).toEqual(said.slice(1));
  });

  it('is the same with a line of just now', () => {
    const rows = TALK.map(([who, text], at) => rec(who, text, at === 3 ? '剛剛' : undefined));
    show(
      `<main><div class="card">${rows.join('')}</div><textarea placeholder="请输入消息"></textarea></main>`,
    );
    expect(read()).toEqual(said);
  });

  it('is not the inside of a message, where the box stands below messages in one element', () => {
    const rows = TALK.map(
      ([who, text]) =>
        `<div class="${who === '我' ? 'user' : 'assistant'}-message"><div class="content"><p>${text}</p></div></div>`,
    );
    show(
      `<main><div class="viewport">${rows.join('')}<div></div><div class="footer"><form><textarea placeholder="Write a message"></textarea><button>Send</button></form></div></div></main>`,
    );
    expect(read()).toEqual(said);
  });
});
