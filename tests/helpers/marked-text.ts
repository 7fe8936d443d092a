import type { Span } from '../../utils/core/model/span.ts';

/** Takes `[` and `]` out of a text and says where they stood: `'held [14,500 inmates]'` marks one span. `\[` stands for itself. */
export function readMarked(marked: string): { text: string; spans: Span[] } {
  let text = '';
  const open: number[] = [];
  const spans: Span[] = [];
  for (let i = 0; i < marked.length; i++) {
    const char = marked[i]!;
    if (char === '\\') text += marked[++i] ?? '';
    else if (char === '[') open.push(text.length);
    else if (char === ']') {
      const start = open.pop();
      if (start === undefined) throw new Error(`A mark is closed that was not opened: ${marked}`);
      spans.push([start, text.length]);
    } else text += char;
  }
  if (open.length) throw new Error(`A mark is not closed: ${marked}`);
  return { text, spans: spans.sort((a, b) => a[0] - b[0] || b[1] - a[1]) };
}

/** Puts marks into a text, so that a failing test shows what was found where. Spans must not overlap. */
export function mark(text: string, spans: readonly Span[]): string {
  let marked = '';
  let at = 0;
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    marked += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return marked + text.slice(at);
}
