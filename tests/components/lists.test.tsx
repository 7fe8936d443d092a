// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { LocatorMapView, type Outlines, OutlinesContext } from '../../components/charts/LocatorMapView.tsx';
import { Timeline } from '../../components/charts/Timeline.tsx';
import { AttributionLedger } from '../../components/panel/AttributionLedger.tsx';
import { ChangeLine } from '../../components/panel/ChangeLine.tsx';
import { ClaimsView } from '../../components/panel/ClaimsView.tsx';
import { FiguresView } from '../../components/panel/FiguresView.tsx';
import { claimRows } from '../../utils/core/view/claim-rows.ts';
import { groupFigures } from '../../utils/core/view/figure-groups.ts';
import { sourceLedger } from '../../utils/core/view/source-ledger.ts';
import { type TimelineDay, timelineOf } from '../../utils/core/view/timeline.ts';
import { figureIn } from '../helpers/build-reading.ts';
import { sampleAnalysis, sampleBackground } from '../helpers/sample-analysis.ts';
import { expectAccessible, show } from '../helpers/show.tsx';

const analysis = sampleAnalysis();
const nothing = () => undefined;
const choose = (name: string, value: string) => fireEvent.change(screen.getByLabelText(name), { target: { value } });
const numbersOf = (attribute: string) =>
  [...document.querySelectorAll(`[${attribute}]`)].map((row) => Number(row.getAttribute(attribute)));

describe('figures', () => {
  const view = () => (
    <main>
      <h1>Figures</h1>
      <FiguresView
        groups={groupFigures(analysis, sampleBackground())}
        figures={analysis.figures}
        selected={null}
        onReveal={nothing}
      />
    </main>
  );

  test('come by subject, by size, or with something beside them first, as the reader chooses', async () => {
    show(view());
    expect(numbersOf('data-figure')).toEqual([0, 1, 2, 3, 6, 4, 5]);
    choose('Order', 'size');
    expect(numbersOf('data-figure')).toEqual([2, 1, 0, 5, 4, 6, 3]);
    expect(screen.getByRole('heading', { name: 'Money' })).toBeTruthy();
    await expectAccessible();
    choose('Order', 'notes');
    expect(document.querySelector('[data-figure] [data-note]')).not.toBeNull();
    expect(numbersOf('data-figure')).toHaveLength(7);
  });

  test('a change is drawn as an arrow and said in words', () => {
    const text = 'from 12,000 to 15,000';
    const from = figureIn(text, '12,000', { value: 12_000 });
    const to = figureIn(text, '15,000', { value: 15_000 });
    const { container } = show(<ChangeLine change={{ from, to, percent: 25 }} />);
    expect(container.querySelector('.visually-hidden')!.textContent).toBe('From 12,000 to 15,000:');
    expect(container.textContent).toContain('+25%');
    show(<ChangeLine change={{ from: to, to: from, percent: -20 }} />);
    expect(document.body.textContent).toContain('−20%');
  });
});

describe('claims', () => {
  const rows = claimRows(analysis);
  const view = (claim?: number) => (
    <main>
      <h1>Claims</h1>
      <ClaimsView
        rows={rows}
        entities={analysis.entities}
        selected={claim === undefined ? null : { claim }}
        onReveal={nothing}
        onOpen={nothing}
      />
    </main>
  );

  test('can be chosen by kind and by who says them', async () => {
    show(view());
    expect(numbersOf('data-claim')).toEqual([0, 1, 2, 3, 4]);
    choose('Kind', 'figure');
    expect(numbersOf('data-claim')).toEqual([2, 3]);
    choose('Who says so', 'entity:ines-halloran');
    expect(numbersOf('data-claim')).toEqual([2]);
    await expectAccessible();
  });

  test('a choice that leaves nothing, or hides what was opened in the page, is undone', () => {
    show(view(1));
    choose('Kind', 'rank');
    expect(numbersOf('data-claim')).toEqual([0, 1, 2, 3, 4]);
    expect((screen.getByLabelText('Kind') as HTMLSelectElement).value).toBe('all');
  });
});

describe('who says so', () => {
  test('is a list whose strip is for the eye only, and leads to where it is said', async () => {
    const onReveal = vi.fn();
    show(
      <main>
        <h1>Sources</h1>
        <AttributionLedger ledger={sourceLedger(analysis)} onReveal={onReveal} />
      </main>,
    );
    expect(document.body.textContent).toContain('5 statements, by where they come from:');
    expect(document.querySelector('[data-ledger=none]')!.textContent).toContain('No attribution found');
    expect(document.querySelector('.strip')!.getAttribute('aria-hidden')).toBe('true');
    fireEvent.click(document.querySelector('[data-ledger=unnamed] [data-action=go-to-text]')!);
    expect(onReveal).toHaveBeenCalledWith({ claim: 3 });
    await expectAccessible();
  });
});

describe('the timeline', () => {
  const days = timelineOf(analysis, sampleBackground());
  const view = (shown: readonly TimelineDay[], onReveal = vi.fn()) =>
    show(
      <main>
        <h1>Overview</h1>
        <Timeline days={shown} onReveal={onReveal} />
      </main>,
    );

  test('tells what the text dates from what is on record and from the story’s own day', async () => {
    const onReveal = vi.fn();
    view(days, onReveal);
    const kinds = [...document.querySelectorAll('.timeline > li')].map((day) => day.className);
    expect(kinds).toEqual(['timeline-told', 'timeline-record', 'timeline-told', 'timeline-told', 'timeline-published']);
    expect(document.querySelector('li.timeline-record')!.textContent).toContain('On record: Ashgrove Prison, Opening');
    expect(document.querySelector('li.timeline-record a')).not.toBeNull();
    fireEvent.click(document.querySelector('[data-date="1"]')!);
    expect(onReveal).toHaveBeenCalledWith({ date: 1 });
    await expectAccessible();
  });

  test('a long one shows its rest when asked', () => {
    const many = Array.from({ length: 25 }, (_, i): TimelineDay => ({ ...days[0]!, at: `${1990 + i}` }));
    view(many);
    expect(document.querySelectorAll('.timeline > li')).toHaveLength(10);
    fireEvent.click(screen.getByRole('button', { name: 'Show 15 more' }));
    expect(document.querySelectorAll('.timeline > li')).toHaveLength(25);
  });
});

describe('the map', () => {
  const shapes = [{ code: 'JO', path: 'M350,-330l10,0 0,10 -10,-10z', box: [35, 29, 39, 33] }] as const;
  const view = (outlines: Outlines, codes: readonly string[]) =>
    show(
      <main>
        <h1>Names</h1>
        <OutlinesContext.Provider value={outlines}>
          <LocatorMapView codes={codes} />
        </OutlinesContext.Provider>
      </main>,
    );

  test('names in words what it marks', async () => {
    view({ shapes, onNeeded: nothing }, ['JO']);
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe('On the map: Jordan');
    await expectAccessible();
  });

  test('asks for its outlines when there is something to show, and shows nothing until they are there', () => {
    const onNeeded = vi.fn();
    view({ shapes: null, onNeeded }, ['JO']);
    expect(onNeeded).toHaveBeenCalledOnce();
    expect(document.querySelector('svg')).toBeNull();
    view({ shapes: null, onNeeded }, []);
    expect(onNeeded).toHaveBeenCalledOnce();
  });
});
