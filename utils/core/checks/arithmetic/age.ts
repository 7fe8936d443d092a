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
  const { article, figures } = reading;
  const said = figures[figure];
  const birth = born ? birthInText(born) : birthOnRecord(person, knowledge);
  if (!article || !said || !birth || knowledge.facts(person, 'died').length) return [];
  const [low, high] = [agedOn(day, birth.end), agedOn(day, birth.start)];
  const apart = stated < low ? low - stated : stated - high;
  if (low < 0 || apart === 1 || (birth.record && mayBeNamesake(apart, reading, person))) return [];
  const relation = apart <= 0 ? 'matches' : 'differs';
  const facts = birth.record ? [birth.record.fact] : [];
  return [
    {
      about: { figure },
      relation,
      message: message(
        `note_age_${birth.record ? 'record' : 'text'}_${relation}`,
        date(birth.on),
        date(day),
        yearsOld(low, high),
        asWorded(reading, said),
        ...(birth.record ? [text(birth.record.name)] : []),
      ),
      sources: isNonEmpty(facts) ? sourcesOf(facts) : [pageSource(article)],
    },
  ];
}

/** A birth as exactly as it is given, and from when to when that is; `record` where it is not of the text. */
interface Birth extends Period {
  readonly on: string;
  readonly record: { readonly fact: Fact; readonly name: string } | null;
}

function birthInText(born: DateMention): Birth | null {
  const period = lengthOf(born);
  return period ? { ...period, on: born.timex, record: null } : null;
}

function birthOnRecord(person: EntityId, knowledge: Knowledge): Birth | null {
  const fact = birthOf(person, knowledge);
  const on = fact && dateOf(fact);
  const period = periodOf(on);
  const name = knowledge.about(person)?.name;
  return fact && on !== null && period && name !== undefined ? { ...period, on, record: { fact, name } } : null;
}

/** A namesake may be as old as he likes: only whose office the text gives, too, is surely the one on record. */
const mayBeNamesake = (apart: number, reading: Checkable, person: EntityId): boolean =>
  apart >= NAMESAKE || (apart > 0 && !holdsOffice(reading, person));

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
