import type { Claim } from '../../model/claim.ts';
import type { Figure } from '../../model/figure.ts';
import type { Span } from '../../model/span.ts';
import { entitiesIn, type Passage } from './passage.ts';

/** Kinds of figure that say something by themselves; a duration or an age does so with a subject only. */
const TELLING: ReadonlySet<Figure['kind']> = new Set(['count', 'money', 'percent', 'fraction', 'ratio', 'measure']);

/** "It held 14,500 inmates", "about one-third of its capacity", "rose by 4%": a sentence's amounts, shares and changes, one claim a kind. */
export function figureClaims(passage: Passage): Claim[] {
  const { view, reading, worth } = passage;
  const groups = { figure: [] as number[], share: [] as number[], change: [] as number[] };
  for (const index of view.figures) {
    const figure = reading.figures[index]!;
    if (!TELLING.has(figure.kind) && figure.subject === null) continue;
    groups[kindOf(figure, reading.figures, passage.doc.text)].push(index);
  }
  const claims: Claim[] = [];
  for (const kind of ['figure', 'share', 'change'] as const) {
    const own = groups[kind];
    if (!own.length) continue;
    const wholes = own.flatMap((index) => reading.figures[index]!.of ?? []);
    const figures = [...new Set([...own, ...(kind === 'figure' ? [] : wholes)])].sort((a, b) => a - b);
    const span: Span = kind === 'figure' ? view.span : spanOf(own.map((index) => reading.figures[index]!.span));
    const subjects = figures.flatMap((index) => reading.figures[index]!.subject ?? []);
    claims.push({
      kind,
      span,
      score: worth,
      figures,
      entities: [...new Set([...subjects, ...entitiesIn(passage, span)])],
      attribution: passage.attributionAt(reading.figures[own[0]!]!.span),
    });
  }
  return claims;
}

const PART_OF = /^\s*(?:of|out of|de|del|des|d['’]|der|von|do|da|dos|das)\b/i;

function kindOf(figure: Figure, figures: readonly Figure[], text: string): 'figure' | 'share' | 'change' {
  if (figure.change !== null) return 'change';
  const whole = figure.of === null ? null : figures[figure.of]!;
  if (figure.kind === 'fraction' || figure.kind === 'percent') return whole?.kind === figure.kind ? 'change' : 'share';
  if (!whole || whole.kind !== figure.kind || whole.measure !== figure.measure) return 'figure';
  // "Three of the nine" is a part, whatever both measure; "three, from nine" a change.
  const between = text.slice(figure.span[1], Math.min(whole.span[0], figure.span[1] + 20));
  return whole.span[0] > figure.span[1] && PART_OF.test(between) ? 'figure' : 'change';
}

const spanOf = (spans: readonly Span[]): Span => [
  Math.min(...spans.map(([start]) => start)),
  Math.max(...spans.map(([, end]) => end)),
];
