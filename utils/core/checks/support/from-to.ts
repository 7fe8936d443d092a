import type { Figure } from '../../model/figure.ts';
import { contains, type Span } from '../../model/span.ts';
import type { Doc } from '../../text/doc.ts';
import type { Checkable } from '../check.ts';
import { between } from './between.ts';
import { sentenceOf } from './sentence-of.ts';
import { wholeWords } from './whole-words.ts';

/** Something that went from one value to another, as one sentence tells it. */
export interface FromTo {
  readonly from: Figure;
  readonly to: Figure;
  /** Indexes of the figures that hold the two: one where the text's "from 200 to 400" was read as one range. */
  readonly ends: readonly number[];
  /** Index of the figure that a note on the pair is about. */
  readonly at: number;
  /** Other figures of the sentence near the pair; with more than one of them nothing is sure. */
  readonly others: readonly number[];
  readonly sentence: Span;
}

const FROM = /(?:^|[^\p{L}])(?:from|desde|de|d['’]|von|do|da)\s?$/iu;
const TO = /^(?:\s[\p{L}-]+){0,2}\s(?:to|a|à|auf|para)\s(?:(?:about|around|nearly|almost|over|some|more than)\s)?$/iu;
/** From the later value to the earlier one behind it. */
const BACK =
  /^,?\s(?:up |down )?(?:from|desde|contre|frente a|nach|gegenüber|contra|ante)\s(?:los |las |les |os |as )?$/iu;
/** Verbs and nouns of change; without one before or between them two values may be the ends of a range. */
const MOVED = wholeWords(
  'rose|rise[sn]?|rising|fell|fall(?:s|en|ing)?|grew|grow(?:s|n|ing)?|dropp?(?:ed|s|ing)?|increas\\p{L}+|decreas\\p{L}+|declin\\p{L}+',
  'climb\\p{L}*|jump\\p{L}*|surg\\p{L}+|soar\\p{L}*|slump\\p{L}*|plung\\p{L}+|shr[aiu]nk\\p{L}*|gain\\p{L}*|cut(?:s|ting)?|up|down|went',
  'doubl\\p{L}+|tripl\\p{L}+|trebl\\p{L}+|quadrupl\\p{L}+|halv\\p{L}+|rais\\p{L}+|lower\\p{L}*|slid|slipp\\p{L}+|sank|reduc\\p{L}+|expand\\p{L}*',
  'sub(?:ió|ieron|e|en)|aument\\p{L}+|crec\\p{L}+|cay\\p{L}+|baj\\p{L}+|duplic\\p{L}+|triplic\\p{L}+|dobl\\p{L}+|pas(?:ó|aron|a|é|sé|sent)|dismin\\p{L}+',
  'augment\\p{L}+|progress\\p{L}+|chut\\p{L}+|baiss\\p{L}+|recul\\p{L}+|tomb\\p{L}+|passé\\p{L}*|quadrupl\\p{L}+',
  'stieg\\p{L}*|gestiegen|fiel\\p{L}*|gefallen|sank\\p{L}*|gesunken|wuchs\\p{L}*|gewachsen|verdoppel\\p{L}+|ver(?:drei|vier)fach\\p{L}+|halbier\\p{L}+|erhöh\\p{L}+',
  'sub(?:iu|iram)|cresc\\p{L}+|ca(?:iu|íram)|dobr\\p{L}+|passou|passaram|redu\\p{L}+',
);
const RANGES =
  /(?<!\p{L})(rang\w+|var(y|ies|ied|ying|ía\p{L}*|ie|ient|ia|iam)|anywhere|span\p{L}*|between|aged|oscil\w+|reich\w+|schwank\w+|ages)[^.;,]{0,40}$/iu;
const INNER_TO = /\s(?:to|a|à|auf|para)\s/iu;
/** Wider apart than this the ends of a range were hardly read with the same scale. */
const WIDEST = 50;
/** How many figures to either side are looked at. */
const NEAR = 3;

/** Every pair of values that the text says something moved between: "from 200 to 400", "to 400 from 200". */
export function fromTo({
  article,
  figures,
  doc,
}: Pick<Checkable, 'article' | 'figures'> & { readonly doc: Pick<Doc, 'sentences'> }): FromTo[] {
  if (!article) return [];
  const { text } = article;
  return figures.flatMap((figure, index) => {
    const ends = endsOfRange(text, figure, index) ?? endsOfPair(text, figures, index);
    if (!ends || ends.from.value! <= 0) return [];
    const sentence = clauseOf(text, doc, figure.span);
    if (!moved(text, sentence, ends.from, ends.to)) return [];
    const others: number[] = [];
    const reach = [Math.min(...ends.ends) - NEAR, Math.max(...ends.ends) + NEAR] as const;
    for (let at = Math.max(0, reach[0]); at <= Math.min(figures.length - 1, reach[1]); at++)
      if (!ends.ends.includes(at) && contains(sentence, figures[at]!.span)) others.push(at);
    return [{ ...ends, others, sentence }];
  });
}

/** The sentence, or the part of it that semicolons set off. */
function clauseOf(text: string, doc: Pick<Doc, 'sentences'>, span: Span): Span {
  const [start, end] = sentenceOf(doc, span);
  const before = text.slice(start, span[0]).lastIndexOf(';');
  const after = text.slice(span[1], end).indexOf(';');
  return [start + before + 1, after < 0 ? end : span[1] + after];
}

/** Whether the sentence says that it moved, and not that it lies between the two. */
function moved(text: string, [start, end]: Span, from: Figure, to: Figure): boolean {
  const first = Math.min(from.span[0], to.span[0]);
  return MOVED.test(text.slice(start, end)) && !RANGES.test(text.slice(start, first));
}

const PARTS = wholeWords('and|but|while|whereas|then|y|pero|mientras|et|mais|tandis|und|aber|während|e|mas|enquanto');

/** Whether a figure of the sentence says something of the pair itself: no "and" or "while" parts them. */
export function isTied(text: string, other: Figure, { from, to }: Pick<FromTo, 'from' | 'to'>): boolean {
  const [first, last] = [Math.min(from.span[0], to.span[0]), Math.max(from.span[1], to.span[1])];
  const gap = other.span[1] <= first ? text.slice(other.span[1], first) : text.slice(last, other.span[0]);
  return !PARTS.test(gap);
}

type Ends = Pick<FromTo, 'from' | 'to' | 'ends' | 'at'>;

function endsOfRange(text: string, figure: Figure, index: number): Ends | null {
  const { low, high, span, value } = figure;
  if (value !== null || low === null || high === null || low <= 0 || high > low * WIDEST || !isEnd(figure)) return null;
  if (!FROM.test(text.slice(Math.max(0, span[0] - 8), span[0])) || !INNER_TO.test(text.slice(...span))) return null;
  const point = (one: number): Figure => ({ ...figure, value: one, low: one, high: one });
  return { from: point(low), to: point(high), ends: [index], at: index };
}

function endsOfPair(text: string, figures: readonly Figure[], index: number): Ends | null {
  const to = figures[index]!;
  const [before, after] = [figures[index - 1], figures[index + 1]];
  const start = before?.span[0] ?? 0;
  const forward =
    before !== undefined && TO.test(between(text, before, to)) && FROM.test(text.slice(Math.max(0, start - 8), start));
  const backward = after !== undefined && BACK.test(between(text, to, after));
  if (!forward && !backward) return null;
  const origin = forward && !(backward && before.kind !== to.kind) ? index - 1 : index + 1;
  const from = figures[origin]!;
  if (from.kind !== to.kind || !isEnd(from) || !isEnd(to)) return null;
  if (from.value === null || to.value === null || from.change !== null) return null;
  // "To 45%, from 20% of women": shares of other things.
  if (to.kind === 'percent' && isShareOf(text, from) !== isShareOf(text, to)) return null;
  if (from.unit !== to.unit && from.unit !== null && to.unit !== null) return null;
  return { from, to, ends: [origin, index], at: index };
}

const isShareOf = (text: string, { span }: Figure): boolean =>
  /^\s(?:of|del?|des?|d['’]|der|von|do|da)\s/iu.test(text.slice(span[1], span[1] + 6));

const isEnd = ({ kind }: Figure): boolean =>
  kind === 'count' || kind === 'money' || kind === 'measure' || kind === 'percent';
