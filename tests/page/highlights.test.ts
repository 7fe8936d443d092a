// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Mark } from '../../utils/core/model/mark.ts';
import { PLAIN_PREFIX } from '../../utils/page/highlight-names.ts';
import { type HighlightBackend, makeMarkPainter } from '../../utils/page/highlights.ts';
import { makeTextMap, type TextMap } from '../../utils/page/text-map.ts';

/** A highlight that, as in Firefox content scripts, cannot be iterated. */
class FakeHighlight {
  priority = 0;
  ranges: AbstractRange[] = [];
  get size() {
    return this.ranges.length;
  }
  add(range: AbstractRange) {
    this.ranges.push(range);
  }
  clear() {
    this.ranges = [];
  }
}

let registry: Map<string, FakeHighlight>;
let textMap: TextMap;
const backend = (): HighlightBackend => ({
  registry: registry as unknown as HighlightBackend['registry'],
  make: () => new FakeHighlight() as unknown as Highlight,
});
const words = (name: string) => registry.get(name)?.ranges.map((range) => (range as Range).toString());

const MARKS: Mark[] = [
  { id: 'claim:0', kind: 'claim', span: [0, 22], from: 'high', told: false },
  { id: 'figure:0', kind: 'figure', span: [8, 14], from: 'low', told: true },
  { id: 'mention:0', kind: 'entity', span: [23, 31], from: 'medium', told: false },
];

beforeEach(() => {
  registry = new Map();
  document.body.innerHTML =
    '<p>It held 14,500 people.</p><p style="color: rgb(240, 240, 240)">Larkmoor has not said how many.</p>';
  const [first, second] = [...document.querySelectorAll('p')].map((p) => p.firstChild as Text);
  const text = `${first!.data}\n${second!.data}`;
  textMap = makeTextMap(text, [
    { start: 0, length: first!.length, node: first!, nodeOffset: 0 },
    { start: first!.length + 1, length: second!.length, node: second!, nodeOffset: 0 },
  ]);
});
afterEach(() => vi.useRealTimers());

test('each kind is painted under its own name, and on dark ground under another', () => {
  makeMarkPainter(textMap, PLAIN_PREFIX, backend()).show(MARKS);
  expect(words('sidelight-claim')).toEqual(['It held 14,500 people.']);
  expect(words('sidelight-figure')).toEqual(['14,500']);
  expect(words('sidelight-entity-on-dark')).toEqual(['Larkmoor']);
});

test('every name that can be painted has a rule in the style sheet', () => {
  const css = readFileSync('utils/page/highlights.css', 'utf8');
  for (const style of ['line', 'soft', 'strong'] as const)
    makeMarkPainter(textMap, PLAIN_PREFIX, backend()).show(MARKS, style);
  makeMarkPainter(textMap, PLAIN_PREFIX, backend()).focus([0, 2]);
  expect(registry.size).toBe(10);
  for (const name of registry.keys()) expect(css).toContain(`::highlight(${name})`);
  expect(css).toMatch(/^(?:\/\*[\s\S]*?\*\/\s*)?@media screen \{/);
});

test('painting again replaces, and stopping leaves nothing', () => {
  const painter = makeMarkPainter(textMap, PLAIN_PREFIX, backend());
  painter.show(MARKS);
  painter.show(MARKS.slice(1, 2));
  expect(words('sidelight-claim')).toEqual([]);
  expect(painter.rangeOf('claim:0')).toBeNull();
  expect(painter.rangeOf('figure:0')?.toString()).toBe('14,500');
  painter.stop();
  expect(registry.size).toBe(0);
});

test('what the page throws out of the registry comes back', () => {
  const painter = makeMarkPainter(textMap, PLAIN_PREFIX, backend());
  painter.show(MARKS);
  expect(painter.reassert()).toBe(false);
  registry.clear();
  expect(painter.reassert()).toBe(true);
  expect(words('sidelight-figure')).toEqual(['14,500']);
});

test('what the page empties, fills or replaces is as it was again', () => {
  const painter = makeMarkPainter(textMap, PLAIN_PREFIX, backend());
  painter.show(MARKS);
  painter.focus([0, 2]);
  registry.get('sidelight-figure')!.clear();
  registry.get('sidelight-claim')!.add(document.createRange());
  registry.set('sidelight-focus', new FakeHighlight());
  expect(painter.reassert()).toBe(true);
  expect(words('sidelight-figure')).toEqual(['14,500']);
  expect(words('sidelight-claim')).toEqual(['It held 14,500 people.']);
  expect(words('sidelight-focus')).toEqual(['It']);
  painter.focus(null);
  expect(painter.reassert()).toBe(false);
});

test('a page that has turned dark is painted for it, once', () => {
  const painter = makeMarkPainter(textMap, PLAIN_PREFIX, backend());
  painter.show(MARKS, 'soft');
  expect(words('sidelight-figure-soft')).toEqual(['14,500']);
  for (const p of document.querySelectorAll('p')) p.style.color = 'rgb(240, 240, 240)';
  const before = registry.get('sidelight-figure-soft')!.ranges[0];
  painter.reground();
  expect(words('sidelight-figure-soft')).toEqual([]);
  expect(words('sidelight-figure-soft-on-dark')).toEqual(['14,500']);
  painter.reground();
  expect(registry.get('sidelight-figure-soft-on-dark')!.ranges[0]).not.toBe(before);
  expect(words('sidelight-figure-soft-on-dark')).toEqual(['14,500']);
});

test('words that have left the page are not painted', () => {
  document.querySelector('p')!.textContent = 'It held 15,000 people.';
  makeMarkPainter(textMap, PLAIN_PREFIX, backend()).show(MARKS);
  expect(words('sidelight-figure')).toBeUndefined();
  expect(words('sidelight-entity-on-dark')).toEqual(['Larkmoor']);
});

test('a flash goes out by itself', () => {
  vi.useFakeTimers();
  const painter = makeMarkPainter(textMap, PLAIN_PREFIX, backend());
  painter.flash([8, 14]);
  expect(words('sidelight-focus')).toEqual(['14,500']);
  vi.runAllTimers();
  expect(words('sidelight-focus')).toEqual([]);
});

test('of several marks under a point the shortest is meant', () => {
  const painter = makeMarkPainter(textMap, PLAIN_PREFIX, backend());
  painter.show(MARKS);
  const box = (left: number, right: number) => () => [new DOMRect(left, 0, right - left, 20)] as unknown as DOMRectList;
  painter.rangeOf('claim:0')!.getClientRects = box(0, 200);
  painter.rangeOf('figure:0')!.getClientRects = box(60, 100);
  painter.rangeOf('mention:0')!.getClientRects = box(300, 400);
  expect(painter.markAt(80, 10)?.id).toBe('figure:0');
  expect(painter.markAt(10, 10)?.id).toBe('claim:0');
  expect(painter.markAt(250, 10)).toBeNull();
  expect(painter.markAt(80, 30)).toBeNull();
});
