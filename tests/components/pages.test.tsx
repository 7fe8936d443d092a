// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { Options } from '../../components/options/Options.tsx';
import type { OptionsProps } from '../../components/options/options-props.ts';
import type { PacksProps } from '../../components/options/Packs.tsx';
import { PANES, paneOf } from '../../components/options/panes.ts';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { DEFAULT_DISPLAY } from '../../utils/core/model/display.ts';
import { SOURCE_IDS } from '../../utils/core/model/live-answer.ts';
import type { StorageUsed } from '../../utils/core/model/storage-used.ts';
import { samplePieces } from '../../utils/core/view/sample.ts';
import { SAMPLE_KNOWLEDGE, sampleAnalysis } from '../helpers/sample-analysis.ts';
import { expectAccessible, show } from '../helpers/show.tsx';

const STORAGE: StorageUsed = {
  settings: 2048,
  reading: 0,
  answers: 3_500_000,
  packs: 0,
  visits: 512,
  log: 12,
  whole: { used: 5_000_000, allowed: 10 * 1024 ** 3 },
};

const PACKS: PacksProps = {
  own: { entities: 60, facts: 200, compiled: '2026-11-23', bytes: 9_800_000, origins: ['An almanac, 2024, CC0-1.0'] },
  packs: [],
  task: null,
  onImport: () => undefined,
  onTurn: () => undefined,
  onRemove: () => undefined,
  onExport: () => undefined,
  onCopy: async () => true,
};

describe('first run', () => {
  const welcome = (everySite: boolean, actions: { onAllow?: () => void; onWithdraw?: () => void } = {}) =>
    show(
      <Welcome
        sample={samplePieces(sampleAnalysis(), SAMPLE_KNOWLEDGE)}
        everySite={everySite}
        onSites={() => undefined}
        onAllow={actions.onAllow ?? (() => undefined)}
        onWithdraw={actions.onWithdraw ?? (() => undefined)}
      />,
    );

  test.each([true, false])('is accessible, every site allowed or not', async (everySite) => {
    welcome(everySite);
    await expectAccessible();
  });

  test('the sample is whole, and its figures open and close their cards', () => {
    welcome(false);
    expect(document.querySelector('.sample-text')!.textContent).toBe(sampleAnalysis().article!.text);
    const mark = screen.getByRole('button', { name: '45 officers' });
    fireEvent.click(mark);
    expect(document.querySelector('.card-body')!.textContent).toContain('45 officers');
    fireEvent.click(mark);
    expect(document.querySelector('.card-body')).toBeNull();
  });

  test('allowing every site can be taken back in the same place', () => {
    const [onAllow, onWithdraw] = [vi.fn(), vi.fn()];
    welcome(false, { onAllow });
    fireEvent.click(document.querySelector('[data-action=allow-every-site]')!);
    welcome(true, { onWithdraw });
    fireEvent.click(document.querySelector('[data-action=withdraw-every-site]')!);
    expect([onAllow.mock.calls.length, onWithdraw.mock.calls.length]).toEqual([1, 1]);
  });
});

