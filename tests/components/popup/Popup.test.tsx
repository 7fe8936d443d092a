// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { Popup, type PopupProps } from '../../../components/popup/Popup.tsx';
import { DEFAULT_DISPLAY } from '../../../utils/core/model/display.ts';
import { sampleState } from '../../helpers/sample-analysis.ts';
import { expectAccessible, show } from '../../helpers/show.tsx';

function popup(props: Partial<PopupProps> = {}): HTMLElement {
  show(
    <Popup
      state={sampleState()}
      updating={false}
      hidden={0}
      panelOpen={false}
      onClosePanel={() => undefined}
      onShowHidden={() => undefined}
      host="courier.example"
      rule="click"
      display={DEFAULT_DISPLAY}
      today="2025-02-08"
      onDisplay={() => undefined}
      onRule={() => undefined}
      onRead={() => undefined}
      onPanel={() => undefined}
      onOptions={() => undefined}
      {...props}
    />,
  );
  return document.querySelector('#popup')!;
}

test('one glance: whose story, how old, how much was read', async () => {
  const view = popup();
  expect(view.getAttribute('data-state')).toBe('ready');
  expect(view.textContent).toContain('The Marrow Courier · 3 days old');
  expect(view.textContent).toMatch(/\d things worth a look.*4 of 7 figures compared.*2 of 4 names known/);
  await expectAccessible();
});

test.each([
  [{ kind: 'idle' }, 'loading'],
  [{ kind: 'reading', url: '' }, 'loading'],
  [{ kind: 'not-news', url: '', page: null, tried: false }, 'not-news'],
  [{ kind: 'refused', reason: 'never-here' }, 'refused'],
  [{ kind: 'failed', url: '', reason: 'Out of ink' }, 'error'],
] as const)('%j is shown as %s, accessibly', async (state, shown) => {
  expect(popup({ state }).getAttribute('data-state')).toBe(shown);
  await expectAccessible();
});

test('a page that must not be read cannot be read anyway', () => {
  popup({ state: { kind: 'refused', reason: 'password-field' } });
  expect(document.querySelector('[data-action=read-now]')).toBeNull();
});

test('what is no news can be read anyway; where there was no text there is nothing more to try', () => {
  const page = { kind: 'other', score: 0.2, signals: [] } as const;
  popup({ state: { kind: 'not-news', url: '', page, tried: false } });
  expect(document.querySelector('[data-action=read-now]')).not.toBeNull();
  cleanup();
  popup({ state: { kind: 'not-news', url: '', page, tried: true } });
  expect(document.querySelector('[data-action=read-now]')).toBeNull();
});

test('a reading of a selection says so and leads back to the page', () => {
  const onRead = vi.fn();
  const view = popup({ state: { ...sampleState(), part: 'selection' }, onRead });
  expect(view.textContent).toContain('a reading of your selection');
  fireEvent.click(screen.getByText('Back to the whole page'));
  expect(onRead).toHaveBeenCalledWith(false);
});

test('a page that is being read again stays in view, and the button says what goes on', () => {
  const view = popup({ updating: true });
  expect(view.getAttribute('data-state')).toBe('ready');
  expect(document.querySelector('[data-action=read-now]')?.textContent).toContain('latest version');
});

test('what the reader has hidden is said, with a way back', () => {
  const onShowHidden = vi.fn();
  expect(popup().textContent).not.toContain('hidden');
  cleanup();
  expect(popup({ hidden: 2, onShowHidden }).textContent).toContain('2 readings hidden by you.');
  fireEvent.click(document.querySelector('[data-action=show-hidden]')!);
  expect(onShowHidden).toHaveBeenCalledTimes(1);
});

test('marks are switched where they are seen', () => {
  const onDisplay = vi.fn();
  popup({ onDisplay });
  fireEvent.click(document.querySelector('[data-switch=marks]')!);
  expect(onDisplay).toHaveBeenCalledWith({ ...DEFAULT_DISPLAY, marks: false });
});

test('one button opens a panel that is closed, and closes one that is open', () => {
  const [onPanel, onClosePanel] = [vi.fn(), vi.fn()];
  popup({ onPanel, onClosePanel });
  fireEvent.click(document.querySelector('[data-action=open-panel]')!);
  expect(onPanel).toHaveBeenCalledTimes(1);
  cleanup();
  popup({ panelOpen: true, onPanel, onClosePanel });
  fireEvent.click(document.querySelector('[data-action=close-panel]')!);
  expect(onClosePanel).toHaveBeenCalledTimes(1);
  expect(onPanel).toHaveBeenCalledTimes(1);
});

test('four rules, the chosen one with what it means', () => {
  const onRule = vi.fn();
  popup({ rule: 'site', onRule });
  const radios = screen.getAllByRole('radio') as HTMLInputElement[];
  expect(radios.map(({ value }) => value)).toEqual(['click', 'site', 'all', 'never']);
  expect(radios.find(({ checked }) => checked)?.value).toBe('site');
  fireEvent.click(radios[3]!);
  expect(onRule).toHaveBeenCalledWith('never');
});

test('no rule can be chosen for a page without a host', () => {
  popup({ host: null, state: { kind: 'refused', reason: 'no-access' } });
  expect(screen.queryAllByRole('radio')).toEqual([]);
});
