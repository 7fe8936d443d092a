import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LiveAnswer, SourceId } from '../../utils/core/model/live-answer.ts';
import type { LiveQuestion } from '../../utils/core/model/live-question.ts';
import { createAsk, type LogLine } from '../../utils/sources/ask.ts';
import { askQuestion } from '../../utils/sources/ask-question.ts';

/* Every source, asked as the panel asks it, of a local server that fails in every way. */

const KEY = 'SECRET-KEY';
const QUESTIONS: Readonly<Record<SourceId, LiveQuestion>> = {
  wikipedia: { source: 'wikipedia', entity: { id: 'Q1', name: 'Harbourton', wikidata: 'Q1' } },
  wikidata: { source: 'wikidata', entity: { id: 'Q1', name: 'Harbourton', wikidata: 'Q1' } },
  'world-bank': { source: 'world-bank', measure: 'population', country: { name: 'El Salvador', code: 'SV' } },
  'our-world-in-data': {
    source: 'our-world-in-data',
    measure: 'life-expectancy',
    country: { name: 'El Salvador', code: 'SV' },
  },
  wayback: { source: 'wayback', page: 'https://news.example/a' },
  'fact-check': { source: 'fact-check', words: 'The moon is made of cheese' },
};

/** An answer that holds nothing, in the shape of each source. */
const EMPTY: Readonly<Record<SourceId, string>> = {
  wikipedia: '{"query":{"pages":[{"title":"Harbourton","missing":true}]}}',
  wikidata: '{"entities":{"Q1":{"missing":""}}}',
  'world-bank': '[{"page":1},null]',
  'our-world-in-data': 'Entity,Code,Year,x\n',
  wayback: '[]',
  'fact-check': '{}',
};
/** What an empty answer is: nothing found is an answer of its own where the source was asked to search. */
const EMPTY_IS: Readonly<Record<SourceId, Partial<LiveAnswer>>> = {
  wikipedia: failure('not_found'),
  wikidata: failure('empty'),
  'world-bank': failure('empty'),
  'our-world-in-data': failure('empty'),
  wayback: { kind: 'versions', versions: [] },
  'fact-check': { kind: 'reviews', reviews: [] },
};

function failure(kind: string): { kind: 'failed'; why: { key: string; args: [] } } {
  return { kind: 'failed', why: { key: `source_failed_${kind}`, args: [] } };
}

let answer: (response: ServerResponse, path: string) => void = () => undefined;
const server = createServer((request, response) => answer(response, request.url ?? ''));
let origin = '';
beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const ABOUT = '{"chart":{"title":"Life expectancy","originalChartUrl":"https://ourworldindata.org/grapher/x"}}';
const reply =
  (status: number, body: string, headers: Record<string, string> = {}) =>
  (response: ServerResponse) =>
    void response.writeHead(status, headers).end(body);

const WAYS: readonly (readonly [string, () => void, (source: SourceId) => string])[] = [
  ['refused', () => (answer = reply(403, 'no')), (source) => (source === 'fact-check' ? 'key_refused' : 'refused')],
  ['broken off inside', () => (answer = (response) => void response.writeHead(500).end('<html>')), () => 'refused'],
  ['not found', () => (answer = reply(404, '')), () => 'not_found'],
  ['no JSON and no table', () => (answer = reply(200, '<!doctype html><title>Sign in</title>')), () => 'malformed'],
  ['another shape', () => (answer = reply(200, '{"query":7,"entities":7,"claims":7}')), () => 'malformed'],
  ['nothing at all', () => (answer = reply(200, '')), () => 'malformed'],
  ['huge', () => (answer = reply(200, 'x'.repeat(5_000_000))), () => 'too_large'],
  ['redirected', () => (answer = reply(301, '', { location: 'https://elsewhere.example/' })), () => 'redirected'],
  ['rate-limited', () => (answer = reply(429, '', { 'retry-after': '600' })), () => 'rate_limited'],
  ['overloaded', () => (answer = reply(503, '')), () => 'rate_limited'],
  ['cut off', () => (answer = (response) => response.destroy()), () => 'offline'],
  ['silent', () => (answer = () => undefined), () => 'slow'],
];

function client(impatient: boolean) {
  const log: LogLine[] = [];
  const kept: string[] = [];
  const ask = createAsk({
    fetch: (url, options) => fetch(origin + new URL(String(url)).pathname, options),
    now: () => Date.UTC(2026, 0, 2),
    wait: (_, signal) =>
      impatient
        ? new Promise((done) => setTimeout(done, 30))
        : new Promise((_done, stopped) => signal.addEventListener('abort', () => stopped(new Error('stopped')))),
    cache: {
      read: async () => null,
      write: async (url, body) => {
        kept.push(url, body);
      },
    },
    log: (line) => log.push(line),
    complain: (error) => {
      throw error;
    },
    agent: 'Sidelight/test (contact@example.org)',
  });
  const put = (question: LiveQuestion) =>
    askQuestion(ask, question, { lang: 'en', key: KEY }, new AbortController().signal);
  return { put, log, kept };
}

describe.each(Object.entries(QUESTIONS) as [SourceId, LiveQuestion][])('%s', (source, question) => {
  test.each(WAYS)('%s is told as such', async (way, prepare, kind) => {
    prepare();
    const { put, kept } = client(way === 'silent');
    const told = await put(question);
    expect(told).toMatchObject({ kind: 'failed', why: { key: `source_failed_${kind(source)}` } });
    expect(kept).toEqual([]);
  });

  test('an answer that holds nothing is told as that', async () => {
    answer = (response, path) => void response.end(path.includes('metadata') ? ABOUT : EMPTY[source]);
    expect(await client(false).put(question)).toMatchObject(EMPTY_IS[source]);
  });
});

test('the key is told to nobody else: not in the log, not in what is kept', async () => {
  for (const body of ['{}', '{"error":']) {
    answer = reply(200, body);
    const { put, log, kept } = client(false);
    await put(QUESTIONS['fact-check']);
    expect(log).toHaveLength(1);
    expect(JSON.stringify([log, kept])).not.toContain(KEY);
  }
});

test('without a key Google is not asked', async () => {
  const asked: string[] = [];
  answer = (response, path) => {
    asked.push(path);
    response.end('{}');
  };
  const nobody: Parameters<typeof askQuestion>[0] = async () => {
    throw new Error('asked');
  };
  const told = await askQuestion(
    nobody,
    QUESTIONS['fact-check'],
    { lang: 'en', key: '' },
    new AbortController().signal,
  );
  expect(told).toEqual(failure('no_key'));
  expect(asked).toEqual([]);
});
