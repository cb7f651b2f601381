import { createServer } from 'node:http';

const SCRIPT = `
const list = document.getElementById('list'); let said = 3;
window.say = () => { const li = document.createElement('li'); li.className = said % 2 ? 'row mine' : 'row theirs';
  const p = document.createElement('p'); p.className = 'bubble'; p.textContent = '第' + (++said) + '句：请问这个月最低还多少？'; li.append(p); list.append(li); };
window.walk = () => { const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL); let n = 0; while (walker.nextNode()) n++; return n; };`;

/** A support chat beside `nodes` other nodes. */
function chatPage(nodes) {
  const filler = '<div class="item"><b>项</b><i>目</i>行</div>'.repeat(Math.round(nodes / 6));
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>客服</title><body><section class="chat">
<ul id="list" role="log" class="messages"><li class="row theirs"><p class="bubble">您好，请问有什么可以帮您？</p></li><li class="row mine"><p class="bubble">我想办理分期。</p></li><li class="row theirs"><p class="bubble">请问您每月能还多少？</p></li></ul>
<form><textarea placeholder="请输入"></textarea><button>发送</button></form></section><div>${filler}</div><script>${SCRIPT}</script></body></html>`;
}

export async function serveChats() {
  const server = createServer(({ url = '/' }, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(chatPage(Number(new URL(url, 'http://x').searchParams.get('nodes') ?? 0)));
  });
  await new Promise((done) => server.listen(0, done));
  const { port } = server.address();
  return {
    /** Turned on here, and never there: the same page. */
    on: (nodes) => `http://127.0.0.1:${port}/?nodes=${nodes}`,
    off: (nodes) => `http://localhost:${port}/?nodes=${nodes}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
