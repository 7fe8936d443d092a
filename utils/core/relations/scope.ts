import type { ScopeWords } from '../lang/scope-words.ts';
import type { Figure, Scope } from '../model/figure.ts';
import type { Span } from '../model/span.ts';
import type { Doc } from '../text/doc.ts';
import { tokenRange } from '../text/phrases.ts';
import { type TaggedPhrases, taggedAt } from '../text/tagged-phrases.ts';
import { PUNCTUATION, tokenAt } from '../text/tokens.ts';

/** Words that make an amount one of another kind stand no further away in its clause, in UTF-16 units. */
const REACH = 160;
/** Words that may stand between such a word and the figure: "another batch of 900". */
const BETWEEN = 2;
/** No phrase beside a figure is longer, in tokens. */
const LONGEST = 4;

/** What the words beside a figure and in its clause make of it, each kind once. */
export function scopeOf(
  doc: Doc,
  { span, change }: Pick<Figure, 'span' | 'change'>,
  clause: Span,
  words: ScopeWords | null,
): Scope[] {
  if (!words) return [];
  const { tokens } = doc;
  const [first, last] = tokenRange(tokens, span);
  const found = new Set<Scope>();
  const [from, to] = clauseTokens(doc, span, clause);
  eachPhrase(doc, Math.max(from, first - BETWEEN - LONGEST), last, words.before, (tag, _, end) => {
    // Prepositions that lead to a level lead to much else, where nothing changes.
    if (tag === 'level' && change === null) return;
    if (end > first || isBeside(doc, end, first)) found.add(tag);
  });
  eachPhrase(doc, first, Math.min(to, last + BETWEEN + LONGEST), words.after, (tag, at) => {
    // "A day" in a figure's own words is its unit.
    if (at < last ? tag !== 'each' : isBeside(doc, last, at)) found.add(tag);
  });
  eachPhrase(doc, from, to, words.clause, (tag) => {
    found.add(tag);
  });
  return [...found];
}

function clauseTokens({ tokens }: Doc, span: Span, clause: Span): readonly [from: number, to: number] {
  const [start, end] = [Math.max(clause[0], span[0] - REACH), Math.min(clause[1], span[1] + REACH)];
  return [tokenAt(tokens, start), tokenRange(tokens, [start, end])[1]];
}

/** Whether no more than a word or two, and no punctuation, stands between two tokens. */
function isBeside({ tokens }: Doc, from: number, to: number): boolean {
  if (to - from > BETWEEN) return false;
  for (let at = from; at < to; at++) if (tokens.kinds[at] === PUNCTUATION) return false;
  return true;
}

function eachPhrase<Tag extends string>(
  { tokens }: Doc,
  from: number,
  to: number,
  phrases: TaggedPhrases<Tag>,
  found: (tag: Tag, at: number, end: number) => void,
): void {
  for (let at = from; at < to; ) {
    const match = taggedAt(tokens, at, to, phrases);
    if (match?.tag) found(match.tag, at, at + match.length);
    at += match?.length ?? 1;
  }
}
