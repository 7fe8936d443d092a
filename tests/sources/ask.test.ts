import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ok } from '../../utils/core/model/result.ts';
import { type AnswerCache, type Ask, createAsk, type LogLine } from '../../utils/sources/ask.ts';
import { explainFailure, type ReadResponse, type SourceRequest } from '../../utils/sources/live-source.ts';

/* A local server plays every host: the fetch given to the client sends all of them there. */
let origin = '';
let answers: ((response: ServerResponse, headers: Record<string, unknown>) => void)[] = [];
let open = 0;
let mostOpen = 0;
const server = createServer((request, response) => {
  open++;
  mostOpen = Math.max(mostOpen, open);
  response.on('close', () => open--);
  const answer = answers.length > 1 ? answers.shift()! : answers[0]!;
  answer(response, request.headers);
});
beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

let now = 0;
let log: LogLine[] = [];
let waits: number[] = [];
let complaints: unknown[] = [];
let kept: Map<string, { body: string; at: number }>;
let offline = false;
let broken = false;
let impatient = false;
let ask: Ask;
const cache: AnswerCache = {
  read: async (url) => {
    if (broken) throw new Error('no store');
    return kept.get(url) ?? null;
  },
  write: async (url, body, at) => {
    if (broken) throw new Error('no store');
    kept.set(url, { body, at });
  },
};

beforeEach(() => {
  now = 1_700_000_000_000;
  log = [];
  waits = [];
  complaints = [];
  broken = false;
  kept = new Map();
  offline = false;
  impatient = false;
  mostOpen = 0;
  ask = createAsk({
    fetch: (url, options) =>
      offline ? Promise.reject(new TypeError('no network')) : fetch(origin + new URL(String(url)).pathname, options),
    now: () => now,
    wait: (milliseconds, signal) => {
      waits.push(milliseconds);
      // The eight seconds of patience pass only where a test says so; other waits pass at once.
      if (milliseconds === 8_000 && !impatient)
        return new Promise((_, stop) => signal.addEventListener('abort', () => stop(new Error('stopped'))));
      now += milliseconds;
      return Promise.resolve();
    },
    cache,
    log: (line) => log.push(line),
    complain: (error) => {
      complaints.push(error);
      return null;
    },
    agent: 'Sidelight/test (contact@example.org)',
  });
});

const request = (part: Partial<SourceRequest> = {}): SourceRequest => ({
  source: 'wikipedia',
  url: 'https://en.wikipedia.org/w/api.php',
  asks: 'El Salvador',
  format: 'json',
  identify: true,
  cacheable: true,
  ...part,
});
const asIs: ReadResponse<unknown> = (body) => ok(body);
const never = new AbortController().signal;
const reply =
  (status: number, body: string, headers: Record<string, string> = {}) =>
  (response: ServerResponse) =>
    void response.writeHead(status, headers).end(body);

test('an answer is read, logged with its size, and kept with its age', async () => {
  answers = [reply(200, '{"a":1}')];
  const first = await ask(request(), asIs, never);
  expect(first).toEqual({ ok: true, value: { value: { a: 1 }, at: now } });
  expect(log).toEqual([
    { at: now, host: 'en.wikipedia.org', asks: 'El Salvador', source: 'wikipedia', bytes: 7, outcome: 'answered' },
  ]);
  const asked = now;
  now += 3600_000;
  answers = [reply(500, '')];
  expect(await ask(request(), asIs, never)).toEqual({ ok: true, value: { value: { a: 1 }, at: asked } });
  expect(log).toHaveLength(1);
});

test('bytes are counted, not characters', async () => {
  answers = [reply(200, '"München"')];
  await ask(request(), asIs, never);
  expect(log.map(({ bytes }) => bytes)).toEqual([10]);
});

test('an answer older than a week is asked for again', async () => {
  answers = [reply(200, '1')];
  await ask(request(), asIs, never);
  now += 8 * 24 * 3600_000;
  answers = [reply(200, '2')];
  expect(await ask(request(), asIs, never)).toMatchObject({ value: { value: 2 } });
});

test('what must not be kept is not kept', async () => {
  answers = [reply(200, '1')];
  await ask(request({ cacheable: false }), asIs, never);
  expect(kept.size).toBe(0);
});

