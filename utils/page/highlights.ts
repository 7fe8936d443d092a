import type { MarkStyle } from '../core/model/display.ts';
import type { Mark } from '../core/model/mark.ts';
import type { Span } from '../core/model/span.ts';
import { lengthOf } from '../core/model/span.ts';
import { FOCUS, highlightName, KINDS, roleOf } from './highlight-names.ts';
import { isLightOnDark } from './text-colour.ts';
import type { TextMap } from './text-map.ts';

/** The part of the CSS Custom Highlight API that is used; tests give their own. */
export interface HighlightBackend {
  readonly registry: {
    set(name: string, highlight: Highlight): unknown;
    get(name: string): Highlight | undefined;
    delete(name: string): boolean;
    highlightsFromPoint?(x: number, y: number): readonly { highlight: Highlight; ranges: AbstractRange[] }[];
  };
  make(): Highlight;
}

/** Marks painted on a page. Nothing in its DOM is changed. */
export interface MarkPainter {
  /** Paints these marks in the place of those before, in a style. Marks whose words have left the page are left out. */
  show(marks: readonly Mark[], style?: MarkStyle): void;
  /** Fills one stretch of text, or none; it need not be marked. */
  focus(span: Span | null): void;
  /** Fills a stretch for a moment, so that the eye finds it after a scroll. */
  flash(span: Span): void;
  /** The mark under a point of the viewport (CSS pixels); of several the shortest. */
  markAt(x: number, y: number): Mark | null;
  /** The painted range of a mark. */
  rangeOf(id: string): Range | null;
  /** Brings back what the page has thrown out of the registry, replaced or emptied. Cheap; says whether anything was amiss. */
  reassert(): boolean;
  /** Paints again where the page has turned from light to dark or back since. */
  reground(): void;
  /** Takes everything off the page. */
  stop(): void;
}

const FLASH_MS = 1800;
/** Elements that are looked at to tell whether the page has turned dark. */
const SAMPLES = 4;

/** A painter over one reading of a page; make a new one for a new reading. `prefix`: of the names in the registry, which pages share. */
export function makeMarkPainter(
  textMap: TextMap,
  prefix: string,
  backend: HighlightBackend | null = browserHighlights(),
): MarkPainter {
  const focusName = highlightName(prefix, FOCUS);
  // Iterating a registry or a highlight throws in Firefox content scripts: what is painted is kept here.
  const highlights = new Map<string, { readonly highlight: Highlight; readonly ranges: Range[] }>();
  const painted = new Map<string, { readonly mark: Mark; readonly range: Range }>();
  let last: { readonly marks: readonly Mark[]; readonly style: MarkStyle } = { marks: [], style: 'line' };
  let grounds = new Map<Element | null, boolean>();
  let flashing: ReturnType<typeof setTimeout> | undefined;

  const paint = (name: string, range: Range, priority: number) => {
    let layer = highlights.get(name);
    if (!layer) {
      if (!backend) return;
      layer = { highlight: backend.make(), ranges: [] };
      layer.highlight.priority = priority;
      highlights.set(name, layer);
      backend.registry.set(name, layer.highlight);
    }
    layer.ranges.push(range);
    layer.highlight.add(range);
  };

  const empty = (name: string) => {
    const layer = highlights.get(name);
    if (!layer) return;
    layer.ranges.length = 0;
    layer.highlight.clear();
  };

  const focus = (span: Span | null) => {
    clearTimeout(flashing);
    empty(focusName);
    const range = span && textMap.toRange(span);
    if (range) paint(focusName, range, KINDS.length);
  };

  const ours = (found: Highlight) => [...highlights.values()].some(({ highlight }) => highlight === found);

  const show = (marks: readonly Mark[], style: MarkStyle = 'line') => {
    for (const name of highlights.keys()) if (name !== focusName) empty(name);
    painted.clear();
    last = { marks, style };
    grounds = new Map();
    for (const mark of marks) {
      const range = textMap.toRange(mark.span);
      if (!range) continue;
      painted.set(mark.id, { mark, range });
      const element = textMap.elementAt(mark.span);
      const onDark = grounds.get(element) ?? isLightOnDark(element);
      grounds.set(element, onDark);
      paint(highlightName(prefix, roleOf(mark.kind, style, onDark)), range, KINDS.indexOf(mark.kind));
    }
  };

  return {
    show,
    focus,
    flash(span) {
      focus(span);
      flashing = setTimeout(() => empty(focusName), FLASH_MS);
    },
    markAt(x, y) {
      const hit = backend?.registry.highlightsFromPoint?.(x, y);
      if (hit && !hit.some(({ highlight }) => ours(highlight))) return null;
      const under = [...painted.values()].filter(({ range }) => covers(range, x, y)).map(({ mark }) => mark);
      return under.sort((a, b) => lengthOf(a.span) - lengthOf(b.span))[0] ?? null;
    },
    rangeOf: (id) => painted.get(id)?.range ?? null,
    reassert() {
      let amiss = false;
      for (const [name, { highlight, ranges }] of highlights) {
        if (highlight.size !== ranges.length) {
          amiss = true;
          highlight.clear();
          for (const range of ranges) highlight.add(range);
        }
        if (backend?.registry.get(name) === highlight) continue;
        amiss = true;
        backend?.registry.set(name, highlight);
      }
      return amiss;
    },
    reground() {
      const changed = [...grounds].slice(0, SAMPLES).some(([element, onDark]) => isLightOnDark(element) !== onDark);
      if (changed) show(last.marks, last.style);
    },
    stop() {
      clearTimeout(flashing);
      for (const [name, { highlight }] of highlights) {
        highlight.clear();
        if (backend?.registry.get(name) === highlight) backend.registry.delete(name);
      }
      highlights.clear();
      painted.clear();
    },
  };
}

function covers(range: Range, x: number, y: number): boolean {
  for (const box of range.getClientRects())
    if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) return true;
  return false;
}

function browserHighlights(): HighlightBackend | null {
  if (typeof CSS === 'undefined' || !CSS.highlights || typeof Highlight === 'undefined') return null;
  return { registry: CSS.highlights as HighlightBackend['registry'], make: () => new Highlight() };
}
