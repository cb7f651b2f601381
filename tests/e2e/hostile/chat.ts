/** What every hostile page holds, so that there is something to read. */
export const LINES = ['您好，请问有什么可以帮您？', '我想办理分期。', '请问您每月能还多少？'];

export const row = (text: string, at: number, more = '') =>
  `<li class="row ${at % 2 ? 'mine' : 'theirs'}"${more}><span class="name">${at % 2 ? '我' : '客服'}</span><p class="bubble">${text}</p></li>`;

const LIST = `<ul id="list" role="log" class="messages">${LINES.map((line, at) => row(line, at)).join('')}</ul>`;

export const CHAT = `<section class="chat">${LIST}
<form id="composer"><textarea id="box" placeholder="请输入"></textarea><button>发送</button></form></section>`;

/** The same with an editor instead of a field. */
export const EDITOR_CHAT = `<section class="chat">${LIST}
<div id="editor" contenteditable="true" role="textbox" aria-label="请输入"></div><button>发送</button></section>`;

export const script = (code: string) => `<script>${code}</script>`;

/** Code of a page: `say(text)` adds a line of the other side to `list`. */
export const SAY = `const say=(text,at)=>{const li=document.createElement('li');li.className='row theirs';const p=document.createElement('p');p.className='bubble';p.textContent=text;li.append(p);list.append(li);return li};const list=document.getElementById('list');`;
