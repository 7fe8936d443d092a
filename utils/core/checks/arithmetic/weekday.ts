import { languageOf } from '../../lang/languages.ts';
import { date, message, said, text } from '../../messages/build.ts';
import type { DateMention } from '../../model/date.ts';
import { written } from '../../text/cursor.ts';
import type { Doc } from '../../text/doc.ts';
import { type Phrases, phraseLength, phrases, tokenRange } from '../../text/phrases.ts';
import { type Check, type Checkable, defineCheck, type Finding } from '../check.ts';
import { pageSource } from '../support/page-source.ts';

interface Case {
  readonly date: number;
  /** Monday is 0. */
  readonly stated: number;
  readonly day: string;
}

/** Monday first, as languages list them. */
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
/** Before this year dates may be of another calendar. */
const SINCE = '1900';

/** "Monday, 5 March 2024": the weekday a written date had. Said only where the text gives another one, and gives the year itself. */
export const weekday: Check = defineCheck('check/weekday', plan, judge);

function plan({ doc, dates }: Checkable): Case[] {
  const language = languageOf(doc.lang);
  if (!language || !dates.length) return [];
  const names = language.dates.weekdays.map((alternatives) => phrases(alternatives));
  const of = phrases(language.ties.of);
  return dates.flatMap((mention, index) => {
    const stated = isWhole(mention, doc) ? weekdayAt(doc, mention, names, of) : null;
    return stated === null || mention.start === null ? [] : [{ date: index, stated, day: mention.start }];
  });
}

/** Which weekday a date begins with; null for none, and for "Monday of the week of". */
function weekdayAt(doc: Doc, { span }: DateMention, names: readonly Phrases[], of: Phrases): number | null {
  const [from, to] = tokenRange(doc.tokens, span);
  for (const [day, name] of names.entries()) {
    const length = phraseLength(doc.tokens, from, to, name);
    if (length) return phraseLength(doc.tokens, from + length, to, of) ? null : day;
  }
  return null;
}

/** One day of a year that is written out, its month in letters: numbers alone may be read in two orders. */
function isWhole({ span, start, end, timex, rule }: DateMention, doc: Doc): boolean {
  if (start === null || start !== end || timex !== start || start < SINCE || /numeric|iso/.test(rule)) return false;
  const [from, to] = tokenRange(doc.tokens, span);
  for (let at = from; at < to; at++) if (written(doc, at) === start.slice(0, 4)) return true;
  return false;
}

function judge({ date: at, stated, day }: Case, { article, doc, dates }: Checkable): Finding[] {
  const actual = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  const mention = dates[at];
  if (!article || !mention || actual === stated) return [];
  return [
    {
      about: { date: at },
      relation: 'differs',
      message: message(
        'note_weekday_differs',
        date(day),
        said(`note_weekday_${WEEKDAYS[actual] ?? WEEKDAYS[0]}`),
        text(doc.text.slice(...mention.span)),
      ),
      sources: [pageSource(article)],
    },
  ];
}
