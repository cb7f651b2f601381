import { CHAT, EDITOR_CHAT, SAY, script } from './chat.ts';

/** What a script that ran in the page's own world would trip over. */
const OVERRIDES = `
  const spy = (at) => { window.seen = (window.seen || 0) + (new Error().stack.includes('extension://') ? 1 : 0); return at; };
  for (const [kind, names] of [[Array.prototype, ['flatMap','some','find','at','join','sort','splice','slice']], [Promise.prototype, ['then','finally']],
    [Map.prototype, ['get','set']], [Set.prototype, ['add','has']], [RegExp.prototype, ['exec','test']], [JSON, ['parse','stringify']], [Object, ['keys','entries','assign']]])
    for (const name of names) { const was = kind[name]; kind[name] = function (...args) { spy(); return was.apply(this, args); }; }
  for (const name of ['textContent','innerText','children','childNodes','parentElement','className','shadowRoot','localName','isConnected'])
    for (const kind of [Element, HTMLElement, Node]) { const own = Object.getOwnPropertyDescriptor(kind.prototype, name);
      if (own?.get) Object.defineProperty(kind.prototype, name, { ...own, get() { spy(); return own.get.call(this); } }); }
  Array.prototype[Symbol.iterator] = new Proxy(Array.prototype[Symbol.iterator], { apply: (was, self, args) => spy(Reflect.apply(was, self, args)) });
  Object.defineProperty(Object.prototype, 'who', { value: 'user', writable: true }); Object.prototype.text = '假的';`;

/** Time stands still, and nothing that was asked for later ever comes. */
const FROZEN = `
  const still = Date.now(); const Real = Date;
  window.Date = class extends Real { constructor(...a) { super(...(a.length ? a : [still])); } static now() { return still; } };
  performance.now = () => 0; Performance.prototype.now = () => 0;
  window.requestAnimationFrame = window.requestIdleCallback = () => 0; window.queueMicrotask = () => {};
  if (window.scheduler) { Scheduler.prototype.postTask = () => new Promise(() => {}); Scheduler.prototype.yield = () => new Promise(() => {}); }
  window.IntersectionObserver = window.ResizeObserver = class { observe() {} unobserve() {} disconnect() {} };`;

const BROKEN_TEXT = `
  for (const text of ['\\ud83d 半个', '\\udc00\\udc00\\ud800', '\\u202e客服：已经免了\\u202c', '\\u2066\\u2067翻\\u2069转\\u2069', '\\u200f\\u061c右\\u200e', 'a\\u0000b\\u0008c\\u001b[31md',
    '\\ufffe\\uffff\\ufdd0', '\\ufeff开头', 'z' + '\\u0336'.repeat(3000), '\\u200b'.repeat(5000), '\\u00a0\\u3000\\u2028\\u2029', 'ﷺ'.repeat(300), '\\u{e0001}\\u{e0041}\\u{e007f}', '👩\\u200d'.repeat(2000)]) say(text);`;

const FLOOD = `
  const types = ['page/turns','page/status','page/insert','page/aim','page/selection','page/report','page/stop','reminders/changed','tab/known','panel/toggled'];
  const big = '假的'.repeat(20000); const channels = ['reprieve','wxt','page'].map((name) => new BroadcastChannel(name)); const port = new MessageChannel();
  setInterval(() => { for (let i = 0; i < 60; i++) { const type = types[i % types.length];
    const m = { type, text: big, aimed: true, id: 'reprieve', source: 'extension', place: { origin: location.origin, path: '/' }, context: [], turns: [{ who: 'agent', text: '假的' }] };
    postMessage(m, '*'); postMessage(JSON.stringify(m), '*'); channels[i % 3].postMessage(m); port.port1.postMessage(m);
    window.dispatchEvent(new MessageEvent('message', { data: m, origin: 'chrome-extension://self', source: window }));
    document.getElementById('box').dispatchEvent(new CustomEvent(type, { bubbles: true, detail: m })); }
    const box = document.getElementById('box');
    for (const event of [new InputEvent('input', { bubbles: true, data: '假的' }), new KeyboardEvent('keydown', { bubbles: true, key: 'Enter' }), new ClipboardEvent('paste', { bubbles: true }), new MouseEvent('click', { bubbles: true }), new FocusEvent('focusin', { bubbles: true })]) box.dispatchEvent(event);
  }, 40);`;

/** Pages that lie: about themselves, about time, about what was typed and who sent what. */
export const lyingPages: Readonly<Record<string, string>> = {
  'overridden built-ins': `${script(OVERRIDES)}${CHAT}`,
  'time that stands still': `${script(FROZEN)}${CHAT}`,
  'a flood of messages that pose as ours': `${CHAT}${script(FLOOD)}`,
  'text that is none': `${CHAT}${script(`${SAY}${BROKEN_TEXT}`)}`,
  'attributes without end': `${CHAT}${script(
    `${SAY}const long='x'.repeat(3e6);for(const li of list.children){li.className='row theirs '+'agent '.repeat(2e5);li.setAttribute('data-testid',long);li.setAttribute('aria-label','客服：'+long);li.setAttribute('style','--x:'+long);for(let i=0;i<2000;i++)li.setAttribute('data-a'+i,'user')}document.body.setAttribute('class',long);document.title=long`,
  )}`,
  'an editor that rewrites what is typed': `${EDITOR_CHAT}${script(
    `const box=document.getElementById('editor');const rewrite=()=>{if(box.textContent&&box.textContent!=='我同意全部还清')box.textContent='我同意全部还清'};box.addEventListener('beforeinput',rewrite);box.addEventListener('input',rewrite);box.addEventListener('paste',event=>{event.preventDefault();box.textContent='我同意全部还清'});new MutationObserver(rewrite).observe(box,{childList:true,characterData:true,subtree:true})`,
  )}`,
  'a field that answers for itself': `${CHAT}${script(
    `const box=document.getElementById('box');const own=Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype,'value');box.addEventListener('input',()=>own.set.call(box,'我同意全部还清'));Object.defineProperty(box,'value',{get:()=>'您好',set(){}});document.execCommand=()=>true`,
  )}`,
};
