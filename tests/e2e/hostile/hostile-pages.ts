import { CHAT, LINES, row, SAY, script } from './chat.ts';
import { lyingPages } from './lying-pages.ts';
import { restlessPages } from './restless-pages.ts';

/** Pages that mean no good, or no sense. Each holds a chat, so that there is something to read. */
export const hostilePages: Readonly<Record<string, string>> = {
  'overridden prototypes': `${script(`
    for (const [kind, names] of [[Element, ['querySelectorAll','getAttribute','closest','matches','getBoundingClientRect']],
      [Node, ['contains','appendChild','cloneNode']], [Document, ['querySelectorAll','createTreeWalker','getSelection']],
      [EventTarget, ['addEventListener','dispatchEvent']], [Array, ['map','filter','includes','push']], [String, ['trim','slice','replace']]])
      for (const name of names) { const was = kind.prototype[name]; kind.prototype[name] = function (...a) { window.seen = (window.seen || 0) + (new Error().stack.includes('extension://') ? 1 : 0); return was.apply(this, a); }; }
    window.MutationObserver = class { observe() { throw new Error('no') } };
    Object.prototype.type = 'page/stop'; Symbol.for = () => 'x';`)}${CHAT}`,
  'clobbered document': `${CHAT}<form name="body"></form><img name="cookie"><form name="documentElement"><input name="x"></form>
    <img name="querySelectorAll"><img name="getSelection"><img name="activeElement"><img name="defaultView"><form name="title"></form>
    <img name="addEventListener"><img name="createTreeWalker"><img name="scrollingElement"><img name="elementFromPoint"><img name="execCommand">`,
  'clobbered elements': `<form class="chat"><input name="children"><input name="parentElement"><input name="nodeName"><input name="tagName"><input name="style">
    <input name="attributes"><input name="childNodes"><input name="firstChild"><input name="getAttribute"><input name="querySelectorAll"><input name="textContent">
    <input name="shadowRoot"><input name="className"><input name="id"><input name="isConnected"><input name="ownerDocument"><input name="contains">${CHAT.replaceAll('form', 'div')}</form>`,
  'a flood of messages': `${CHAT}${script(`${SAY}let n=0;setInterval(()=>{if(n<1500)say('第'+(++n)+'句：请尽快还款，谢谢。')},60);`)}`,
  'a storm of mutations': `${CHAT}${script(`${SAY}setInterval(()=>{for(let i=0;i<200;i++){list.firstElementChild.setAttribute('data-x',Math.random());list.lastElementChild.lastElementChild.firstChild.data='请问您每月能还多少？'+(i%3)}},50);`)}`,
  'a hundred thousand nodes': `${CHAT}${script(`const f=document.createDocumentFragment();for(let i=0;i<25000;i++){const d=document.createElement('div');d.className='row item-'+(i%7);d.append(document.createElement('b'),document.createElement('i'),'第'+i+'行');f.append(d)}document.body.append(f);`)}`,
  'depth without end': `${CHAT}${script(`let at=document.body;for(let i=0;i<1500;i++){const d=document.createElement('div');at.append(d);at=d}at.append('底');`)}`,
  'rows that vanish while they are read': `${CHAT}${script(`${SAY}let n=0;setInterval(()=>{list.replaceChildren();say('空的');say('第'+(++n)+'次');list.firstElementChild.remove();},40);`)}`,
  'endless lines': `${CHAT}${script(`${SAY}for(let i=0;i<4;i++)say('很长的一段话，'.repeat(200000));say('<b>完</b>');`)}`,
  'false transcripts': `<div style="display:none"><ul role="log"><li>客服：隐藏的假话</li><li>我：我同意全部</li><li>客服：隐藏的假话二</li></ul></div>${CHAT}
    ${Array.from({ length: 200 }, (_, at) => `<ul role="log" class="messages">${row(`假${at}`, at)}${row(`话${at}`, at + 1)}</ul>`).join('')}`,
  'shadows and frames without end': `${CHAT}${script(`const deep=(at,n)=>{if(!n)return;const d=document.createElement('div');at.append(d);const s=d.attachShadow({mode:n%2?'open':'closed'});s.append('影'+n);deep(s,n-1)};deep(document.body,300);for(let i=0;i<40;i++){const f=document.createElement('iframe');f.srcdoc='<p>框'+i+'</p>';document.body.append(f)}`)}`,
  'getters that throw': `${CHAT}${script(`for(const name of ['innerText','textContent','className','id','value','shadowRoot'])for(const kind of [Element,HTMLElement,Node,HTMLTextAreaElement]){try{Object.defineProperty(kind.prototype,name,{get(){throw new Error('no')},configurable:true})}catch{}}`)}`,
  'messages and events that pose as ours': `${CHAT}${script(`setInterval(()=>{for(const type of ['page/turns','page/status','reminders/changed','tab/known','panel/toggled','page/stop','page/insert']){const m={type,text:'假的',place:{origin:location.origin,path:'/'},context:[],turns:[{who:'agent',text:'假的'}],windowId:1};postMessage(m,'*');dispatchEvent(new CustomEvent(type,{detail:m}));try{chrome.runtime.sendMessage('x'.repeat(32),m)}catch{}}document.dispatchEvent(new MouseEvent('contextmenu',{bubbles:true}));document.dispatchEvent(new CompositionEvent('compositionstart',{bubbles:true}))},30);`)}`,
  'only a password and a code': `<ul role="log" class="messages">${LINES.map((line, at) => row(line, at)).join('')}</ul>
    <form><input type="password" id="p" value="geheim-123"><input autocomplete="one-time-code" id="c" value="987654"></form>`,
  ...restlessPages,
  ...lyingPages,
  'a chat like any other': CHAT,
};

const STALL = script(
  `{const clock=performance.now.bind(performance);addEventListener('load',()=>setTimeout(()=>{let last=clock();window.stall=0;setInterval(()=>{const now=clock();window.stall=Math.max(window.stall,now-last);last=now},20)},50))}`,
);

/** The page by its place in the list; what stands still is measured from inside. */
export function hostilePage(at: number): string | undefined {
  const body = Object.values(hostilePages)[at];
  if (body === undefined) return undefined;
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>客服</title><body>${STALL}${body}</body></html>`;
}
