// A local https server that browsers take for real news sites: host names are mapped to it at launch.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';

/** One answer. `status` 200 and UTF-8 HTML unless told. */
export interface Reply {
  body: string | Buffer;
  type?: string;
  status?: number;
}

/** Answers by host and path, "www.news.de/politik/1/"; null: not found. */
export type Pages = (address: string, url: URL) => Reply | string | null;

export interface LocalServer {
  port: number;
  close(): Promise<void>;
}

const answer = (pages: Pages, request: IncomingMessage, response: ServerResponse) => {
  const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'localhost'}`);
  const reply = pages(url.hostname + url.pathname, url);
  const { body, type, status }: Reply =
    typeof reply === 'string' ? { body: reply } : (reply ?? { body: 'Not found', status: 404 });
  response.writeHead(status ?? 200, {
    'content-type': type ?? 'text/html; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.end(body);
};

/** Starts on a free port of the loopback interface, with a certificate made for this run. */
export async function startServer(pages: Pages): Promise<LocalServer> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], { algorithm: 'sha256' });
  const server = createServer({ key, cert }, (request, response) => answer(pages, request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