test.each([
  ['Wikimedia gets a contact', true, 'Sidelight/test (contact@example.org)'],
  ['other hosts get no header of ours', false, undefined],
])('%s', async (_, identify, agent) => {
  let seen: Record<string, unknown> = {};
  answers = [
    (response, headers) => {
      seen = headers;
      response.end('1');
    },
  ];
  await ask(request({ identify }), asIs, never);
  expect(seen['api-user-agent']).toBe(agent);
  expect(seen).not.toHaveProperty('cookie');
  expect(seen).not.toHaveProperty('referer');
});

test.each([
  ['refused', () => reply(403, ''), { kind: 'refused', status: 403 }],
  ['not found', () => reply(404, ''), { kind: 'not-found' }],
  ['malformed', () => reply(200, '{"a":'), { kind: 'malformed' }],
  ['redirected', () => reply(302, '', { location: 'https://elsewhere.example/' }), { kind: 'redirected' }],
  ['huge by its own word', () => reply(200, 'x'.repeat(5_000_000)), { kind: 'too-large' }],
  [
    'huge without saying so',
    () => (response: ServerResponse) => {
      for (let i = 0; i < 50; i++) response.write('x'.repeat(100_000));
      response.end();
    },
    { kind: 'too-large' },
  ],
  ['rate-limited for long', () => reply(429, '', { 'retry-after': '600' }), { kind: 'rate-limited', again: 600 }],
] as const)('%s is told, not thrown', async (_, answer, error) => {
  answers = [answer()];
  expect(await ask(request(), asIs, never)).toEqual({ ok: false, error });
  expect(log.at(-1)?.outcome).toBe(error.kind);
  expect(kept.size).toBe(0);
});

test('offline is told', async () => {
  offline = true;
  expect(await ask(request(), asIs, never)).toEqual({ ok: false, error: { kind: 'offline' } });
});

test('a server that never answers is called slow', async () => {
  impatient = true;
  answers = [() => undefined];
  expect(await ask(request(), asIs, never)).toEqual({ ok: false, error: { kind: 'slow' } });
});

test('a reader who leaves stops the question', async () => {
  const leave = new AbortController();
  answers = [() => leave.abort()];
  expect(await ask(request(), asIs, leave.signal)).toEqual({ ok: false, error: { kind: 'stopped' } });
});

test('a short Retry-After is waited for once', async () => {
  answers = [reply(429, '', { 'retry-after': '3' }), reply(200, '7')];
  expect(await ask(request(), asIs, never)).toMatchObject({ value: { value: 7 } });
  expect(waits).toContain(3_000);
});

test('a host that asked for a long wait is not asked again before', async () => {
  answers = [reply(429, '', { 'retry-after': '600' })];
  await ask(request(), asIs, never);
  const lines = log.length;
  expect(await ask(request({ url: 'https://en.wikipedia.org/other' }), asIs, never)).toMatchObject({
    error: { kind: 'rate-limited' },
  });
  expect(log).toHaveLength(lines);
});

test('a clock that is set back neither keeps an answer for ever nor a host closed', async () => {
  answers = [reply(429, '', { 'retry-after': '600' }), reply(200, '1'), reply(200, '2')];
  await ask(request(), asIs, never);
  now -= 30 * 86_400_000;
  expect(await ask(request(), asIs, never)).toMatchObject({ value: { value: 1 } });
  now -= 86_400_000;
  expect(await ask(request(), asIs, never)).toMatchObject({ value: { value: 2 } });
  expect(await ask(request(), asIs, never)).toMatchObject({ value: { value: 2 } });
  expect(log.filter(({ outcome }) => outcome === 'answered')).toHaveLength(2);
});

test('never more than two questions at once', async () => {
  answers = [(response) => void setTimeout(() => response.end('1'), 20)];
  const all = await Promise.all(
    Array.from({ length: 8 }, (_, i) => ask(request({ url: `https://en.wikipedia.org/${i}` }), asIs, never)),
  );
  expect(all.every((result) => result.ok)).toBe(true);
  expect(mostOpen).toBeLessThanOrEqual(2);
  expect(mostOpen).toBeGreaterThan(0);
});

test('every failure has words of its own', () => {
  const kinds = ['offline', 'slow', 'malformed', 'too-large', 'redirected', 'not-found', 'stopped'] as const;
  const keys = kinds.map((kind) => explainFailure({ kind }).key);
  expect(new Set(keys).size).toBe(kinds.length);
});

test('a cache that fails costs nothing but the keeping', async () => {
  broken = true;
  answers = [reply(200, '5')];
  expect(await ask(request(), asIs, never)).toMatchObject({ ok: true, value: { value: 5 } });
  expect(complaints).toHaveLength(2);
});
