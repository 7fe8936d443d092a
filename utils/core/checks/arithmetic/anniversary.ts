import { date, message, number, text } from '../../messages/build.ts';
import type { Claim } from '../../model/claim.ts';
import { within } from '../../text/in-span.ts';
import { type Check, type Checkable, defineCheck, type Finding } from '../check.ts';
import { yearOf } from '../record/value-at.ts';
import { pageSource } from '../support/page-source.ts';
import { sentenceOf } from '../support/sentence-of.ts';
import { wholeWords } from '../support/whole-words.ts';

interface Case {
  readonly claim: number;
  readonly date: number;
  readonly since: number;
  readonly now: number;
  readonly stated: number;
  readonly words: string;
  /** Whether the sentence says when: by another year, or in the present tense. */
  readonly dated: boolean;
}

/** Events that have anniversaries. */
const EVENTS: ReadonlySet<string> = new Set(['founded', 'opened']);
/** Its own anniversary, in figures: "its 20th anniversary", "su 20.º aniversario", "sein 20-jähriges Bestehen". */
const ANNIVERSARY =
  /(?<!\p{L})(?:its|their|his|her|su|sus|son|leur|sein|seine|ihr|ihre|seinen|ihren|seu|sua)\s(\d{1,3})(?:st|nd|rd|th|[.]?[ºª°]|\.|e|ème|ᵉ|-jähriges?)?\s(?:birthday|anniversary|aniversario|aniversário|anniversaire|Jahrestag|Jubiläum|Bestehen|Geburtstag)(?!\p{L})(?!\s(?:of|de|des|der|du|seit|since|in|en)\s(?!\d))/iu;

/** "Founded in 1998, celebrates its 20th anniversary": counts from the year given to the year of the article, or the one other year named. */
export const anniversary: Check = defineCheck('check/anniversary', plan, judge);

function plan({ article, doc, claims, dates }: Checkable): Case[] {
  if (!article) return [];
  return claims.flatMap((claim: Claim, index) => {
    if (claim.kind !== 'date' || !EVENTS.has(claim.event)) return [];
    const mention = dates[claim.date]!;
    const sentence = sentenceOf(doc, mention.span);
    const match = ANNIVERSARY.exec(article.text.slice(...sentence));
    const since = oneYear(mention);
    if (!match || since === null || !isOwn(article.text.slice(...sentence), mention.span[1] - sentence[0], match.index))
      return [];
    const others = within(dates, ...sentence).filter((one) => one !== mention);
    const years = new Set(others.map(oneYear));
    const [named = yearOf(article.published)] = years;
    if (years.size > 1 || named === null) return [];
    const dated = years.size === 1 || NOW.test(article.text.slice(...sentence));
    return [{ claim: index, date: claim.date, since, now: named, stated: Number(match[1]), words: match[0], dated }];
  });
}

const NOW = wholeWords(
  'marks|celebrates|marking|celebrating|will (?:mark|celebrate)|celebra|celebran|feiert|feiern|fête|célèbre|comemora|cumple',
);

/** Whose it is: no semicolon and nobody else's "its" parts the year from the anniversary. */
function isOwn(sentence: string, year: number, at: number): boolean {
  return !/;|(?<!\p{L})(?:its|their|his|her|su|sus|son|leur|sein\p{L}*|ihr\p{L}*|seu|sua|whose)(?!\p{L})/iu.test(
    sentence.slice(Math.min(year, at), Math.max(year, at)),
  );
}

const oneYear = ({ start, end }: { readonly start: string | null; readonly end: string | null }): number | null =>
  yearOf(start) === yearOf(end) ? yearOf(start) : null;

function judge({ claim, date: at, since, now, stated, words, dated }: Case, { article }: Checkable): Finding[] {
  const years = now - since;
  // The day itself may lie in the year before or after.
  if (!article || years <= 0 || Math.abs(years - stated) === 1) return [];
  const fits = years === stated;
  // A birthday of long ago is told in the past tense.
  if (!fits && !dated) return [];
  return [
    {
      about: { claim, date: at },
      relation: fits ? 'matches' : 'differs',
      message: message(
        fits ? 'note_anniversary_matches' : 'note_anniversary_differs',
        date(String(since)),
        date(String(now)),
        number(years),
        text(words),
      ),
      sources: [pageSource(article)],
    },
  ];
}
