import { languageOf } from '../lang/languages.ts';
import type { Mention } from '../model/entity.ts';
import { contains, type Span } from '../model/span.ts';
import type { TermMention } from '../model/term.ts';
import type { Doc } from '../text/doc.ts';
import { WORD } from '../text/tokens.ts';
import type { FormRow, Glossary, TermNumber } from './glossary.ts';
import { NO_TERM } from './glossary.ts';
import { beginsInCapitals, writtenHashes } from './written-hash.ts';

/** Terms of one text at most: a text with more is a list of them. */
const MOST = 60;
/** Levels of the glossary, from 1. */
const LEVELS = 3;
const NO_ROWS: readonly FormRow[] = [];

interface Found {
  /** Where it first stands outside headings. */
  span: Span | null;
  times: number;
  inHeading: boolean;
}

/**
 * Terms of the glossary that a text uses, each where it first stands, in reading order. Words are taken as they are written: a capital
 * that the term has not tells a name, but for the first word of a sentence. Nothing is found inside a name, in a longer compound, or in
 * a language that is not read. Linear in the text.
 */
export function spotTerms(doc: Doc, mentions: readonly Mention[], glossary: Glossary): TermMention[] {
  const language = languageOf(doc.lang);
  if (!language) return [];
  const forms = glossary.formsOf(language.code);
  const found = new Map<TermNumber, Found>();
  const names = nameSpans(mentions);
  const holds = wordsOf(doc);
  const headings = headingsOf(doc);
  const counts = ({ term, beside }: FormRow, span: Span): boolean =>
    term === NO_TERM || (holds(beside) && !isName(names, span));
  for (const { form, span } of formsIn(doc, forms, counts))
    if (form.term !== NO_TERM) note(found, form.term, span, headings(span));
  return rank(found, glossary, doc.text.length);
}

/** The forms that stand in a text, in reading order; none begins within another that counts. */
function* formsIn(
  doc: Doc,
  forms: ReadonlyMap<number, readonly FormRow[]>,
  counts: (form: FormRow, span: Span) => boolean,
): Generator<{ readonly form: FormRow; readonly span: Span }> {
  const { kinds, hashes } = doc.tokens;
  for (const [first, stop] of sentencesOf(doc)) {
    let begun = false;
    for (let token = first; token < stop; token++) {
      if (kinds[token] !== WORD) continue;
      const form = longest(doc, forms.get(hashes[token] ?? 0) ?? NO_ROWS, { token, stop, begun });
      begun = true;
      if (!form) continue;
      const span = spanOf(doc, token, form.tokens);
      if (!counts(form, span)) continue;
      token += form.tokens - 1;
      yield { form, span };
    }
  }
}

const spanOf = ({ tokens }: Doc, first: number, count: number): Span => [
  tokens.starts[first] ?? 0,
  tokens.ends[first + count - 1] ?? 0,
];

/** The longest form that stands at a token and ends before another; none in a part of a compound. */
function longest(
  doc: Doc,
  rows: readonly FormRow[],
  { token, stop, begun }: { readonly token: number; readonly stop: number; readonly begun: boolean },
): FormRow | null {
  const { text, tokens } = doc;
  if (!rows.length || isJoined(text, (tokens.starts[token] ?? 0) - 1, -1)) return null;
  const hashes = writtenHashes(text, tokens, token, Math.min(rows[0]?.tokens ?? 0, stop - token));
  const capital = beginsInCapitals(text, tokens, token);
  for (const row of rows) {
    if (hashes[row.tokens - 1] !== row.hash) continue;
    const isAsWritten = row.inCapitals === capital || (capital && !begun);
    if (isAsWritten && !isJoined(text, tokens.ends[token + row.tokens - 1] ?? 0, 1)) return row;
  }
  return null;
}

/** Whether the character at a place joins what lies beyond it to the word: a hyphen between letters, a sign of an address. */
function isJoined(text: string, at: number, step: 1 | -1): boolean {
  const sign = text[at] ?? ' ';
  if ('@#_'.includes(sign)) return true;
  return '-\u2011'.includes(sign) && /[\p{L}\p{Nd}]/u.test(text[at + step] ?? '');
}

/** First token and the one after the last of every sentence. */
function* sentencesOf({ sentences, tokens }: Doc): Generator<readonly [number, number]> {
  let token = 0;
  for (const [start, end] of sentences) {
    while (token < tokens.count && (tokens.starts[token] ?? 0) < start) token++;
    const first = token;
    while (token < tokens.count && (tokens.starts[token] ?? 0) < end) token++;
    yield [first, token];
  }
}

/** Whether one of some words stands anywhere in the text; made when first asked. */
function wordsOf({ tokens }: Doc): (words: Uint32Array) => boolean {
  let all: Set<number> | undefined;
  return (words) => {
    if (!words.length) return true;
    all ??= new Set(tokens.hashes);
    return words.some((word) => all?.has(word));
  };
}

/** Whether a span stands in a heading. Asked in reading order. */
function headingsOf({ blocks }: Doc): (span: Span) => boolean {
  let at = 0;
  return ([start]) => {
    while (at + 1 < blocks.length && (blocks[at]?.span[1] ?? 0) <= start) at++;
    const block = blocks[at];
    return block !== undefined && block.kind === 'heading' && contains(block.span, [start, start]);
  };
}

const nameSpans = (mentions: readonly Mention[]): readonly Span[] =>
  mentions
    .filter(({ form }) => form === 'name')
    .map(({ span }) => span)
    .sort((a, b) => a[0] - b[0]);

/** Whether a span is a name or part of one, or reaches into one. A name inside a longer term ("Treasury" of "Treasury yields") does no harm. */
function isName(names: readonly Span[], span: Span): boolean {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.[1] ?? 0) <= span[0]) low = middle + 1;
    else high = middle;
  }
  const name = names[low];
  if (!name || name[0] >= span[1]) return false;
  return !contains(span, name) || contains(name, span);
}

function note(found: Map<TermNumber, Found>, term: TermNumber, span: Span, inHeading: boolean): void {
  const known = found.get(term);
  if (!known) {
    if (found.size < MOST) found.set(term, { span: inHeading ? null : span, times: 1, inHeading });
    return;
  }
  known.times++;
  known.inHeading ||= inHeading;
  if (!inHeading) known.span ??= span;
}

/** How few know it counts for more than how much the text rests on it; what stands early or in a heading is what it rests on. */
function rank(found: ReadonlyMap<TermNumber, Found>, glossary: Glossary, length: number): TermMention[] {
  const terms: TermMention[] = [];
  for (const [term, { span, times, inHeading }] of found) {
    if (!span) continue;
    const early = 1 - span[0] / Math.max(1, length);
    const rests = Math.min(1, Math.log2(1 + times) / 4 + early / 4 + (inHeading ? 0.25 : 0));
    const rare = glossary.levelOf(term) / LEVELS;
    terms.push({ term: glossary.idOf(term), span, worth: Math.round((0.6 * rare + 0.4 * rests) * 1000) / 1000 });
  }
  return terms.sort((a, b) => a.span[0] - b.span[0]);
}
