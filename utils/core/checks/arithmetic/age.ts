import { date, message, number, said, text, words } from '../../messages/build.ts';
import type { Figure } from '../../model/figure.ts';
import type { Fact, Knowledge } from '../../model/knowledge.ts';
import { near, within } from '../../text/in-span.ts';
import { type Check, type Checkable, defineCheck, type Finding } from '../check.ts';
import { isNonEmpty, sourcesOf } from '../record/sources-of.ts';
import { pageSource } from '../support/page-source.ts';
import { type Period, periodOf } from '../support/period.ts';
import { sentenceOf } from '../support/sentence-of.ts';

interface Case {
  readonly figure: number;
  readonly person: string;
  /** Day the age is given for. */
  readonly day: string;
  /** Day, month or year of birth where the text itself gives it, as an index into the dates. */
  readonly born: number | null;
}

/** Ages this far beside the record are somebody else's: a namesake. */
const NAMESAKE = 5;
/** Dates of a sentence further back than this speak of another time, in days. */
const RECENT = 45;

/** "Quist, 63": the age against a day of birth, of the text or on record, for the day of the article. */
export const age: Check = defineCheck('check/age', plan, judge);

function plan(reading: Checkable): Case[] {
  const { article, figures, claims } = reading;
  if (!article?.published) return [];
  const told = new Set<string>();
  const births = new Map(
    claims.flatMap((claim) =>
      claim.kind === 'date' && claim.event === 'born' && claim.subject !== null
        ? [[claim.subject, claim.date] as const]
        : [],
    ),
  );
  return figures.flatMap((figure, index) => {
    const person = isAge(figure) ? personOf(reading, figure) : null;
    const day = person === null ? null : dayOf(reading, figure);
    if (person === null || day === null || told.has(person)) return [];
    told.add(person);
    const birth = births.get(person);
    return [{ figure: index, person, day, born: birth ?? null }];
  });
}

const isAge = ({ kind, unit, value, bound }: Figure): boolean =>
  value !== null && bound === '=' && value < 120 && (kind === 'age' || (kind === 'duration' && unit === 'year'));

/** Whose age it is: the name right before, "Quist, 63,", or right behind, "the 63-year-old Quist". */
function personOf({ article, mentions }: Checkable, { span, kind }: Figure): string | null {
  const { text: whole } = article!;
  const found = near(mentions, span[0]).find(({ span: name, type, entity, form }) => {
    if (type !== 'person' || entity === null || form !== 'name') return false;
    if (name[1] <= span[0] && span[0] - name[1] < 20)
      return AFTER_NAME.test(whole.slice(name[1], span[0])) && CLOSES.test(whole.slice(span[1], span[1] + 3));
    return kind === 'age' && name[0] >= span[1] && whole.slice(span[1], name[0]) === ' ';
  });
  return found?.entity ?? null;
}
const AFTER_NAME = /^(?:, (?:de )?|, who is | is | \()$/u;
const CLOSES = /^[,).;]|^$|^\s?$/u;

/** The day an age is given for: the article's, unless its sentence speaks of another time; then none. */
function dayOf({ article, doc, dates }: Checkable, { span }: Figure): string | null {
  const { published, text: whole } = article!;
  const day = periodOf(published)?.start;
  if (day === undefined || periodOf(published)!.end !== day) return null;
  const sentence = sentenceOf(doc, span);
  const other = within(dates, ...sentence).some(
    ({ span: at, start, end }) =>
      (start === null || end === null || Math.abs(daysApart(end, day)) > RECENT) &&
      !/(?:born|nacid\p{L}*|née?|geboren|nascid\p{L}*)\s(?:\p{L}+\s){0,4}$/iu.test(
        whole.slice(Math.max(0, at[0] - 40), at[0]),
      ),
  );
  return other || PAST.test(whole.slice(...sentence)) ? null : day;
}
const PAST =
  /(?<!\p{L})(then|died|dies|dead|death|killed|late|when|murió|fallec\p{L}+|mort|décéd\p{L}+|starb|gestorben|tot|morreu)(?!\p{L})/iu;
const daysApart = (a: string, b: string): number => (Date.parse(a) - Date.parse(b)) / 86_400_000;

function judge(
  { figure: at, person, day, born }: Case,
  { article, figures, dates, claims }: Checkable,
  knowledge: Knowledge,
): Finding[] {
  const figure = figures[at]!;
  const stated = figure.value!;
  if (!article || knowledge.facts(person, 'died').length) return [];
  const mention = born === null ? null : dates[born]!;
  const fact = mention ? null : birthOf(person, knowledge);
  const birth: Period | null =
    mention?.start && mention.end ? { start: mention.start, end: mention.end } : fact ? periodOf(dateOf(fact)) : null;
  const name = knowledge.about(person)?.name ?? null;
  if (!birth || (fact && !name)) return [];
  const [low, high] = [agedOn(day, birth.end), agedOn(day, birth.start)];
  const apart = stated < low ? low - stated : stated - high;
  if (low < 0 || apart === 1 || (fact && apart >= NAMESAKE)) return [];
  const relation = apart <= 0 ? 'matches' : 'differs';
  // A namesake may be as old as he likes: only whose office the text gives, too, is surely the one on record.
  if (relation === 'differs' && fact && !claims.some((claim) => claim.kind === 'role' && claim.holder === person))
    return [];
  const years = low === high ? number(low) : said('note_value_range', number(low), number(high));
  const facts = fact ? [fact] : [];
  return [
    {
      about: { figure: at },
      relation,
      message: message(
        `note_age_${fact ? 'record' : 'text'}_${relation}`,
        date(fact ? dateOf(fact)! : mention!.timex),
        date(day),
        years,
        words(article.text, figure),
        ...(fact ? [text(name!)] : []),
      ),
      sources: isNonEmpty(facts) ? sourcesOf(facts) : [pageSource(article)],
    },
  ];
}

const dateOf = ({ value }: Fact): string | null => (value.kind === 'date' ? value.date : null);

/** The one birth on record; two that differ settle nothing. */
function birthOf(person: string, knowledge: Knowledge): Fact | null {
  const facts = knowledge
    .facts(person, 'born')
    .filter((fact) => fact.reliability === 'normal' && dateOf(fact) !== null);
  const years = new Set(facts.map((fact) => dateOf(fact)!.slice(0, 4)));
  return years.size === 1 ? (facts.toSorted((a, b) => dateOf(b)!.length - dateOf(a)!.length)[0] ?? null) : null;
}

/** Whole years from a day of birth to a day. */
function agedOn(day: string, birth: string): number {
  const years = Number(day.slice(0, 4)) - Number(birth.slice(0, 4));
  return day.slice(5) < birth.slice(5) ? years - 1 : years;
}
