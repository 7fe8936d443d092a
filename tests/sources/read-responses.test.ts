import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildFactCheckRequest, readFactCheckResponse } from '../../utils/sources/fact-check.ts';
import { buildChartRequests, readChartAbout, readChartRows } from '../../utils/sources/our-world-in-data.ts';
import { buildSnapshotsRequest, readSnapshotsResponse } from '../../utils/sources/wayback.ts';
import { buildWikidataRequests, readWikidataResponse } from '../../utils/sources/wikidata.ts';
import { buildWikipediaRequests, readWikipediaResponse } from '../../utils/sources/wikipedia.ts';
import { buildWorldBankRequest, readWorldBankResponse } from '../../utils/sources/world-bank.ts';

/* Shapes as the services answer; names and values are invented. */

describe('Wikipedia', () => {
  test('fifty titles are three calls', () => {
    const titles = Array.from({ length: 50 }, (_, i) => `Title ${i}`);
    const requests = buildWikipediaRequests(titles, 'en');
    expect(requests).toHaveLength(3);
    expect(new URL(requests[0]!.url).searchParams.get('titles')!.split('|')).toHaveLength(20);
    expect(requests[0]!.asks).toContain('Title 0, Title 1');
  });

  test('an extract is found under the title that was asked for', () => {
    const read = readWikipediaResponse('en')({
      query: {
        normalized: [{ from: 'harbour town', to: 'Harbour town' }],
        redirects: [{ from: 'Harbour town', to: 'Harbourton' }],
        pages: [
          { title: 'Harbourton', extract: ' Harbourton is a town. ', pageprops: { wikibase_item: 'Q1' } },
          { title: 'Gone', missing: true },
          { title: 'Many', extract: 'Many may mean', pageprops: { disambiguation: '' } },
        ],
      },
    });
    if (!read.ok) throw new Error('refused');
    expect([...read.value.keys()].sort()).toEqual(['Harbour town', 'Harbourton', 'harbour town']);
    expect(read.value.get('harbour town')).toEqual({
      title: 'Harbourton',
      extract: 'Harbourton is a town.',
      url: 'https://en.wikipedia.org/wiki/Harbourton',
      wikidata: 'Q1',
      licence: 'CC BY-SA 4.0',
    });
  });
});

describe('Wikidata', () => {
  const statement = (amount: string, year: string | null, rank = 'normal', snaktype = 'value') => ({
    rank,
    mainsnak: { snaktype, datavalue: { type: 'quantity', value: { amount, unit: '1' } } },
    ...(year
      ? {
          qualifiers: {
            P585: [
              {
                snaktype: 'value',
                datavalue: { type: 'time', value: { time: `+${year}-12-31T00:00:00Z`, precision: 11 } },
              },
            ],
          },
        }
      : {}),
    references: [
      { snaks: { P854: [{ snaktype: 'value', datavalue: { type: 'string', value: 'https://stats.example/' } }] } },
    ],
  });

  test('statements come in order of date, without the deprecated and the unknown', () => {
    const read = readWikidataResponse({
      entities: {
        Q1: {
          claims: {
            P1082: [
              statement('+300', '2020', 'preferred'),
              statement('+100', '2010'),
              statement('+9', '2015', 'deprecated'),
              { odd: true },
              statement('+1', null, 'normal', 'somevalue'),
            ],
            P571: [
              {
                rank: 'normal',
                mainsnak: {
                  snaktype: 'value',
                  datavalue: { type: 'time', value: { time: '+1924-00-00T00:00:00Z', precision: 9 } },
                },
              },
            ],
          },
        },
        Q2: { missing: '' },
      },
    });
    if (!read.ok) throw new Error('refused');
    expect([...read.value.keys()]).toEqual(['Q1']);
    expect(
      read.value.get('Q1')!.map(({ property, value, asOf, preferred }) => [property, value, asOf, preferred]),
    ).toEqual([
      ['founded', { kind: 'date', date: '1924' }, null, false],
      ['population', { kind: 'number', value: 300 }, '2020-12-31', true],
    ]);
    expect(read.value.get('Q1')![1]!.reference).toBe('https://stats.example/');
  });

  test('fifty ids are one call, fifty-one are two', () => {
    const ids = (count: number) => Array.from({ length: count }, (_, i) => `Q${i}`);
    expect(buildWikidataRequests(ids(50))).toHaveLength(1);
    expect(buildWikidataRequests(ids(51))).toHaveLength(2);
  });
});

