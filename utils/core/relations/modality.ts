import type { ModalityCue, ModalityWords } from '../lang/modality-words.ts';
import type { Modality } from '../model/figure.ts';
import { contains, type Span } from '../model/span.ts';
import type { Doc } from '../text/doc.ts';
import { near } from '../text/in-span.ts';
import { tokenRange } from '../text/phrases.ts';
import { taggedAt } from '../text/tagged-phrases.ts';
import { tokenAt, WORD } from '../text/tokens.ts';

/** The farthest from what they speak of that words are looked at, in UTF-16 units. */
const BEFORE = 160;
const AFTER = 80;
/** An "if" may stand far in front: "If the vote fails, said Mr. Hale, ...". */
const CONDITION_BEFORE = 300;

/** Which of several is told, the strongest first. */
const STRENGTH: readonly Modality[] = ['asked', 'conditional', 'denied', 'planned', 'expected'];

/** Where words are no words of the text's own: names and dates ("May 2019", "Will Hale"), in reading order. */
export interface Passed {
  readonly mentions: readonly { readonly span: Span }[];
  readonly dates: readonly { readonly span: Span }[];
}

/**
 * Whether the text says that what stands at `span` is so. Looks at the words in front of it in its clause, for conditions in its
 * sentence, and at those behind it in its clause. What ends with a question mark is asked.
 */
export function modalityAt(
  doc: Doc,
  span: Span,
  { sentence, clause }: { readonly sentence: Span; readonly clause: Span },
  words: ModalityWords | null,
  passed: Passed,
): Modality {
  if (asks(doc, span, sentence)) return 'asked';
  if (!words) return 'asserted';
  const told = new Set<Modality>();
  const own = Math.max(clause[0], span[0] - BEFORE);
  collect(doc, [conditionsFrom(doc, span, sentence), span[0]], words, passed, (cue, at) => {
    if (cue === 'condition') told.add('conditional');
    else if (at >= own) told.add(cue);
  });
  const behind: Span = [span[1], Math.min(clause[1], span[1] + AFTER)];
  collect(doc, behind, { before: words.after, endings: [] }, passed, (cue) =>
    told.add(cue === 'condition' ? 'conditional' : cue),
  );
  return STRENGTH.find((one) => told.has(one)) ?? 'asserted';
}

/** A condition holds up to the next semicolon. */
function conditionsFrom({ text }: Doc, span: Span, sentence: Span): number {
  const from = Math.max(sentence[0], span[0] - CONDITION_BEFORE);
  return from + text.slice(from, span[0]).lastIndexOf(';') + 1;
}

function asks({ text }: Doc, span: Span, sentence: Span): boolean {
  const closing = text.slice(Math.max(span[1], sentence[1] - 3), sentence[1]);
  return closing.includes('?');
}

/** Hands out every cue between two offsets, but those in names and dates, with its place. */
function collect(
  { tokens, text }: Doc,
  range: Span,
  words: Pick<ModalityWords, 'before' | 'endings'>,
  passed: Passed,
  found: (cue: ModalityCue, at: number) => void,
): void {
  const [from, to] = [tokenAt(tokens, range[0]), tokenRange(tokens, range)[1]];
  for (let at = from; at < to; ) {
    const match = taggedAt(tokens, at, to, words.before);
    const offset = tokens.starts[at]!;
    const tag = match ? match.tag : endingOf(text.slice(offset, tokens.ends[at]), tokens.kinds[at]!, words.endings);
    if (tag && !isPassed(passed, [offset, tokens.ends[at]!])) found(tag, offset);
    at += match?.length ?? 1;
  }
}

function endingOf(word: string, kind: number, endings: ModalityWords['endings']): ModalityCue | null {
  if (kind !== WORD || word.length < 5 || /^\p{Lu}/u.test(word)) return null;
  return endings.find(([ending]) => word.endsWith(ending))?.[1] ?? null;
}

const isPassed = ({ mentions, dates }: Passed, span: Span): boolean =>
  [mentions, dates].some((list) => near(list, span[0]).some((one) => contains(one.span, span)));
