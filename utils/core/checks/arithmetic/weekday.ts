import { date, message, said, text } from '../../messages/build.ts';
import type { DateMention } from '../../model/date.ts';
import { type Check, type Checkable, defineCheck, type Finding } from '../check.ts';
import { pageSource } from '../support/page-source.ts';

interface Case {
  readonly date: number;
  readonly stated: Weekday;
  readonly day: string;
}

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
type Weekday = (typeof WEEKDAYS)[number];

/** How each language writes the days from Sunday on, as the beginning of a date; abbreviations cut after three letters or more. */
const NAMES: Readonly<Record<string, readonly RegExp[]>> = {
  en: byWords(
    'sun(day)?',
    'mon(day)?',
    'tue(s|sday)?',
    'wed(s|nesday)?',
    'thu(r|rs|rsday)?',
    'fri(day)?',
    'sat(urday)?',
  ),
  es: byWords('domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'),
  fr: byWords('dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'),
  de: byWords('sonntag', 'montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', '(samstag|sonnabend)'),
  pt: byWords(
    'domingo',
    'segunda(-feira)?',
    'terça(-feira)?',
    'quarta(-feira)?',
    'quinta(-feira)?',
    'sexta(-feira)?',
    'sábado',
  ),
};

function byWords(...days: readonly string[]): RegExp[] {
  return days.map((day) => new RegExp(`^${day}(?!\\p{L})`, 'iu'));
}

/** Before this year dates may be of another calendar. */
const SINCE = '1900';

/** "Monday, 5 March 2024": the weekday a written date had. Said only where the text gives another one, and gives the year itself. */
export const weekday: Check = defineCheck('check/weekday', plan, judge);

function plan({ article, dates }: Checkable): Case[] {
  const names = article && NAMES[article.lang];
  if (!names) return [];
  return dates.flatMap((mention, index) => {
    const written = article.text.slice(...mention.span);
    const stated = names.findIndex((name) => name.test(written));
    if (stated < 0 || !isWhole(mention, written) || /^\p{L}+(?:-feira)?\s(?:of|von|du|del|des)\s/u.test(written))
      return [];
    return [{ date: index, stated: WEEKDAYS[stated]!, day: mention.start! }];
  });
}

/** One day of a year that is written out, its month in letters: numbers alone may be read in two orders. */
function isWhole({ start, end, timex, rule }: DateMention, written: string): boolean {
  if (start === null || start !== end || timex !== start || start < SINCE) return false;
  return written.includes(start.slice(0, 4)) && !/numeric|iso/.test(rule);
}

function judge({ date: at, stated, day }: Case, { article, dates }: Checkable): Finding[] {
  const actual = WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()]!;
  if (!article || actual === stated) return [];
  return [
    {
      about: { date: at },
      relation: 'differs',
      message: message(
        'note_weekday_differs',
        date(day),
        said(`note_weekday_${actual}`),
        text(article.text.slice(...dates[at]!.span)),
      ),
      sources: [pageSource(article)],
    },
  ];
}