describe('World Bank', () => {
  test('values come oldest first, empty years are left out', () => {
    const row = (date: string, value: number | null) => ({
      indicator: { id: 'SP.POP.TOTL', value: 'Population, total' },
      countryiso3code: 'SLV',
      date,
      value,
    });
    const read = readWorldBankResponse([{ page: 1 }, [row('2024', 6.3), row('2023', null), row('2022', 6.2)]]);
    expect(read).toMatchObject({ ok: true, value: [{ asOf: '2022' }, { asOf: '2024', value: 6.3 }] });
    expect(buildWorldBankRequest('SLV', 'SP.POP.TOTL').url).toContain('/country/SLV/indicator/SP.POP.TOTL?');
  });

  test('its refusal of status 200 is understood', () => {
    expect(readWorldBankResponse([{ message: [{ id: '120', key: 'Invalid value', value: 'no' }] }])).toEqual({
      ok: false,
      error: { kind: 'not-found' },
    });
  });
});

describe('Our World in Data', () => {
  test('rows are read, quoted names too', () => {
    expect(readChartRows('Entity,Code,Year,x\n"Congo, Dem. Rep.",COD,2020,1.5\nNowhere,,2021,\n')).toEqual({
      ok: true,
      value: [{ entity: 'Congo, Dem. Rep.', code: 'COD', asOf: '2020', value: 1.5 }],
    });
    expect(readChartRows('<html>')).toMatchObject({ ok: false });
  });

  test('what a chart is about', () => {
    const { data, about } = buildChartRequests('life-expectancy', 'SLV');
    expect(data.url).toContain('life-expectancy.csv?');
    expect(about.format).toBe('json');
    expect(readChartAbout({ chart: { title: 'T', citation: 'C', originalChartUrl: 'https://x.example/' } })).toEqual({
      ok: true,
      value: { title: 'T', unit: '', citation: 'C', url: 'https://x.example/' },
    });
  });
});

describe('Wayback', () => {
  test('versions come oldest first', () => {
    const page = 'https://news.example/a';
    expect(buildSnapshotsRequest(page)).toMatchObject({ asks: page, cacheable: false });
    expect(
      readSnapshotsResponse(page)([
        ['timestamp', 'digest'],
        ['20250301120000', 'B'],
        ['20250201120000', 'A'],
        ['odd', 'C'],
      ]),
    ).toEqual({
      ok: true,
      value: [
        { at: '2025-02-01T12:00:00Z', digest: 'A', url: `https://web.archive.org/web/20250201120000/${page}` },
        { at: '2025-03-01T12:00:00Z', digest: 'B', url: `https://web.archive.org/web/20250301120000/${page}` },
      ],
    });
    expect(readSnapshotsResponse(page)([])).toEqual({ ok: true, value: [] });
  });
});

describe('Fact Check', () => {
  test('the key is in no log and in no cache', () => {
    const request = buildFactCheckRequest('The moon is made of cheese', 'en', 'SECRET');
    expect(request.asks).not.toContain('SECRET');
    expect(request.cacheable).toBe(false);
  });

  test('reviews are quoted with publisher and link; a link that is none is left out', () => {
    const read = readFactCheckResponse({
      claims: [
        {
          text: 'The moon is made of cheese',
          claimant: 'A poster',
          claimReview: [
            {
              publisher: { site: 'checks.example' },
              url: 'https://checks.example/1',
              reviewDate: '2025-03-20T00:00:00Z',
              textualRating: 'No',
            },
            { url: 'javascript:alert(1)' },
          ],
        },
      ],
    });
    expect(read).toMatchObject({
      ok: true,
      value: [{ publisher: 'checks.example', reviewed: '2025-03-20', rating: 'No' }],
    });
    expect(readFactCheckResponse({})).toEqual({ ok: true, value: [] });
  });
});

test('no answer, however odd, makes a reader of answers throw', () => {
  const readers = [
    readWikipediaResponse('en'),
    readWikidataResponse,
    readWorldBankResponse,
    readChartRows,
    readChartAbout,
    readSnapshotsResponse('https://news.example/'),
    readFactCheckResponse,
  ];
  fc.assert(
    fc.property(fc.anything(), (body) => {
      for (const read of readers) expect(typeof read(body).ok).toBe('boolean');
    }),
  );
});
