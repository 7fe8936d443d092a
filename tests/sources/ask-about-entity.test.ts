import { expect, test } from 'vitest';
import { err, ok, type Result } from '../../utils/core/model/result.ts';
import type { Ask } from '../../utils/sources/ask.ts';
import { askAboutEntity } from '../../utils/sources/ask-about-entity.ts';
import type { SourceFailure, SourceRequest } from '../../utils/sources/live-source.ts';

const signal = new AbortController().signal;
const AT = Date.UTC(2026, 0, 2);

/** A client that gives one prepared answer and remembers what it was asked. */
function answering(body: Result<unknown, SourceFailure>): { ask: Ask; asked: SourceRequest[] } {
  const asked: SourceRequest[] = [];
  const ask: Ask = async (request, read) => {
    asked.push(request);
    if (!body.ok) return body;
    const value = read(body.value);
    return value.ok ? ok({ value: value.value, at: AT }) : value;
  };
  return { ask, asked };
}

const page = (wikibase_item: string) =>
  ok({ query: { pages: [{ title: 'Harbourton', extract: 'A town.', pageprops: { wikibase_item } }] } });

test('a page about the very entity is confirmed by its id', async () => {
  const { ask, asked } = answering(page('Q1'));
  const answer = await askAboutEntity(ask, 'wikipedia', { name: 'Harbourton', wikidata: 'Q1' }, 'de', signal);
  expect(answer).toMatchObject({
    kind: 'extract',
    extract: 'A town.',
    confirmed: true,
    licence: 'CC BY-SA 4.0',
    at: AT,
  });
  expect(asked[0]!.url).toMatch(/^https:\/\/de\.wikipedia\.org\//);
});

test('a page of the same name about something else is no answer', async () => {
  const { ask } = answering(page('Q2'));
  expect(await askAboutEntity(ask, 'wikipedia', { name: 'Harbourton', wikidata: 'Q1' }, 'en', signal)).toMatchObject({
    kind: 'failed',
  });
});

test('where no id is known the page only bears the name', async () => {
  const { ask } = answering(page('Q2'));
  expect(await askAboutEntity(ask, 'wikipedia', { name: 'Harbourton', wikidata: null }, 'en', signal)).toMatchObject({
    kind: 'extract',
    confirmed: false,
  });
});

test('Wikidata is not asked about an entity without an id', async () => {
  const { ask, asked } = answering(ok({ entities: {} }));
  expect(await askAboutEntity(ask, 'wikidata', { name: 'Harbourton', wikidata: null }, 'en', signal)).toMatchObject({
    kind: 'failed',
  });
  expect(asked).toEqual([]);
});

test('statements become facts with a source each', async () => {
  const { ask } = answering(
    ok({
      entities: {
        Q1: {
          claims: {
            P1082: [
              {
                rank: 'normal',
                mainsnak: { snaktype: 'value', datavalue: { type: 'quantity', value: { amount: '+5' } } },
              },
            ],
          },
        },
      },
    }),
  );
  const answer = await askAboutEntity(ask, 'wikidata', { name: 'Harbourton', wikidata: 'Q1' }, 'en', signal);
  expect(answer).toMatchObject({
    kind: 'facts',
    facts: [
      {
        property: 'population',
        value: { kind: 'number', value: 5 },
        source: {
          publisher: 'Wikidata',
          url: 'https://www.wikidata.org/wiki/Q1',
          retrieved: '2026-01-02',
          licence: 'CC0-1.0',
        },
      },
    ],
  });
});

test('a statement’s link is called by where it leads', async () => {
  const source = (reference: string | null) =>
    ok({
      entities: {
        Q1: {
          claims: {
            P1082: [
              {
                rank: 'normal',
                mainsnak: { snaktype: 'value', datavalue: { type: 'quantity', value: { amount: '+5' } } },
                references: reference
                  ? [{ snaks: { P854: [{ snaktype: 'value', datavalue: { type: 'string', value: reference } }] } }]
                  : [],
              },
            ],
          },
        },
      },
    });
  const told = async (reference: string | null) => {
    const { ask } = answering(source(reference));
    const answer = await askAboutEntity(ask, 'wikidata', { name: 'Harbourton', wikidata: 'Q1' }, 'en', signal);
    return answer.kind === 'facts' ? [answer.facts[0]!.source.title, answer.facts[0]!.source.url] : answer;
  };
  expect(await told('https://stats.example/2020')).toEqual(['stats.example', 'https://stats.example/2020']);
  expect(await told('https://')).toEqual(['Harbourton', 'https://www.wikidata.org/wiki/Q1']);
  expect(await told(null)).toEqual(['Harbourton', 'https://www.wikidata.org/wiki/Q1']);
});

test('a failure says why', async () => {
  const { ask } = answering(err({ kind: 'offline' }));
  expect(await askAboutEntity(ask, 'wikipedia', { name: 'A', wikidata: null }, 'en', signal)).toEqual({
    kind: 'failed',
    why: { key: 'source_failed_offline', args: [] },
  });
});
