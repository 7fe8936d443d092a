// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { LocatorMapView, type Outlines, OutlinesContext } from '../../components/charts/LocatorMapView.tsx';
import { Timeline } from '../../components/charts/Timeline.tsx';
import { ChangeLine } from '../../components/panel/ChangeLine.tsx';
import { FiguresView } from '../../components/panel/FiguresView.tsx';
import { SpeakersView } from '../../components/panel/SpeakersView.tsx';
import { claimRows } from '../../utils/core/view/claim-rows.ts';
import { groupFigures } from '../../utils/core/view/figure-groups.ts';
import { type TimelineDay, timelineOf } from '../../utils/core/view/timeline.ts';
import { figureIn } from '../helpers/build-reading.ts';
import { sampleAnalysis, sampleBackground } from '../helpers/sample-analysis.ts';
import { expectAccessible, show } from '../helpers/show.tsx';

const analysis = sampleAnalysis();
const nothing = () => undefined;
const numbersOf = (attribute: string) =>
  [...document.querySelectorAll(`[${attribute}]`)].map((row) => Number(row.getAttribute(attribute)));

describe('figures', () => {
  const view = (onReveal: () => void) => (
    <main>
      <h1>Figures</h1>
      <FiguresView groups={groupFigures(analysis, sampleBackground())} selected={null} onReveal={onReveal} />
    </main>
  );

  test('those with something beside them stand first and whole, the others a line each that leads to the text', async () => {
    const onReveal = vi.fn();
    show(view(onReveal));
    const whole = numbersOf('data-figure').filter((index) => document.querySelector(`li[data-figure="${index}"]`));
    const lines = numbersOf('data-figure').filter((index) => !whole.includes(index));
    expect(whole.length).toBeGreaterThan(2);
    expect(lines.length).toBeGreaterThan(0);
    expect([...whole, ...lines].toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6]);
    fireEvent.click(document.querySelector(`button[data-figure="${lines[0]}"]`)!);
    expect(onReveal).toHaveBeenCalledWith({ figure: lines[0] });
    await expectAccessible();
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

describe('who says what', () => {
  const rows = claimRows(analysis);
  const view = (claim?: number, onReveal = vi.fn()) =>
    show(
      <main>
        <h1>Sources</h1>
        <SpeakersView
          rows={rows}
          entities={analysis.entities}
          selected={claim === undefined ? null : { claim }}
          searching
          onReveal={onReveal}
          onOpen={nothing}
        />
      </main>,
    );

  test('stands by speaker, those with a name first, every statement once', async () => {
    const onReveal = vi.fn();
    view(undefined, onReveal);
    const speakers = [...document.querySelectorAll('[data-speaker]')].map((row) => row.getAttribute('data-speaker'));
    expect(speakers[0]).toBe('entity:ines-halloran');
    expect(speakers).toContain('kind:none');
    expect(numbersOf('data-claim').toSorted()).toEqual([0, 1, 2, 3, 4]);
    fireEvent.click(document.querySelector('[data-speaker="kind:unnamed"] [data-action=go-to-text]')!);
    expect(onReveal).toHaveBeenCalledWith({ claim: 3 });
    await expectAccessible();
  });

  test('what was opened in the page is open here', () => {
    view(1);
    const current = document.querySelector('[aria-current=true]')!;
    expect(current.getAttribute('data-claim')).toBe('1');
    expect(current.closest('details')!.open).toBe(true);
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
    expect(document.querySelectorAll('.timeline > li')).toHaveLength(5);
    fireEvent.click(screen.getByRole('button', { name: 'Show 20 more' }));
    expect(document.querySelectorAll('.timeline > li')).toHaveLength(25);
  });

  test('a day shows one sentence of the story, its others when asked', () => {
    const told = days.flatMap(({ entries }) => entries).find(({ kind }) => kind === 'told');
    view([{ at: '1990', until: null, entries: told ? [told, { ...told }, { ...told }] : [] }]);
    expect(document.querySelectorAll('.timeline-told[data-date]')).toHaveLength(1);
    fireEvent.click(screen.getByRole('button', { name: 'Show 2 more' }));
    expect(document.querySelectorAll('.timeline-told[data-date]')).toHaveLength(3);
  });
});

describe('the map', () => {
  const shapes = [{ code: 'JO', path: 'M350,-330l10,0 0,10 -10,-10z', box: [35, 29, 39, 33] }] as const;
  const view = (outlines: Outlines, codes: readonly string[]) =>
    show(
      <main>
        <h1>Names</h1>
        <OutlinesContext.Provider value={outlines}>
          <LocatorMapView scene={{ codes, places: [{ name: 'Salt', lat: 32, lon: 35.7 }] }} />
        </OutlinesContext.Provider>
      </main>,
    );

  test('names in words what it marks', async () => {
    view({ shapes, onNeeded: nothing }, ['JO']);
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe('On the map: Salt and Jordan');
    expect(document.querySelector('.map-name')?.textContent).toBe('Salt');
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
