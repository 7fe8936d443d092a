import { date, message, number, words } from '../../messages/build.ts';
import type { Figure } from '../../model/figure.ts';
import { within } from '../../text/in-span.ts';
import { type Check, type Checkable, defineCheck, type Finding } from '../check.ts';
import { allowed } from '../support/interval.ts';
import { pageSource } from '../support/page-source.ts';
import { sentenceOf } from '../support/sentence-of.ts';
import { wholeWords } from '../support/whole-words.ts';

interface Case {
  readonly duration: number;
  readonly from: number;
  readonly to: number;
}

/** From a number of years to the years themselves, and back. */
const BEFORE = /^(\s(?:long|lang|in (?:power|office|all)|durant|al frente))?,?\s?\(?$/iu;
/** What ends the years; behind anything else they are part of another thought. */
const CLOSES = /^\s?$|^\s?[.,;)]/u;
/** Not how long it was, but in what time or at what age. */
const WITHIN =
  /(?<!\p{L})(?:in|at|within|after|a los|con|tras|en|à|après|mit|nach|im Alter von|innerhalb von|aos|após|em)\s$/iu;
const AFTER = /^(?:\)?,\s?|\s\()(?:or|for|about|a total of|in all|o|ou|oder|soit|unos|rund)?\s?$/iu;
/** A term that may be cut short or run on beside the years given. */
const TERMS = wholeWords(
  'sentence[ds]?|jail\\p{L}*|prison|contract|plan|warranty|ban|loan|lease|bond|mandate|term|condena\\p{L}*|peine|Haft\\p{L}*|Vertrag\\p{L}*|pena|contrat\\p{L}*',
);

/** "Eight years, from 2011 to 2019": counts the years between two that the text gives. */
export const yearsBetween: Check = defineCheck('check/years-between', plan, judge);

function plan({ article, doc, figures, dates }: Checkable): Case[] {
  if (!article) return [];
  const { text } = article;
  const durations = figures.flatMap((figure, index) => (isYears(figure) ? [{ index, span: figure.span }] : []));
  return dates.flatMap(({ timex, span }) => {
    const years = /^(\d{4})\/(\d{4})$/.exec(timex);
    if (!years) return [];
    const duration = within(durations, span[0] - REACH, span[1] + REACH).find(({ span: own }) =>
      own[1] <= span[0]
        ? span[0] - own[1] < NEAR &&
          BEFORE.test(text.slice(own[1], span[0])) &&
          CLOSES.test(text.slice(span[1], span[1] + 3)) &&
          !WITHIN.test(text.slice(Math.max(0, own[0] - 16), own[0]))
        : own[0] - span[1] < NEAR && AFTER.test(text.slice(span[1], own[0])),
    );
    if (!duration || TERMS.test(text.slice(...sentenceOf(doc, span)))) return [];
    return [{ duration: duration.index, from: Number(years[1]), to: Number(years[2]) }];
  });
}

/** What ties the two fits into this, in UTF-16 units. */
const NEAR = 25;
/** And the number of years with it into this. */
const REACH = 60;

const isYears = ({ kind, unit, value }: Figure): boolean => kind === 'duration' && unit === 'year' && value !== null;

function judge({ duration, from, to }: Case, { article, figures }: Checkable): Finding[] {
  const stated = figures[duration]!;
  const says = allowed(stated);
  const between = to - from;
  if (!article || !says || between <= 0) return [];
  // Both ends counted or not, and a last year that was not full.
  const fits = says.low <= between + 1 && between <= says.high;
  if (!fits && says.low <= between + 2 && between - 1 <= says.high) return [];
  const relation = fits ? 'matches' : 'differs';
  return [
    {
      about: { figure: duration },
      relation,
      message: message(
        fits ? 'note_years_matches' : 'note_years_differs',
        date(String(from)),
        date(String(to)),
        number(between),
        words(article.text, stated),
      ),
      sources: [pageSource(article)],
    },
  ];
}
