// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { readTranscript } from '@/utils/sites';
import { plainTools, show } from '../fixtures';

const said = () => readTranscript(document, plainTools).map(({ who, text }) => `${who}: ${text}`);
const showRows = (rows: string, box = '<textarea placeholder="Write a message"></textarea>') =>
  show(`<main><div style="overflow:auto">${rows}</div>${box}</main>`);

afterEach(() => {
  document.body.innerHTML = '';
});

const TALK = [
  ['Odette Marsh', 'Good afternoon Kenji, I have your file open.'],
  ['Kenji Arroyo', 'My hours got cut and I can’t pay on the 27th.', 'It’s 288 and change I think'],
  ['Odette Marsh', 'It is $288.44, due November 27.', 'We have an option that you have not used.'],
  ['Kenji Arroyo', 'Does it cost anything?'],
] as const;
const expected = TALK.flatMap(([name, ...lines]) =>
  lines.map((line) => `${name === 'Odette Marsh' ? 'agent' : 'user'}: ${line}`),
);
const notice = '<div class="sys">Odette Marsh joined the conversation</div>';

describe('lines of one speaker without bubbles', () => {
  it('are elements of one class below a name and a time', () => {
    const rows = TALK.map(
      ([name, ...lines], at) =>
        `<div class="blk"><div class="pic">${name.slice(0, 2)}</div><div class="bd"><div class="ln"><span>${name}</span><i>1:5${at} PM</i></div>${lines.map((line) => `<div class="tx">${line}</div>`).join('')}</div></div>`,
    );
    showRows(notice + rows.join(''));
    expect(said()).toEqual(['system: Odette Marsh joined the conversation', ...expected]);
  });

  it('have a time of their own each', () => {
    const rows = TALK.map(
      ([name, ...lines], at) =>
        `<div class="blk"><span class="nm">${name}</span>${lines.map((line) => `<p>${line}<i>1:5${at} PM</i></p>`).join('')}</div>`,
    );
    showRows(rows.join(''));
    expect(said()).toEqual(expected);
  });

  it('are one line where they are its paragraphs', () => {
    const rows = TALK.map(
      ([name, ...lines], at) =>
        `<div class="blk"><div class="ln"><span>${name}</span><i>1:5${at} PM</i></div>${lines.map((line) => `<p>${line}</p>`).join('')}</div>`,
    );
    showRows(rows.join(''));
    expect(said()).toEqual(
      TALK.map(
        ([name, ...lines]) => `${name === 'Odette Marsh' ? 'agent' : 'user'}: ${lines.join('\n')}`,
      ),
    );
  });
});

describe('a box for an answer', () => {
  const rows = TALK.map(
    ([name, line]) =>
      `<li><div class="from ${name === 'Odette Marsh' ? 'staff' : ''}"><b>${name}</b></div><p>${line}</p></li>`,
  ).join('');
  const box = (label: string) =>
    `<form><label for="body">${label}</label><textarea id="body" name="body"></textarea></form>`;

  it('is known by the label that people read', () => {
    showRows(rows, box('Reply'));
    expect(said().map((line) => line.slice(0, 5))).toEqual(['agent', 'user:', 'agent', 'user:']);
  });
});
