import type { EntityId } from '../model/entity.ts';
import type { Figure, FigureKind } from '../model/figure.ts';
import type { Fact, Knowledge } from '../model/knowledge.ts';
import type { MessageArg } from '../model/note.ts';
import { type Check, type Checkable, defineCheck, type Finding } from './check.ts';
import { allowed, type Interval, overlap, roundly, verdict } from './interval.ts';
import { isStated } from './is-stated.ts';
import { isAtRest, sortByTime } from './measure-time.ts';
import { daysBetween, type Period, periodOf } from './period.ts';
import { type RecordProperty, recordPropertyOf } from './record-measure.ts';
import { sameUnit } from './same-unit.ts';
import { sentenceOf } from './sentence-of.ts';
import { solePlace } from './sole-place.ts';
import { isNonEmpty, sourcesOf } from './sources-of.ts';
import { datedFact, list, measureName, message, said, text, words } from './speak.ts';

interface Case extends RecordProperty {
  readonly index: number;
  readonly subject: EntityId;
  /** Whether the sentence names no other place, but the figure was not tied to this one: then it must be a country. */
  readonly bySentence: boolean;
  /** Whether it is the article's first figure of this measure and subject: what is newer is said once. */
  readonly first: boolean;
}

/** Kinds of figure a record can hold; a share or a score speaks of other figures. */
const COMPARED: ReadonlySet<FigureKind> = new Set(['count', 'money', 'measure', 'percent', 'ratio', 'age', 'duration']);

/**
 * A figure against the dated values on record: those of the text's own date judge it (matches / differs), later ones are
 * said to be newer, all side by side. Doubted records are shown as doubted and judge nothing.
 */
export const figureAgainstRecord: Check = defineCheck('check/figure-against-record', plan, judge);

function plan(reading: Checkable): Case[] {
  const { article, figures } = reading;
  if (!article) return [];
  const seen = new Set<string>();
  const cases: Case[] = [];
  for (const [index, figure] of figures.entries()) {
    if (!COMPARED.has(figure.kind) || figure.of !== null || !allowed(figure)) continue;
    const told = recordPropertyOf(article, figure);
    if (!told || !isStated(article, figure)) continue;
    const bySentence = figure.subject === null && told.byWords;
    const subject = bySentence ? solePlace(reading, sentenceOf(article.text, figure.span)) : figure.subject;
    if (subject === null) continue;
    const key = `${subject} ${told.property}`;
    cases.push({ ...told, index, subject, bySentence, first: !seen.has(key) });
    seen.add(key);
  }
  return cases;
}

function judge(
  { index, property, byWords, subject, bySentence, first }: Case,
  { article, figures }: Checkable,
  knowledge: Knowledge,
): Finding[] {
  const figure = figures[index]!;
  const known = knowledge.about(subject);
  const facts = knowledge
    .facts(subject, property)
    .filter((fact) => intervalOf(fact) && (byWords || sameUnit(fact.unit, figure.unit)));
  const sound = facts.filter(({ reliability }) => reliability === 'normal');
  const period = periodOf(figure.asOf) ?? periodOf(article!.published);
  if (!period || !known || (bySentence && known.kind !== 'country')) return [];
  if (!sound.some((fact) => isOfOneSize(figure, fact))) return [];
  const { same, newer: later, older } = sortByTime(sound, period, figure.asOf, property);
  const newer = later.slice(-MOST_NEWER);
  const findings: Finding[] = [];
  const say = (key: string, told: readonly Fact[], shown: Show = datedFact) =>
    message(
      key,
      measureName(property),
      text(known.name),
      list(told.map((fact, i) => shown(fact, knowledge, i > 0 && i === told.length - 1))),
      words(article!.text, figure),
    );
  const relation = isNonEmpty(same) ? relate(figure, same, property, byWords) : null;
  const latest = [...older, ...same].filter((fact) => isRecent(fact, period)).at(-1);
  // Of the years around an undated figure the one that fits best says it all; of its own date every value stands side by side.
  const shown = relation === 'matches' && figure.asOf === null && !isAtRest(property) ? nearest(figure, same) : same;
  if (relation && relation !== 'near' && isNonEmpty(shown)) {
    findings.push({
      about: { figure: index },
      relation,
      message: say(relation === 'matches' ? 'note_record_matches' : 'note_record_differs', shown),
      sources: sourcesOf(shown),
    });
  } else if (latest && relation !== 'near') {
    findings.push({
      about: { figure: index },
      relation: 'older',
      message: say('note_record_older', [latest]),
      sources: [latest.source],
    });
  }
  if (first && isNonEmpty(newer)) {
    findings.push({
      about: { figure: index },
      relation: 'newer',
      message: say('note_record_newer', newer, withNewest),
      sources: sourcesOf(newer),
    });
  }
  const doubted = facts.filter(({ reliability }) => reliability === 'low');
  if (first && isNonEmpty(doubted)) {
    findings.push({
      about: { figure: index },
      relation: 'context',
      message: say('note_record_doubted', doubted, withReason),
      sources: sourcesOf(doubted),
    });
  }
  return findings;
}

