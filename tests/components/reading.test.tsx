// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import type { ComponentChild } from 'preact';
import { describe, expect, test, vi } from 'vitest';
import { EntityItem } from '../../components/panel/EntityItem.tsx';
import { FigureItem } from '../../components/panel/FigureItem.tsx';
import { PublisherCard } from '../../components/panel/PublisherCard.tsx';
import { SpeakersView } from '../../components/panel/SpeakersView.tsx';
import { type Background, NO_BACKGROUND } from '../../utils/core/model/background.ts';
import { claimRows } from '../../utils/core/view/claim-rows.ts';
import { entityRow } from '../../utils/core/view/entity-groups.ts';
import { figureRow } from '../../utils/core/view/figure-groups.ts';
import { fact } from '../helpers/build-knowledge.ts';
import { sampleAnalysis, sampleBackground } from '../helpers/sample-analysis.ts';
import { expectAccessible, show } from '../helpers/show.tsx';

const analysis = sampleAnalysis();
const words = (selector: string) => document.querySelector(selector)?.textContent ?? '';

function stage(child: ComponentChild) {
  show(
    <main>
      <h1>Sidelight</h1>
      <h2>Things</h2>
      {child}
    </main>,
  );
}

describe('somebody or something named', () => {
  const entity = analysis.entities[0]!;
  const prison = () => {
    const onReveal = vi.fn();
    const row = entityRow(analysis, sampleBackground(), { ...entity, wikidata: 'Q1' });
    stage(
      <ul>
        <EntityItem row={row} selected onReveal={onReveal} />
      </ul>,
    );
    return onReveal;
  };

  test('reads in order: what it is, what is on record, what the story says, where to read on', async () => {
    prison();
    const text = words('.row-item');
    const parts = ['prison', 'What is on record', 'What the story says', 'Read on'];
    expect(parts.map((part) => text.indexOf(part))).toEqual(
      parts.map((part) => text.indexOf(part)).toSorted((a, b) => a - b),
    );
    expect(text).toMatch(/Named \d times/);
    expect(text).toContain('compiled on November 23, 2026');
    await expectAccessible();
  });

  test('every value has its date and its source, and what was held is drawn over time', () => {
    prison();
    const [capacity, held] = [...document.querySelectorAll('.fact')].map((one) => one.textContent);
    expect(capacity).toMatch(/^capacity1,200 as of 2020.*An almanac/);
    expect(held).toMatch(/^people held1,602 as of December 31, 2024/);
    expect(document.querySelector('.time-chart')!.getAttribute('aria-label')).toMatch(
      /June 30, 2021: 1,310; .*December 31, 2024: 1,602/,
    );
    expect(document.querySelectorAll('.values tr')).toHaveLength(3);
  });

  test('a line of the story leads to its place; the exits lead out', () => {
    const onReveal = prison();
    fireEvent.click(document.querySelector('.story button')!);
    expect(onReveal).toHaveBeenCalledWith({ figure: 1 });
    const exits = [...document.querySelectorAll<HTMLAnchorElement>('.exits a')].map(({ href }) => href);
    expect(exits[0]).toMatch(/^https:\/\/news\.example\/story#:~:text=/);
    expect(exits.slice(1)).toEqual([
      'https://www.wikidata.org/wiki/Special:GoToLinkedPage/enwiki/Q1',
      'https://www.wikidata.org/wiki/Q1',
    ]);
  });
});

test('what a figure measures is explained, with its size elsewhere', async () => {
  const measures: Background['measures'] = {
    capacity: {
      known: {
        id: 'measure-capacity',
        wikidata: null,
        name: 'capacity, as a measure',
        type: 'other',
        kind: 'measure',
        description: 'What a place is made for.',
        country: null,
      },
      facts: [fact('median-of-countries', 700, '2024')],
      code: null,
    },
  };
  stage(
    <ul>
      <FigureItem row={figureRow(analysis, 1, { ...NO_BACKGROUND, measures })} onReveal={() => undefined} />
    </ul>,
  );
  expect(words('details')).toMatch(
    /What “capacity” counts.*What a place is made for\..*median of countries700 as of 2024/,
  );
  await expectAccessible();
});

test('a claim points to the figure whose note it shares, once a figure', async () => {
  const onOpen = vi.fn();
  stage(
    <SpeakersView
      entities={analysis.entities}
      rows={claimRows(analysis)}
      selected={null}
      searching
      onReveal={() => undefined}
      onOpen={onOpen}
    />,
  );
  const claim = document.querySelector('[data-claim="0"]')!;
  const links = [...claim.querySelectorAll('[data-action=open-figure]')].map((link) => link.textContent);
  expect(links.length).toBeGreaterThan(0);
  expect(new Set(links).size).toBe(links.length);
  fireEvent.click(claim.querySelector('[data-action=open-figure]')!);
  expect(onOpen.mock.calls[0]![0]).toHaveProperty('figure');
  await expectAccessible();
});

test('who publishes is told as far as it is known, an imported pack’s word as unverified', async () => {
  const publisher: Background['publisher'] = {
    known: {
      id: 'courier',
      wikidata: null,
      name: 'The Courier',
      type: 'organisation',
      kind: 'newspaper',
      description: null,
      country: 'GB',
      pack: 'County pack',
    },
    facts: [fact('website', 'courier.example', '2026')],
    code: null,
  };
  stage(<PublisherCard background={{ ...NO_BACKGROUND, publisher }} />);
  expect(words('.publisher')).toMatch(
    /The Courier.*unverified.*United Kingdom.*newspaper.*courier\.example.*Ownernot on record/,
  );
  await expectAccessible();
  stage(<PublisherCard background={NO_BACKGROUND} />);
  expect(words('.publisher')).toContain('Nothing is on record');
});
