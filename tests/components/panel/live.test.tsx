// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import type { ComponentChild } from 'preact';
import { describe, expect, test, vi } from 'vitest';
import { FigureItem } from '../../../components/panel/FigureItem.tsx';
import { LiveLookup } from '../../../components/panel/LiveLookup.tsx';
import { type Live, LiveContext } from '../../../components/panel/live.ts';
import { SourcesView } from '../../../components/panel/SourcesView.tsx';
import { SpeakersView } from '../../../components/panel/SpeakersView.tsx';
import { type LiveAnswer, type LiveFinding, SOURCE_IDS } from '../../../utils/core/model/live-answer.ts';
import { claimRows } from '../../../utils/core/view/claim-rows.ts';
import { figureRow } from '../../../utils/core/view/figure-groups.ts';
import { sourceLedger } from '../../../utils/core/view/source-ledger.ts';
import { sampleAnalysis, sampleBackground } from '../../helpers/sample-analysis.ts';
import { expectAccessible, show } from '../../helpers/show.tsx';

const AT = Date.UTC(2026, 0, 2);
const HARBOURIA = { name: 'Harbouria', code: 'HB' };
const ENTITY = { id: 'Q1', wikidata: 'Q1', name: 'Harbouria', type: 'place', salience: 1 } as const;

function stage(child: ComponentChild, parts: Partial<Live> & { readonly answer?: LiveAnswer } = {}) {
  const onAsk = vi.fn();
  const live: Live = {
    sources: SOURCE_IDS,
    measures: { 'world-bank': ['population', 'inflation'], 'our-world-in-data': ['population'] },
    answerOf: () => parts.answer ?? null,
    onAsk,
    ...parts,
  };
  show(
    <main>
      <h1>Sidelight</h1>
      <LiveContext.Provider value={live}>{child}</LiveContext.Provider>
    </main>,
  );
  return onAsk;
}

const press = (selector: string) => fireEvent.click(document.querySelector(selector)!);
/** The page's words. */
const text = () => document.body.textContent ?? '';

const claims = () => (
  <SpeakersView
    entities={sampleAnalysis().entities}
    rows={claimRows(sampleAnalysis())}
    selected={null}
    searching
    onReveal={() => undefined}
    onOpen={() => undefined}
  />
);
const sources = () => {
  const analysis = sampleAnalysis();
  return (
    <SourcesView
      onReveal={() => undefined}
      claims={[]}
      entities={[]}
      selected={null}
      searching={false}
      onOpen={() => undefined}
      ledger={sourceLedger(analysis)}
      article={analysis.article}
      background={sampleBackground()}
      compiled={null}
    />
  );
};

describe('what can be asked', () => {
  test('of a name: the encyclopedias, and of a country its figures', async () => {
    const onAsk = stage(<LiveLookup entity={ENTITY} country={HARBOURIA} />);
    expect([...document.querySelectorAll('[data-live]')].map((node) => node.getAttribute('data-live'))).toEqual([
      'wikipedia',
      'wikidata',
      'world-bank',
      'our-world-in-data',
    ]);
    press('[data-live=wikipedia] button');
    fireEvent.change(document.querySelector('select')!, { target: { value: 'inflation' } });
    expect(document.querySelector('[data-live=our-world-in-data]')).toBeNull();
    press('[data-live=world-bank] button');
    expect(onAsk.mock.calls.map(([question]) => question)).toEqual([
      { source: 'wikipedia', entity: ENTITY },
      { source: 'world-bank', measure: 'inflation', country: HARBOURIA },
    ]);
    await expectAccessible();
  });

  test('of a name that is no country, no figures by year', () => {
    stage(<LiveLookup entity={ENTITY} country={null} />);
    expect(document.querySelector('select')).toBeNull();
  });

  test('of a figure about a country, what it measures', () => {
    const row = { ...figureRow(sampleAnalysis(), 1), measure: 'population', country: HARBOURIA };
    const onAsk = stage(<FigureItem row={row} onReveal={() => undefined} />);
    press('[data-live=our-world-in-data] button');
    expect(onAsk).toHaveBeenCalledWith({ source: 'our-world-in-data', measure: 'population', country: HARBOURIA });
    stage(<FigureItem row={{ ...row, measure: 'cost' }} onReveal={() => undefined} />);
    expect(document.querySelector('[data-live]')).toBeNull();
  });

  test.each([
    [
      'the claim’s words',
      claims,
      'fact-check',
      () => sampleAnalysis().article!.text.match(/She said that 45 officers.*January\./)![0],
    ],
    ['the page’s address', sources, 'wayback', () => sampleAnalysis().article!.url!],
  ] as const)('%s are shown before they are sent', async (_, view, source, words) => {
    const onAsk = stage(view());
    press(`[data-ask=${source}] button`);
    expect(onAsk).not.toHaveBeenCalled();
    expect(document.querySelector('.sent')!.textContent).toBe(words());
    await expectAccessible();
    press(`[data-live=${source}] button`);
    expect(onAsk).toHaveBeenCalledOnce();
    expect(JSON.stringify(onAsk.mock.calls[0])).toContain(JSON.stringify(words()));
  });

  test('nothing where every source is off', () => {
    for (const view of [claims(), sources(), <LiveLookup key="x" entity={ENTITY} country={HARBOURIA} />]) {
      stage(view, { sources: [] });
      expect(document.querySelector('.live')).toBeNull();
    }
  });
});

