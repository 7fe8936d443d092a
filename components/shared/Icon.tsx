/** The icons, drawn on a 16-unit square as strokes in the colour of the text. No relation is told by a tick or a cross; a cross closes. */
const STROKES = {
  panel: 'M2.5 3h11v10h-11z M10 3v10 M11.5 5.5h.5 M11.5 7.5h.5',
  read: 'M2 4.5c2-1 4-1 6 .2 2-1.2 4-1.2 6-.2v8c-2-1-4-1-6 .2-2-1.2-4-1.2-6-.2z M8 4.7v8',
  again: 'M13 8a5 5 0 1 1-1.6-3.7 M13 2.5v2.6h-2.6',
  more: 'M3.5 8h.01 M8 8h.01 M12.5 8h.01',
  next: 'M6 3.5 10.5 8 6 12.5',
  go: 'M3 8h9 M8.5 4.5 12 8l-3.5 3.5',
  back: 'M13 8H4 M7.5 4.5 4 8l3.5 3.5',
  out: 'M6 3.5H3v9.5h9.5V10 M8.5 3H13v4.5 M13 3 7.5 8.5',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9z M10.5 10.5 14 14',
  options: 'M2 4.5h7 M12 4.5h2 M2 11.5h2 M7 11.5h7 M10.5 3v3 M5.5 10v3',
  close: 'M4.5 4.5l7 7 M11.5 4.5l-7 7',
  person: 'M8 8a2.6 2.6 0 1 0 0-5.2A2.6 2.6 0 0 0 8 8z M3 13.5c.6-2.4 2.4-3.7 5-3.7s4.4 1.3 5 3.7',
  place: 'M8 14s4.5-4.2 4.5-7.5a4.5 4.5 0 0 0-9 0C3.5 9.8 8 14 8 14z M8 8a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3z',
  body: 'M2.5 13.5h11 M3.5 13V7 M6.5 13V7 M9.5 13V7 M12.5 13V7 M2.5 6 8 2.5 13.5 6z',
  figure: 'M3 13V8.5 M6.5 13V5 M10 13V9.5 M13.5 13V3',
  claim: 'M3 4h10 M3 7h10 M3 10h6',
  matches: 'M3.5 6.2h9 M3.5 9.8h9',
  differs: 'M3.5 6.2h9 M3.5 9.8h9 M10.5 3 5.5 13',
  newer: 'M8 4.5V8l2.3 1.5 M2.7 8a5.3 5.3 0 1 1 1.5 3.7 M2.7 13v-1.7h1.7',
  older: 'M8 4.5V8l-2.3 1.5 M13.3 8a5.3 5.3 0 1 0-1.5 3.7',
  'not-comparable': 'M5.5 3.5v9 M10.5 3.5v9',
  'not-found': 'M8 13a5 5 0 1 0 0-10 5 5 0 0 0 0 10z',
  unchecked: 'M4 8h.01 M8 8h.01 M12 8h.01',
  context: 'M3 4.5h10 M5.5 8H13 M5.5 11.5H13 M3 8v3.5',
} as const;

export type IconName = keyof typeof STROKES;

/** An icon beside words that say the same: screen readers skip it. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={STROKES[name]} />
    </svg>
  );
}
