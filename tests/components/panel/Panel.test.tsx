// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { describe, expect, test, vi } from 'vitest';
import { RejectContext } from '../../../components/panel/NotThisOne.tsx';
import { Panel, type PanelProps } from '../../../components/panel/Panel.tsx';
import type { TabState } from '../../../utils/core/model/tab-state.ts';
import { doubtKey } from '../../../utils/core/view/export/wrong-reading.ts';
import { findHidden, NOTHING_HIDDEN } from '../../../utils/core/view/hidden-readings.ts';
import type { PanelTab } from '../../../utils/core/view/panel-view.ts';
import { sampleState } from '../../helpers/sample-analysis.ts';
import { expectAccessible, show } from '../../helpers/show.tsx';

const TABS: readonly PanelTab[] = ['brief', 'figures', 'names', 'sources'];

function Stage(props: Partial<PanelProps>) {
  const [tab, setTab] = useState<PanelTab>(props.tab ?? 'brief');
  const [filter, setFilter] = useState(props.filter ?? '');
  return (
    <Panel
      state={sampleState()}
      updating={false}
      hidden={NOTHING_HIDDEN}
      onShowHidden={() => undefined}
      overTime={[]}
      selected={null}
      today="2025-03-05"
      onReveal={() => undefined}
      onOpen={() => undefined}
      onRead={() => undefined}
      onExport={async () => true}
      {...props}
      tab={tab}
      filter={filter}
      onTab={setTab}
      onFilter={setFilter}
    />
  );
}

