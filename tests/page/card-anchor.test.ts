// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { makeCardAnchor } from '../../utils/page/card-anchor.ts';

const onClose = vi.fn();
const unmount = vi.fn();
const content = {
  css: '',
  label: '14,500 people',
  mount(container: HTMLElement) {
    const button = document.createElement('button');
    container.append(button);
    return unmount;
  },
};
let range: Range;
const hosts = () => document.querySelectorAll('sidelight-card');
const cards = () => hosts()[0]?.shadowRoot?.querySelectorAll('[role=dialog]').length ?? 0;
const anchor = (mode: ShadowRootMode = 'open') => makeCardAnchor(document, onClose, mode);

beforeEach(() => {
  for (const host of hosts()) host.remove();
  document.body.innerHTML = '<a href="/x" id="before">a link</a><p>It held 14,500 people.</p>';
  range = document.createRange();
  range.selectNodeContents(document.querySelector('p')!);
  HTMLElement.prototype.showPopover ??= () => undefined;
  onClose.mockReset();
  unmount.mockReset();
});

test('nothing is put into the page before the first card, and one host for all of them', () => {
  const before = document.documentElement.outerHTML;
  const cardAnchor = anchor();
  expect(document.documentElement.outerHTML).toBe(before);
  expect(cardAnchor.open(range, content)).toBe('open');
  expect(cardAnchor.open(range, content)).toBe('open');
  expect(hosts()).toHaveLength(1);
  expect(cards()).toBe(1);
  expect(unmount).toHaveBeenCalledTimes(1);
  cardAnchor.stop();
  expect(document.documentElement.outerHTML).toBe(before);
});

test('the page cannot look into the card', () => {
  anchor('closed').open(range, content);
  expect(hosts()[0]!.shadowRoot).toBeNull();
});

test('Escape in the card closes it, and no key reaches the page', () => {
  const heard = vi.fn();
  for (const type of ['keydown', 'keyup', 'keypress']) document.addEventListener(type, heard);
  const cardAnchor = anchor();
  cardAnchor.open(range, content);
  for (const type of ['keydown', 'keyup', 'keypress'])
    hosts()[0]!.dispatchEvent(new KeyboardEvent(type, { key: 'j', bubbles: true, composed: true }));
  expect(cardAnchor.isOpen).toBe(true);
  hosts()[0]!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
  expect(cardAnchor.isOpen).toBe(false);
  expect(onClose).toHaveBeenCalledTimes(1);
  expect(unmount).toHaveBeenCalledTimes(1);
  expect(heard).not.toHaveBeenCalled();
});

test('under a modal dialog of the page no card opens', () => {
  const look = document.querySelector.bind(document);
  vi.spyOn(document, 'querySelector').mockImplementation((selector: string) =>
    selector === 'dialog:modal' ? document.createElement('dialog') : look(selector),
  );
  const cardAnchor = anchor();
  expect(cardAnchor.open(range, content)).toBe('blocked');
  expect(cardAnchor.isOpen).toBe(false);
  expect(hosts()).toHaveLength(0);
  vi.restoreAllMocks();
});

test('an event in the card is told from one in the page', () => {
  const cardAnchor = anchor();
  cardAnchor.open(range, content);
  expect(cardAnchor.holds(hosts()[0]!)).toBe(true);
  expect(cardAnchor.holds(document.body)).toBe(false);
});
