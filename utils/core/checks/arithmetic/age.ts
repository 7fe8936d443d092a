import { languageOf } from '../../lang/languages.ts';
import { date, message, number, said, text } from '../../messages/build.ts';
import type { DateMention } from '../../model/date.ts';
import type { EntityId } from '../../model/entity.ts';
import type { Figure } from '../../model/figure.ts';
import type { Fact, Knowledge } from '../../model/knowledge.ts';
import { within } from '../../text/in-span.ts';
import { type Check, type Checkable, defineCheck, type Finding } from '../check.ts';
import { isNonEmpty, sourcesOf } from '../record/sources-of.ts';
import { asWorded } from '../support/as-worded.ts';
import { holdsPhrase } from '../support/holds-phrase.ts';
import { pageSource } from '../support/page-source.ts';
import { daysBetween, type Period, periodOf } from '../support/period.ts';
import { sentenceOf } from '../support/sentence-of.ts';

interface Case {
  readonly figure: number;
  readonly stated: number;
  readonly person: EntityId;
  /** Day the age is given for. */
  readonly day: string;
  /** Day, month or year of birth where the text itself gives it. */
  readonly born: DateMention | null;
}

/** Ages this far beside the record are somebody else's: a namesake. */
const NAMESAKE = 5;
/** Dates of a sentence further back than this speak of another time, in days. */
const RECENT = 45;
/** Older than this nobody is. */
const OLDEST = 120;

/** "Quist, 63": the age against a day of birth, of the text or on record, for the day of the article. */
export const age: Check = defineCheck('check/age', plan, judge);

function plan(reading: Checkable): Case[] {
  const births = birthsIn(reading);
  const told = new Set<EntityId>();
  return reading.figures.flatMap((figure, index) => {
    const { subject: person, value: stated } = figure;
    if (figure.kind !== 'age' || figure.bound !== '=' || stated === null || stated >= OLDEST || person === null)
      return [];
    const day = told.has(person) ? null : dayOf(reading, figure, [...births.values()]);
    if (day === null) return [];
    told.add(person);
    return [{ figure: index, stated, person, day, born: births.get(person) ?? null }];
  });
}

/** When the text says that somebody was born. */
function birthsIn({ claims, dates }: Checkable): Map<EntityId, DateMention> {
  const births = new Map<EntityId, DateMention>();
  for (const claim of claims) {
    const born = claim.kind === 'date' && claim.event === 'born' ? dates[claim.date] : undefined;
    if (born && claim.kind === 'date' && claim.subject !== null) births.set(claim.subject, born);
  }
  return births;
}

/** The day an age is given for: the article's, unless its sentence speaks of another time; then none. */
function dayOf({ article, doc, dates }: Checkable, { span }: Figure, births: readonly DateMention[]): string | null {
  const out = periodOf(article?.published ?? null);
  const words = languageOf(doc.lang)?.reckoning;
  if (!out || !words || out.end !== out.start) return null;
  const sentence = sentenceOf(doc, span);
  const isNow = ({ start, end }: DateMention) =>
    start !== null && end !== null && Math.abs(daysBetween(end, out.start)) <= RECENT;
  const others = within(dates, ...sentence).filter((one) => !births.includes(one) && !isNow(one));
  return others.length || holdsPhrase(doc, sentence, words.pastAge) ? null : out.start;
}

function judge({ figure, stated, person, day, born }: Case, reading: Checkable, knowledge: Knowledge): Finding[] {
  const fact = born ? null : birthOf(person, knowledge);
  const on = born ? born.timex : fact && dateOf(fact);
  const birth = born ? lengthOf(born) : periodOf(on);
  const name = knowledge.about(person)?.name ?? null;
  const said = reading.figures[figure];
  if (!reading.article || !said || !birth || on === null || knowledge.facts(person, 'died').length) return [];
  const [low, high] = [agedOn(day, birth.end), agedOn(day, birth.start)];
  const apart = stated < low ? low - stated : stated - high;
  if (low < 0 || apart === 1 || (fact && (name === null || apart >= NAMESAKE))) return [];
  const relation = apart <= 0 ? 'matches' : 'differs';
  // A namesake may be as old as he likes: only whose office the text gives, too, is surely the one on record.
  if (relation === 'differs' && fact && !holdsOffice(reading, person)) return [];
  const facts = fact ? [fact] : [];
  return [
    {
      about: { figure },
      relation,
      message: message(
        `note_age_${fact ? 'record' : 'text'}_${relation}`,
        date(on),
        date(day),
        yearsOld(low, high),
        asWorded(reading, said),
        ...(fact && name !== null ? [text(name)] : []),
      ),
      sources: isNonEmpty(facts) ? sourcesOf(facts) : [pageSource(reading.article)],
    },
  ];
}

const yearsOld = (low: number, high: number) =>
  low === high ? number(low) : said('note_value_range', number(low), number(high));

const lengthOf = ({ start, end }: DateMention): Period | null =>
  start === null || end === null ? null : { start, end };

const holdsOffice = ({ claims }: Checkable, person: EntityId): boolean =>
  claims.some((claim) => claim.kind === 'role' && claim.holder === person);

const dateOf = ({ value }: Fact): string | null => (value.kind === 'date' ? value.date : null);

/** The one birth on record, as exactly as it is held; two that differ settle nothing. */
function birthOf(person: EntityId, knowledge: Knowledge): Fact | null {
  const facts = knowledge
    .facts(person, 'born')
    .filter((fact) => fact.reliability === 'normal' && dateOf(fact) !== null);
  const years = new Set(facts.map((fact) => dateOf(fact)?.slice(0, 4)));
  const exact = facts.toSorted((a, b) => (dateOf(b)?.length ?? 0) - (dateOf(a)?.length ?? 0));
  return years.size === 1 ? (exact[0] ?? null) : null;
}

/** Whole years from a day of birth to a day. */
function agedOn(day: string, birth: string): number {
  const years = Number(day.slice(0, 4)) - Number(birth.slice(0, 4));
  return day.slice(5) < birth.slice(5) ? years - 1 : years;
}
