import { languageOf } from '../../lang/languages.ts';
import type { ReckoningWords } from '../../lang/reckoning-words.ts';
import { date, message, number } from '../../messages/build.ts';
import type { Figure } from '../../model/figure.ts';
import type { Span } from '../../model/span.ts';
import { isOneOf } from '../../text/cursor.ts';
import type { Doc } from '../../text/doc.ts';
import { within } from '../../text/in-span.ts';
import { phraseEndingAt, phraseLength, tokenRange } from '../../text/phrases.ts';
import { tokenAt } from '../../text/tokens.ts';
import { type Check, type Checkable, defineCheck, type Finding } from '../check.ts';
import { asWorded } from '../support/as-worded.ts';
import { holdsPhrase } from '../support/holds-phrase.ts';
import { allowed } from '../support/interval.ts';
import { pageSource } from '../support/page-source.ts';
import { sentenceOf } from '../support/sentence-of.ts';

interface Case {
  readonly duration: number;
  readonly from: number;
  readonly to: number;
}

/** A number of years stands no farther from the years than this, in UTF-16 units. */
const REACH = 60;

/** "Eight years, from 2011 to 2019": counts the years between two that the text gives. */
export const yearsBetween: Check = defineCheck('check/years-between', plan, judge);

function plan({ doc, figures, dates }: Checkable): Case[] {
  const words = languageOf(doc.lang)?.reckoning;
  if (!words) return [];
  const durations = figures.flatMap((figure, index) => (isYears(figure) ? [{ index, span: figure.span }] : []));
  return dates.flatMap(({ timex, span }) => {
    const [, from, to] = /^(\d{4})\/(\d{4})$/.exec(timex) ?? [];
    const near = from && to ? within(durations, span[0] - REACH, span[1] + REACH) : [];
    const duration = near.find(({ span: own }) =>
      own[1] <= span[0] ? lasts(doc, words, own, span) : isTheirSum(doc, words, span, own),
    );
    if (!duration || holdsPhrase(doc, sentenceOf(doc, span), words.term)) return [];
    return [{ duration: duration.index, from: Number(from), to: Number(to) }];
  });
}

const isYears = ({ kind, unit, value }: Figure): boolean => kind === 'duration' && unit === 'year' && value !== null;

/** "Eight years (1980-1988)", "eight years in power, from 2011 to 2019": nothing else between, and the years end the thought. */
function lasts(doc: Doc, words: ReckoningWords, years: Span, span: Span): boolean {
  const [at, to] = tokenRange(doc.tokens, [years[1], span[0]]);
  const rest = marksFrom(doc, at + phraseLength(doc.tokens, at, to, words.lasting), ',(');
  const first = tokenAt(doc.tokens, years[0]);
  const isWithin = phraseEndingAt(doc.tokens, first - 1, 0, words.within) >= 0;
  const end = tokenAt(doc.tokens, span[1]);
  return rest === tokenAt(doc.tokens, span[0]) && !isWithin && (end >= doc.tokens.count || isOneOf(doc, end, '.,;)'));
}

/** "From 2011 to 2019, eight years in all". */
function isTheirSum(doc: Doc, words: ReckoningWords, span: Span, years: Span): boolean {
  const [at, to] = tokenRange(doc.tokens, [span[1], years[0]]);
  const set = marksFrom(doc, at, '),(');
  return (
    isOneOf(doc, set - 1, ',(') &&
    set > at &&
    set + phraseLength(doc.tokens, set, to, words.inAllYears) === tokenAt(doc.tokens, years[0])
  );
}

/** The first token from one on that is none of these marks, two at most. */
function marksFrom(doc: Doc, at: number, marks: string): number {
  let end = at;
  while (end < at + 2 && isOneOf(doc, end, marks)) end++;
  return end;
}

function judge({ duration, from, to }: Case, reading: Checkable): Finding[] {
  const stated = reading.figures[duration];
  const says = stated && allowed(stated);
  const between = to - from;
  if (!reading.article || !says || between <= 0) return [];
  // Both ends counted or not, and a last year that was not full.
  const fits = says.low <= between + 1 && between <= says.high;
  if (!fits && says.low <= between + 2 && between - 1 <= says.high) return [];
  return [
    {
      about: { figure: duration },
      relation: fits ? 'matches' : 'differs',
      message: message(
        fits ? 'note_years_matches' : 'note_years_differs',
        date(String(from)),
        date(String(to)),
        number(between),
        asWorded(reading, stated),
      ),
      sources: [pageSource(reading.article)],
    },
  ];
}
