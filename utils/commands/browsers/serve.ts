import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.json': 'application/json',
};

export interface Site {
  /** e.g. `http://127.0.0.1:40123` */
  readonly origin: string;
  /** Paths asked for so far. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** Serves the files of a folder to this machine only. Pages added in `made` are served from memory. */
export async function serve(folder: string, made: Readonly<Record<string, string>> = {}): Promise<Site> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    // Open to every origin, as the services it may play are; a browser asks beforehand whether our header may come.
    response.setHeader('access-control-allow-origin', '*').setHeader('access-control-allow-headers', '*');
    if (request.method === 'OPTIONS') {
      response.writeHead(204).end();
      return;
    }
    asked.push(path);
    answer(path).then(
      ({ body, type }) => response.writeHead(200, { 'content-type': type }).end(body),
      () => response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found'),
    );
  });
  async function answer(path: string): Promise<{ body: string | Uint8Array; type: string }> {
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    const page = made[path];
    if (page !== undefined) return { body: page, type };
    const file = normalize(join(folder, path));
    if (!file.startsWith(normalize(folder) + sep)) throw new Error('outside the folder');
    return { body: await readFile(file), type };
  }
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