describe('options', () => {
  const optionsPage = (props: Partial<OptionsProps> = {}) => (
    <Options
      pane="marks"
      loaded
      version="1.2.3"
      display={DEFAULT_DISPLAY}
      allowed={['*://courier.example/*', '*://*/*']}
      never={['bank.example']}
      keys={[
        { what: 'Open the panel', keys: 'Alt+Shift+Q' },
        { what: 'Open the card', keys: '' },
      ]}
      packs={PACKS}
      storage={STORAGE}
      settingsFile={{ outcome: null, onExport: () => undefined, onImport: () => undefined }}
      language={null}
      onLanguage={() => undefined}
      notice="Licences"
      onNotice={() => undefined}
      remember
      visits={3}
      onRemember={() => undefined}
      onForgetVisits={() => undefined}
      rejected={[{ id: '0', name: 'Harbourton on courier.example' }]}
      onForgive={() => undefined}
      liveSources={SOURCE_IDS}
      factCheckKey=""
      onFactCheckKey={() => undefined}
      liveOn={['wikidata']}
      requests={[{ at: 1_700_000_000_000, host: 'www.wikidata.org', asks: 'Q1', bytes: 12, outcome: 'answered' }]}
      keptAnswers={1}
      lang="en"
      onLive={() => undefined}
      onClearLog={() => undefined}
      onDisplay={() => undefined}
      onWithdraw={() => undefined}
      onUnban={() => undefined}
      onKeys={() => undefined}
      onDelete={() => undefined}
      {...props}
    />
  );
  const options = (props: Partial<OptionsProps> = {}) => show(optionsPage(props));

  test.each([
    ['', 'marks'],
    ['#live', 'live'],
    ['#about', 'about'],
    ['#nowhere', 'marks'],
    ['live', 'marks'],
  ])('the hash “%s” leads to the pane %s', (hash, pane) => {
    expect(paneOf(hash)).toBe(pane);
  });

  test.each(PANES)('the pane $id is the only one there, and is named in the list as the one shown', ({ id }) => {
    options({ pane: id });
    expect(document.querySelectorAll('section[data-pane]')).toHaveLength(1);
    const current = [...document.querySelectorAll('[aria-current=page]')];
    expect(current.map((link) => link.getAttribute('href'))).toEqual([`#${id}`]);
    expect(screen.getByRole('region', { name: current[0]!.textContent! })).toBeTruthy();
  });

  test('going to another pane leads to its heading; the first takes no focus', () => {
    const { rerender } = options({ pane: 'marks' });
    expect(document.activeElement).toBe(document.body);
    rerender(optionsPage({ pane: 'keys' }));
    expect(document.activeElement?.textContent).toBe('Keys');
  });

  test('before the settings are read the page is there, and its pane is empty and busy', () => {
    options({ pane: 'data', loaded: false });
    const pane = document.querySelector('[data-pane=data]')!;
    expect(pane.getAttribute('aria-busy')).toBe('true');
    expect([...pane.children].map(({ tagName }) => tagName)).toEqual(['H2']);
    expect(document.querySelectorAll('nav a')).toHaveLength(PANES.length);
  });

  test('live sources are switched one by one, and what was asked can be forgotten', () => {
    const [onLive, onClearLog] = [vi.fn(), vi.fn()];
    options({ pane: 'live', onLive, onClearLog });
    fireEvent.click(document.querySelector('[data-switch=live-wikipedia]')!);
    expect(onLive.mock.calls).toEqual([['wikipedia', true]]);
    fireEvent.click(document.querySelector('[data-action=clear-log]')!);
    expect(onClearLog).toHaveBeenCalledOnce();
  });

  test('the key is entered as a secret, never shown again, and can be forgotten', () => {
    const onFactCheckKey = vi.fn();
    options({ pane: 'live', onFactCheckKey });
    const field = document.querySelector<HTMLInputElement>('[data-field=fact-check-key]')!;
    expect(field.type).toBe('password');
    expect(document.querySelector('[data-action=forget-key]')).toBeNull();
    fireEvent.input(field, { target: { value: ' SECRET ' } });
    fireEvent.click(document.querySelector('[data-action=save-key]')!);
    expect(onFactCheckKey).toHaveBeenLastCalledWith('SECRET');
    expect(field.value).toBe('');
    options({ pane: 'live', onFactCheckKey, factCheckKey: 'SECRET' });
    expect(document.body.innerHTML).not.toContain('SECRET');
    fireEvent.click(document.querySelector('[data-action=forget-key]')!);
    expect(onFactCheckKey).toHaveBeenLastCalledWith('');
  });

  test.each([
    ['everything', {}],
    [
      'nothing',
      {
        allowed: [],
        never: [],
        packs: { ...PACKS, own: null },
        onKeys: null,
        rejected: [],
        remember: false,
        visits: 0,
        liveOn: [],
        requests: [],
        keptAnswers: 0,
      },
    ],
  ] as const)('are accessible with %s', async (_, props) => {
    for (const { id } of PANES) {
      options({ ...props, pane: id });
      await expectAccessible();
    }
  });

  test('figures are remembered from the moment it is switched on, and forgotten in one click', () => {
    const [onRemember, onForgetVisits] = [vi.fn(), vi.fn()];
    options({ pane: 'visits', remember: false, visits: 0, onRemember });
    expect(document.querySelector('[data-action=forget-visits]')).toBeNull();
    fireEvent.click(screen.getByRole('switch', { name: 'Remember the figures of what I read' }));
    expect(onRemember).toHaveBeenCalledWith(true);
    options({ pane: 'visits', visits: 3, onForgetVisits });
    expect(screen.getByRole('status').textContent).toBe('3 articles are remembered.');
    fireEvent.click(document.querySelector('[data-action=forget-visits]')!);
    expect(onForgetVisits).toHaveBeenCalledOnce();
  });

  test('allowed and banned sites can be taken off', () => {
    const [onWithdraw, onUnban] = [vi.fn(), vi.fn()];
    options({ pane: 'sites', onWithdraw, onUnban });
    fireEvent.click(screen.getByRole('button', { name: 'Remove Every site' }));
    fireEvent.click(screen.getByRole('button', { name: 'Remove bank.example' }));
    expect(onWithdraw).toHaveBeenCalledWith('*://*/*');
    expect(onUnban).toHaveBeenCalledWith('bank.example');
  });

  test('density and style are chosen from three', () => {
    const onDisplay = vi.fn();
    options({ onDisplay });
    fireEvent.click(document.querySelector('input[name=density][value=low]')!);
    fireEvent.click(document.querySelector('input[name=style][value=strong]')!);
    expect(onDisplay.mock.calls).toEqual([
      [{ ...DEFAULT_DISPLAY, density: 'low' }],
      [{ ...DEFAULT_DISPLAY, style: 'strong' }],
    ]);
  });

  test('everything is deleted only after a second word', () => {
    const onDelete = vi.fn();
    options({ pane: 'data', onDelete });
    fireEvent.click(document.querySelector('[data-action=delete-all]')!);
    expect(onDelete).not.toHaveBeenCalled();
    fireEvent.click(document.querySelector('[data-action=delete-sure]')!);
    expect(onDelete).toHaveBeenCalledOnce();
    expect(screen.getAllByRole('status').at(-1)!.textContent).toBe('Everything is deleted.');
  });

  test('what is kept is told by part, and what the browser counts', () => {
    options({ pane: 'data' });
    const sizes = [...document.querySelectorAll('[data-stored]')].map((row) => row.lastElementChild!.textContent);
    expect(sizes).toEqual(['2 KB', 'nothing', '3.3 MB', 'nothing', '512 B', '12 B']);
    expect(document.body.textContent).toContain('The browser counts 4.8 MB for databases and would allow 10 GB.');
  });

  test('settings go to a file and come from one, and what became of it is told', () => {
    const [onExport, onImport] = [vi.fn(), vi.fn()];
    options({ pane: 'data', settingsFile: { outcome: null, onExport, onImport } });
    fireEvent.click(document.querySelector('[data-action=export-settings]')!);
    expect(onExport).toHaveBeenCalledOnce();
    const field = document.querySelector<HTMLInputElement>('[data-field=settings-file]')!;
    const file = new File(['{}'], 'settings.json');
    Object.defineProperty(field, 'files', { value: [file] });
    fireEvent.change(field);
    expect(onImport).toHaveBeenCalledWith(file);
    const why = { key: 'settings_refused_field', args: [{ kind: 'text', text: 'display.marks' }] } as const;
    options({ pane: 'data', settingsFile: { outcome: { kind: 'refused', why }, onExport, onImport } });
    expect(document.querySelector('[data-settings]')!.textContent).toBe(
      'Not imported: “display.marks” is not as it should be.',
    );
  });

  test('the language is the browser’s until another is chosen', () => {
    const onLanguage = vi.fn();
    options({ onLanguage });
    const field = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Language' });
    expect([...field.options].map(({ text }) => text)).toEqual([
      'As the browser',
      'English',
      'español',
      'français',
      'Deutsch',
      'português',
    ]);
    fireEvent.change(field, { target: { value: 'pt' } });
    fireEvent.change(field, { target: { value: '' } });
    expect(onLanguage.mock.calls).toEqual([['pt'], [null]]);
  });
});