const panel = () => document.querySelector('#panel')!;
describe('with an article', () => {
  test.each(TABS)('%s is accessible', async (tab) => {
    show(<Stage tab={tab} />);
    expect(panel().getAttribute('data-state')).toBe('ready');
    await expectAccessible();
  });

  test('what earlier visits add stands above the findings, with both values and the way to the other story', async () => {
    const value = (amount: string) => ({ key: 'ui_plain', args: [{ kind: 'text', text: amount }] }) as const;
    const row = {
      measure: { key: 'measure_deaths', args: [] },
      subject: 'Quell',
      other: value('12'),
      here: value('17'),
    };
    const story = {
      url: 'https://post.example/flood',
      title: 'Ostra bursts its banks',
      publisher: 'The Post',
      published: '2026-05-12',
    };
    show(
      <Stage
        overTime={[
          { ...row, key: 'a', since: Date.UTC(2026, 4, 11, 12), story: null },
          { ...row, key: 'b', since: null, story },
          { ...row, key: 'c', since: null, story: { ...story, published: 'TT' } },
        ]}
      />,
    );
    const [changed, elsewhere] = [...document.querySelectorAll('[data-over-time]')].map((one) => one.textContent);
    expect(changed).toMatch(/^Changed since you read thisdeaths QuellThen12May 11, 2026.*Now17$/);
    expect(elsewhere).toContain('The other story12Ostra bursts its banks The Post · May 12, 2026This story17');
    expect(screen.getAllByRole('link', { name: 'Ostra bursts its banks' })[0]!.getAttribute('href')).toBe(story.url);
    const order = [...document.querySelectorAll('[data-over-time], [data-finding]')];
    expect(order.slice(0, 3).every((one) => one.matches('[data-over-time]'))).toBe(true);
    await expectAccessible();
  });

  test('says whose story it is and what was read of it', () => {
    show(<Stage />);
    expect(panel().textContent).toContain('The Marrow Courier · February 5, 2025');
    expect(panel().textContent).toContain('7 figures read, 4 with something beside them.');
  });

  test('what the reader called wrong is in no count, and one button shows it again', () => {
    const state = sampleState();
    const keys = [doubtKey(state.analysis, { figure: 0 })];
    const onShowHidden = vi.fn();
    show(<Stage state={state} hidden={findHidden(state.analysis, keys)} onShowHidden={onShowHidden} />);
    expect(panel().textContent).toContain('6 figures read,');
    expect(panel().textContent).toContain('1 reading hidden by you.');
    expect(screen.getByRole('tab', { name: /Figures/ }).textContent).toContain('4');
    fireEvent.click(document.querySelector('[data-action=show-hidden]')!);
    expect(onShowHidden).toHaveBeenCalledTimes(1);
  });

  test('a reading of a selection says so, with a way back to the page', () => {
    const onRead = vi.fn();
    show(<Stage state={{ ...sampleState(), part: 'selection' }} onRead={onRead} />);
    expect(panel().textContent).toContain('This is a reading of your selection.');
    fireEvent.click(document.querySelector('[data-action=whole-page]')!);
    expect(onRead).toHaveBeenCalledWith(false);
  });

  test('arrows, Home and End move through the tabs, and only the open one is a tab stop', () => {
    show(<Stage />);
    const press = (key: string) => fireEvent.keyDown(screen.getByRole('tab', { selected: true }), { key });
    const open = () => screen.getByRole('tab', { selected: true }).getAttribute('data-tab');
    press('ArrowRight');
    expect(open()).toBe('figures');
    expect(document.activeElement?.getAttribute('data-tab')).toBe('figures');
    press('End');
    expect(open()).toBe('sources');
    press('ArrowRight');
    expect(open()).toBe('brief');
    press('ArrowLeft');
    expect(open()).toBe('sources');
    press('Home');
    expect(open()).toBe('brief');
    expect(screen.getAllByRole('tab').filter((tab) => tab.tabIndex === 0)).toHaveLength(1);
  });

  test('the occupancy bar says in words what it draws', () => {
    show(<Stage tab="figures" />);
    const bar = document.querySelector('[data-bar]')!;
    expect(bar.textContent).toContain('129%');
    expect(
      within(bar as HTMLElement)
        .getByRole('img')
        .getAttribute('aria-label'),
    ).toBe('129% of the stated capacity: about 1,550 held, room for 1,200');
  });

  test('every note shows its relation and at least one source as a link of its own', () => {
    show(<Stage tab="figures" />);
    const notes = [...document.querySelectorAll('[data-note]')];
    expect(notes.length).toBeGreaterThan(3);
    for (const note of notes) {
      expect(note.getAttribute('data-relation')).toBeTruthy();
      const link = note.querySelector<HTMLAnchorElement>('a[data-source]')!;
      expect(link.target).toBe('_blank');
      expect(link.rel).toContain('noopener');
    }
  });

  test('a row the reader opened is open again after a look at another tab, and closed on another page', () => {
    const { rerender } = show(<Stage tab="names" />);
    const row = () => document.querySelector<HTMLDetailsElement>('[data-entity="ashgrove"] > details')!;
    expect(row().open).toBe(false);
    row().open = true;
    fireEvent(row(), new Event('toggle'));
    fireEvent.click(screen.getByRole('tab', { name: /Sources/ }));
    fireEvent.click(screen.getByRole('tab', { name: /Names/ }));
    expect(row().open).toBe(true);
    expect(row().querySelector('.row-body')).not.toBeNull();
    rerender(<Stage tab="names" state={{ ...sampleState(), url: 'https://marrow.example/another' }} />);
    expect(row().open).toBe(false);
  });

  test('a row leads to its place in the text', () => {
    const onReveal = vi.fn();
    show(<Stage tab="figures" onReveal={onReveal} />);
    fireEvent.click(document.querySelector('[data-figure="1"] [data-action=go-to-text]')!);
    expect(onReveal).toHaveBeenCalledWith({ figure: 1 });
  });

  test('what was opened in the page is marked as the current row', () => {
    show(<Stage tab="sources" selected={{ claim: 1 }} />);
    expect(document.querySelector('[aria-current=true]')?.getAttribute('data-claim')).toBe('1');
  });

  test('the filter narrows the list and Escape empties it', () => {
    show(<Stage tab="figures" />);
    const rows = () => document.querySelectorAll('[data-figure]').length;
    expect(rows()).toBe(7);
    expect(screen.queryByRole('searchbox')).toBeNull();
    fireEvent.click(document.querySelector('[data-action=search]')!);
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'officers' } });
    expect(rows()).toBe(1);
    fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'Escape' });
    expect(rows()).toBe(7);
  });

  test('markup in the article is shown as text', () => {
    show(<Stage tab="sources" filter="gym" />);
    expect(panel().textContent).toContain('<img src=x onerror="alert(1)">');
    expect(panel().querySelector('img')).toBeNull();
  });

  test('a source whose address is not of the web is shown without a link', () => {
    const state = sampleState();
    const [note] = state.analysis.notes;
    const sources = [{ ...note!.sources[0], url: 'javascript:alert(1)', title: 'Odd' }] as const;
    const notes = [{ ...note!, sources }];
    show(<Stage tab="figures" state={{ ...state, analysis: { ...state.analysis, notes } }} />);
    expect([...panel().querySelectorAll('a')].some((link) => link.href.startsWith('javascript'))).toBe(false);
    expect(panel().textContent).toContain('Odd');
  });

  test('says so where its own files are damaged, and offers to try again', () => {
    const onRead = vi.fn();
    show(<Stage state={{ ...sampleState(), knowledge: 'damaged' }} onRead={onRead} />);
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRead).toHaveBeenCalledWith(true);
  });
});

