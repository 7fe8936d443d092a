// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { type CardAnchor, makeCardAnchor } from '../../utils/page/card-anchor.ts';
import { trusted } from '../helpers/trusted.ts';

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
const hosts = () => document.querySelectorAll('html > div');
const cards = () => hosts()[0]?.shadowRoot?.querySelectorAll('[role=dialog]').length ?? 0;
const anchors: CardAnchor[] = [];
const anchor = (mode: ShadowRootMode = 'open') => {
  const made = makeCardAnchor(document, onClose, mode);
  anchors.push(made);
  return made;
};

beforeEach(() => {
  for (const one of anchors.splice(0)) one.stop();
  document.body.innerHTML = '<a href="/x" id="before">a link</a><p>It held 14,500 people.</p>';
  range = document.createRange();
  range.selectNodeContents(document.querySelector('p')!);
  HTMLElement.prototype.showPopover ??= () => undefined;
  onClose.mockReset();
  unmount.mockReset();
});

test('nothing is put into the page before the first card, one host for all of them, and nothing stays', () => {
  const before = document.documentElement.outerHTML;
  const cardAnchor = anchor();
  expect(document.documentElement.outerHTML).toBe(before);
  expect(cardAnchor.open(range, content)).toBe('open');
  expect(cardAnchor.open(range, content)).toBe('open');
  expect(hosts()).toHaveLength(1);
  expect(cards()).toBe(1);
  expect(unmount).toHaveBeenCalledTimes(1);
  cardAnchor.close();
  expect(document.documentElement.outerHTML).toBe(before);
  expect(cardAnchor.open(range, content)).toBe('open');
  cardAnchor.stop();
  expect(document.documentElement.outerHTML).toBe(before);
});

test('its host is a plain element, which no page can define, with the page’s style shut off', () => {
  anchor().open(range, content);
  expect(hosts()[0]!.localName).toBe('div');
  expect(hosts()[0]!.getAttribute('style')).toContain('all: initial !important');
});

test('its colours and sizes stand inside the shadow root, where the page cannot set them', () => {
  anchor().open(range, { ...content, css: ':root, :host { --ink: black; }' });
  const css = hosts()[0]!.shadowRoot!.querySelector('style')!.textContent;
  expect(css).toContain('.card { --ink: black; }');
  expect(css.match(/:host/g)).toHaveLength(1);
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
  const pressed = () => new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true });
  hosts()[0]!.dispatchEvent(pressed());
  expect(cardAnchor.isOpen, 'the page makes up an Escape').toBe(true);
  hosts()[0]!.dispatchEvent(trusted(pressed()));
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

test('under anything else of the page the card is taken away again, and the reader is where they were', () => {
  const onTop = vi.spyOn(document, 'elementFromPoint').mockReturnValue(document.body);
  const link = document.querySelector<HTMLElement>('#before')!;
  link.focus();
  const cardAnchor = anchor();
  expect(cardAnchor.open(range, content, { focus: true })).toBe('blocked');
  expect(cardAnchor.isOpen).toBe(false);
  expect(onClose).toHaveBeenCalledTimes(1);
  expect(hosts()).toHaveLength(0);
  expect(document.activeElement).toBe(link);
  onTop.mockRestore();
});

test('focus goes into the card where asked, and back to where it was', () => {
  const link = document.querySelector<HTMLElement>('#before')!;
  link.focus();
  const cardAnchor = anchor();
  cardAnchor.open(range, content, { focus: true });
  expect(document.activeElement).toBe(hosts()[0]);
  cardAnchor.close();
  expect(document.activeElement).toBe(link);
});

test.each<[string, (host: Element) => void]>([
  ['takes the card out', (host) => host.remove()],
  ['puts it elsewhere', (host) => document.body.append(host)],
  ['empties its root', () => document.documentElement.replaceChildren(document.body)],
])('a page that %s closes it, with nothing left and the reader where they were', async (_, act) => {
  const link = document.querySelector<HTMLElement>('#before')!;
  link.focus();
  const cardAnchor = anchor();
  cardAnchor.open(range, content, { focus: true });
  act(hosts()[0]!);
  await vi.waitFor(() => expect(cardAnchor.isOpen).toBe(false));
  expect(onClose).toHaveBeenCalledTimes(1);
  expect(unmount).toHaveBeenCalledTimes(1);
  expect(hosts()).toHaveLength(0);
  expect(document.activeElement).toBe(link);
  expect(cardAnchor.open(range, content), 'the next one').toBe('open');
  cardAnchor.close();
});

test('what else the page puts beside the card leaves it open', async () => {
  const cardAnchor = anchor();
  cardAnchor.open(range, content);
  document.documentElement.append(document.createElement('aside'));
  await new Promise((resolve) => setTimeout(resolve));
  expect(cardAnchor.isOpen).toBe(true);
  document.querySelector('html > aside')?.remove();
  cardAnchor.close();
});

test('an event in the card is told from one in the page', () => {
  const cardAnchor = anchor();
  cardAnchor.open(range, content);
  expect(cardAnchor.holds(hosts()[0]!)).toBe(true);
  expect(cardAnchor.holds(document.body)).toBe(false);
});
