import {
  createServer,
  type IncomingMessage,
  request,
  type Server,
  type ServerResponse,
} from 'node:http';
import { type AddressInfo, connect } from 'node:net';

const isLoopback = (host: string): boolean => ['127.0.0.1', 'localhost', '[::1]'].includes(host);

/** The only way out of a watched browser: passes on what goes to this machine, notes and refuses the rest. */
export interface TrapProxy {
  readonly port: number;
  readonly loopback: string[];
  readonly elsewhere: string[];
  close(): Promise<void>;
}

export async function startTrapProxy(): Promise<TrapProxy> {
  const loopback: string[] = [];
  const elsewhere: string[] = [];
  const server = createServer((incoming, answer) => {
    const url = new URL(incoming.url ?? '', 'http://unknown.invalid');
    const line = `${incoming.method} ${url.href}`;
    if (isLoopback(url.hostname)) {
      loopback.push(line);
      passOn(url, incoming, answer);
    } else {
      elsewhere.push(line);
      answer.writeHead(502).end();
    }
  });
  server.on('connect', (incoming, socket) => {
    const { hostname, port } = new URL(`http://${incoming.url}`);
    socket.on('error', () => socket.destroy());
    if (isLoopback(hostname)) {
      loopback.push(`CONNECT ${incoming.url}`);
      const onward = connect(Number(port), hostname, () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        onward.pipe(socket).pipe(onward);
      });
      onward.on('error', () => socket.destroy());
    } else {
      elsewhere.push(`CONNECT ${incoming.url}`);
      socket.end('HTTP/1.1 502 Refused\r\n\r\n');
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { port, loopback, elsewhere, close: () => closeServer(server) };
}

function passOn(url: URL, incoming: IncomingMessage, answer: ServerResponse): void {
  const onward = request(
    url,
    { method: incoming.method ?? 'GET', headers: incoming.headers },
    (reply) => {
      answer.writeHead(reply.statusCode ?? 502, reply.headers);
      reply.pipe(answer);
    },
  );
  onward.on('error', () => {
    if (!answer.headersSent) answer.writeHead(502);
    answer.end();
  });
  incoming.pipe(onward);
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