/**
 * How a figure stands to the values of its own time. Said without a date, a moving amount that fits none is not judged; nor is one
 * beside them by no more than two ways to count may lie apart.
 */
function relate(
  figure: Figure,
  same: readonly Fact[],
  property: string,
  byWords: boolean,
): 'matches' | 'differs' | 'near' | null {
  const says = allowed(figure)!;
  const round = figure.asOf === null && !isAtRest(property) ? roundly(figure, ROUND)! : says;
  const verdicts = same.map((fact) =>
    verdict(intervalOf(fact)!, says, byWords ? APART : (WAYS_TO_COUNT[property] ?? 0)),
  );
  if (verdicts.includes('matches') || same.some((fact) => overlap(intervalOf(fact)!, round))) return 'matches';
  if (verdicts.some((each) => each === null)) return 'near';
  const dated = byWords ? figure.asOf?.length === 4 : figure.asOf !== null;
  return dated || isAtRest(property) ? 'differs' : null;
}

/** Of the values that the wording may mean, the one it is nearest to. */
function nearest(figure: Figure, same: readonly Fact[]): readonly Fact[] {
  const round = roundly(figure, ROUND)!;
  const said = (figure.low! + figure.high!) / 2;
  const away = (fact: Fact) => Math.abs((intervalOf(fact)!.low + intervalOf(fact)!.high) / 2 - said);
  const fitting = same.filter(
    (fact) => overlap(intervalOf(fact)!, round) || overlap(intervalOf(fact)!, allowed(figure)!),
  );
  return fitting.toSorted((a, b) => away(a) - away(b)).slice(0, 1);
}

/** "A country of 50 million" is said of 51.5 million. */
const ROUND = 0.05;
/** How far sources lie apart that count the same thing in their own ways, as a part of the value. */
const APART = 0.25;
const WAYS_TO_COUNT: Readonly<Record<string, number>> = {
  population: 0.06,
  gdp: 0.1,
  inflation: 0.3,
  unemployment: 0.15,
  area: 0.1,
  'prison-population': 0.08,
  'incarceration-rate': 0.1,
  'life-expectancy': 0.03,
};

/** A value of many years before says little of the text's day, in days. */
const LONG_AGO = 6 * 365;

function isRecent({ asOf }: Fact, at: Period): boolean {
  const when = periodOf(asOf);
  return when !== null && when.start <= at.end && daysBetween(when.end, at.start) <= LONG_AGO;
}

/** A yearly series has many newer values; the last of them tell enough. */
const MOST_NEWER = 3;

type Show = (fact: Fact, knowledge: Knowledge, last: boolean) => MessageArg;

/** Of several values side by side the last is the newest. */
const withNewest: Show = (fact, knowledge, last) =>
  last ? said('note_value_newest', datedFact(fact, knowledge)) : datedFact(fact, knowledge);

/** A doubted value with the reason for the doubt, as the record gives it. */
const withReason: Show = (fact, knowledge) =>
  fact.remark === null
    ? datedFact(fact, knowledge)
    : said('note_value_because', datedFact(fact, knowledge), text(fact.remark));

/** Values further apart than this are of different things: a subset, a plan, a misreading. They are not paired. */
const ONE_SIZE = 3;

function isOfOneSize({ low, high }: Figure, fact: Fact): boolean {
  const recorded = intervalOf(fact)!;
  return low! <= recorded.high * ONE_SIZE && high! >= recorded.low / ONE_SIZE;
}

function intervalOf({ value, bound }: Fact): Interval | null {
  if (value.kind === 'number')
    return allowed({ kind: 'count', value: value.value, low: value.value, high: value.value, bound });
  return value.kind === 'range' ? { low: value.low, high: value.high } : null;
}
