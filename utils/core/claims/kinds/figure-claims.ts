import type { Claim } from '../../model/claim.ts';
import type { Figure } from '../../model/figure.ts';
import { phraseLength } from '../../text/phrases.ts';
import { tokenAt } from '../../text/tokens.ts';
import { entitiesIn, type Passage } from './passage.ts';

/** Kinds of figure that say something by themselves; a duration or an age does so with a subject only. */
const TELLING: ReadonlySet<Figure['kind']> = new Set(['count', 'money', 'percent', 'fraction', 'ratio', 'measure']);

/** "It held 14,500 inmates", "about one-third of its capacity", "rose by 4%": a sentence with its amounts, shares and changes, in one claim. */
export function figureClaims(passage: Passage): Claim[] {
  const { view, reading, worth } = passage;
  const own = view.figures.filter((index) => {
    const { kind, subject } = reading.figures[index]!;
    return TELLING.has(kind) || subject !== null;
  });
  if (!own.length) return [];
  const kinds = new Set(own.map((index) => kindOf(passage, reading.figures[index]!)));
  const wholes = own.flatMap((index) => reading.figures[index]!.of ?? []);
  const figures = [...new Set([...own, ...wholes])].sort((a, b) => a - b);
  const subjects = figures.flatMap((index) => reading.figures[index]!.subject ?? []);
  return [
    {
      kind: kinds.size === 1 ? [...kinds][0]! : 'figure',
      span: view.span,
      score: worth,
      figures,
      entities: [...new Set([...subjects, ...entitiesIn(passage, view.span)])],
      attribution: passage.attributionAt(reading.figures[own[0]!]!.span),
    },
  ];
}

function kindOf(passage: Passage, figure: Figure): 'figure' | 'share' | 'change' {
  const { figures } = passage.reading;
  if (figure.change !== null) return 'change';
  const whole = figure.of === null ? null : figures[figure.of]!;
  if (figure.kind === 'fraction' || figure.kind === 'percent') return whole?.kind === figure.kind ? 'change' : 'share';
  if (!whole || whole.kind !== figure.kind || whole.measure !== figure.measure) return 'figure';
  // "Three of the nine" is a part, whatever both measure; "three, from nine" a change.
  return whole.span[0] > figure.span[1] && isPartOf(passage, figure) ? 'figure' : 'change';
}

function isPartOf({ doc: { tokens }, words, view }: Passage, { span }: Figure): boolean {
  const next = tokenAt(tokens, span[1] - 1) + 1;
  return words !== null && phraseLength(tokens, next, view.to, words.partOf) > 0;
}