describe('without one', () => {
  const states: readonly (readonly [name: string, state: TabState, attribute: string, button: string | null])[] = [
    ['not read yet', { kind: 'idle' }, 'empty', 'Read this page'],
    ['reading', { kind: 'reading', url: '' }, 'loading', 'Read again'],
    [
      'no news',
      { kind: 'not-news', url: '', page: { kind: 'article', score: 0.1, signals: [] }, tried: false },
      'empty',
      'Read it anyway',
    ],
    [
      'a front page',
      { kind: 'not-news', url: '', page: { kind: 'other', score: 0, signals: [] }, tried: false },
      'empty',
      'Read it anyway',
    ],
    [
      'nothing to read',
      { kind: 'not-news', url: '', page: { kind: 'other', score: 0, signals: [] }, tried: true },
      'empty',
      null,
    ],
    ['a private site', { kind: 'refused', reason: 'private-site' }, 'empty', null],
    ['a password field', { kind: 'refused', reason: 'password-field' }, 'empty', null],
    ['a payment field', { kind: 'refused', reason: 'payment-field' }, 'empty', null],
    ['a PDF', { kind: 'refused', reason: 'not-html' }, 'empty', null],
    ['no web page', { kind: 'refused', reason: 'not-web' }, 'empty', null],
    ['never here', { kind: 'refused', reason: 'never-here' }, 'empty', null],
    ['the browser’s own page', { kind: 'refused', reason: 'no-access' }, 'empty', null],
    ['no permission', { kind: 'refused', reason: 'not-permitted' }, 'empty', 'Try again'],
    ['failed', { kind: 'failed', url: '', reason: 'Out of ink' }, 'error', 'Try again'],
    ['failed without a reason', { kind: 'failed', url: '', reason: '' }, 'error', 'Try again'],
  ];

  test.each(states)('%s: says why, offers what can be done', async (_, state, attribute, button) => {
    show(<Stage state={state} />);
    expect(panel().getAttribute('data-state')).toBe(attribute);
    expect(screen.queryByRole('button')?.textContent ?? null).toBe(button);
    await expectAccessible();
  });

  test('reading goes on under a bar that says what it waits for', () => {
    show(<Stage state={{ kind: 'reading', url: '' }} />);
    expect(screen.getByRole('progressbar', { name: 'Reading' })).toBeTruthy();
  });

  test('a failure tells its reason', () => {
    show(<Stage state={{ kind: 'failed', url: '', reason: 'Out of ink' }} />);
    expect(panel().textContent).toContain('Out of ink');
  });
});

describe('what the reader can do about a name', () => {
  test('"Not this one" asks where, and tells who was meant', async () => {
    const reject = vi.fn();
    show(
      <RejectContext.Provider value={reject}>
        <Stage tab="names" selected={{ entity: sampleState().analysis.entities[0]!.id }} />
      </RejectContext.Provider>,
    );
    const item = document.querySelector<HTMLElement>('li[aria-current=true]')!;
    fireEvent.click(item.querySelector('[data-action=not-this-one]')!);
    await expectAccessible();
    fireEvent.click(item.querySelector('[data-reject=everywhere]')!);
    expect(reject.mock.calls.map(([entity, scope]) => [entity.id, scope])).toEqual([
      [item.getAttribute('data-entity'), 'everywhere'],
    ]);
  });
});
