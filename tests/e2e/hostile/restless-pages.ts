import { CHAT, SAY, script } from './chat.ts';

const every = (ms: number, code: string) =>
  script(`${SAY}let n=0;setInterval(()=>{n++;${code}},${ms})`);

/** Pages that never end or never hold still. */
export const restlessPages: Readonly<Record<string, string>> = {
  'a million nodes': `${CHAT}<div hidden id="heap"></div>${script(
    `const part=document.createElement('div');for(let i=0;i<500;i++)part.append(document.createElement('i'),'数');
     for(let i=0;i<1000;i++)document.getElementById('heap').append(part.cloneNode(true))`,
  )}`,
  'a text that never stops growing': `${CHAT}${every(
    20,
    `(window.endless??=say('开始').querySelector('p').firstChild).appendData('又一句话，'.repeat(200))`,
  )}`,
  'rows that change sides and places': `${CHAT}${every(
    50,
    `for(const li of list.children){li.classList.toggle('mine');li.classList.toggle('theirs');li.firstElementChild.textContent=n%2?'我':'客服'}list.append(list.firstElementChild)`,
  )}`,
  'a chat replaced by its twin': `${CHAT}${every(
    80,
    `const old=document.querySelector('.chat');old.replaceWith(old.cloneNode(true))`,
  )}`,
  'slots that go round': `${CHAT}${every(
    60,
    `window.hosts??=[0,1,2,3].map(i=>{const d=document.createElement('div');d.attachShadow({mode:'open'}).innerHTML='<slot name=a></slot><slot></slot>';d.slot=i%2?'a':'';document.body.append(d);return d});
     const [first,...rest]=window.hosts;document.body.append(first);first.append(rest[n%3]);rest[n%3].slot=n%2?'a':'';first.slot=n%3?'':'a';if(n%5===0)window.hosts.forEach(d=>document.body.append(d));if(n===1)first.append(...list.parentElement.children)`,
  )}`,
  'frames that come and go': `${CHAT}${every(
    40,
    `document.querySelector('iframe')?.remove();const f=document.createElement('iframe');f.srcdoc='<ul role=log class=messages><li>客服：框'+n+'</li><li>我：好</li></ul><textarea></textarea>';document.body.append(f);if(n%3===0)f.remove()`,
  )}`,
  'frames in frames in frames': `${CHAT}${script(
    `const nest=n=>n?'<p>框'+n+'</p><iframe srcdoc="'+nest(n-1).replaceAll('&','&amp;').replaceAll('"','&quot;')+'"></iframe>':'<p>底</p>';const f=document.createElement('iframe');f.srcdoc=nest(9);document.body.append(f)`,
  )}`,
  'addresses that never rest': `${CHAT}${every(
    60,
    `if(n<150)history.pushState({},'',location.pathname+'?n='+n+'#'+n);else if(n%5===0)history.back();document.title='客服'+n;if(n>20)window.stop()`,
  )}`,
};