describe('what was answered', () => {
  const FINDINGS: Readonly<Record<LiveFinding['kind'], readonly [LiveFinding, readonly (string | RegExp)[]]>> = {
    extract: [
      {
        kind: 'extract',
        at: AT,
        extract: '<b>Bold</b> words.',
        title: 'Harbourton',
        url: 'https://en.wikipedia.org/wiki/Harbourton',
        licence: 'CC BY-SA 4.0',
        confirmed: false,
      },
      ['<b>Bold</b> words.', 'CC BY-SA 4.0', 'not confirmed'],
    ],
    facts: [{ kind: 'facts', at: AT, facts: sampleBackground().about['port-marrow']!.facts }, ['81,200', '2021']],
    series: [
      {
        kind: 'series',
        at: AT,
        title: 'Population, total',
        values: [
          { asOf: '2023', value: -1 },
          { asOf: '2024', value: 6_300_000 },
        ],
        source: {
          title: 'Population, total',
          publisher: 'World Bank',
          url: 'https://data.worldbank.org/x',
          asOf: '2024',
          retrieved: '2026-01-02',
          licence: 'CC BY 4.0',
        },
      },
      ['Population, total', /2024.*6,300,000.*2023.*-1/, 'CC BY 4.0'],
    ],
    versions: [
      {
        kind: 'versions',
        at: AT,
        versions: [
          { at: '2025-02-01T12:00:00Z', url: 'https://web.archive.org/web/1/x' },
          { at: '2025-03-01T12:00:00Z', url: 'https://web.archive.org/web/2/x' },
        ],
        whole: true,
        calendar: 'https://web.archive.org/web/*/x',
        compared: 'https://web.archive.org/web/diff/1/2/x',
      },
      [/changed 1 time, between February 1, 2025 and March 1, 2025/, 'Bytes are compared', 'side by side'],
    ],
    reviews: [
      {
        kind: 'reviews',
        at: AT,
        reviews: [
          {
            claim: 'The moon is made of cheese',
            claimant: 'A poster',
            publisher: 'Checks',
            title: 'Is it?',
            url: 'https://checks.example/1',
            reviewed: '2025-03-20',
            rating: 'No',
          },
        ],
      },
      ['Checks rates it “No”', 'The moon is made of cheese', 'A poster', 'March 20, 2025'],
    ],
  };

  test.each(Object.entries(FINDINGS))('%s, with when it was asked', async (_, [answer, wanted]) => {
    stage(<LiveLookup entity={ENTITY} country={null} />, { sources: ['wikipedia'], answer });
    for (const words of wanted) expect(text()).toMatch(words);
    expect(text()).toContain('asked on January 2, 2026');
    expect(document.querySelector('b')).toBeNull();
    await expectAccessible();
  });

  const versions = FINDINGS.versions[0] as Extract<LiveFinding, { kind: 'versions' }>;
  test.each([
    ['no copy', { ...versions, versions: [] }, 'holds no copy'],
    [
      'one version',
      { ...versions, versions: versions.versions.slice(0, 1), compared: null },
      'are the same, byte for byte',
    ],
    ['more than were told', { ...versions, whole: false }, 'changed 1 times or more'],
    ['no review', { kind: 'reviews', at: AT, reviews: [] }, 'says nothing about the claim'],
  ] as const)('%s is said in plain words', (_, answer, words) => {
    stage(<LiveLookup entity={ENTITY} country={null} />, { sources: ['wikipedia'], answer });
    expect(text()).toContain(words);
  });

  test('a failure says why and can be asked again', () => {
    const answer = { kind: 'failed', why: { key: 'source_failed_slow', args: [] } } as const;
    const onAsk = stage(<LiveLookup entity={ENTITY} country={null} />, { sources: ['wikipedia'], answer });
    expect(text()).toContain('Unchecked: the source did not answer');
    press('[data-action=ask-again]');
    expect(onAsk).toHaveBeenCalledOnce();
  });
});
