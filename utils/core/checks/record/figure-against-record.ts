import { datedFact, list, measureName, message, said, text } from '../../messages/build.ts';
import type { MessageKey } from '../../messages/message-key.ts';
import type { EntityId } from '../../model/entity.ts';
import type { Figure, FigureKind } from '../../model/figure.ts';
import type { Fact, Knowledge } from '../../model/knowledge.ts';
import type { MessageArg } from '../../model/note.ts';
import { type Check, type Checkable, defineCheck, type Finding } from '../check.ts';
import { asWorded } from '../support/as-worded.ts';
import { allowed } from '../support/interval.ts';
import { isStated } from '../support/is-stated.ts';
import { daysBetween, type Period, periodOf } from '../support/period.ts';
import { sameUnit } from '../support/same-unit.ts';
import { sentenceOf } from '../support/sentence-of.ts';
import { solePlace } from '../support/sole-place.ts';
import { type ByTime, isAtRest, sortByTime } from './measure-time.ts';
import { type RecordProperty, recordPropertyOf } from './record-measure.ts';
import { intervalOf, nearestFit, relateToRecord } from './relate-to-record.ts';
import { isNonEmpty, sourcesOf } from './sources-of.ts';

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
  const { doc, figures } = reading;
  const seen = new Set<string>();
  const cases: Case[] = [];
  for (const [index, figure] of figures.entries()) {
    if (!COMPARED.has(figure.kind) || figure.of !== null || !allowed(figure)) continue;
    const told = recordPropertyOf(doc, figure);
    if (!told || !isStated(figure)) continue;
    const sole = told.byWords ? solePlace(reading, sentenceOf(doc, figure.span)) : figure.subject;
    const subject = figure.subject ?? sole;
    // A second place in the sentence may be the one that is meant.
    if (subject === null || subject !== sole) continue;
    const bySentence = figure.subject === null;
    const key = `${subject} ${told.property}`;
    cases.push({ ...told, index, subject, bySentence, first: !seen.has(key) });
    seen.add(key);
  }
  return cases;
}

/** A case read: the figure, what is known of its subject, and the values on record by how their time stands to the text's. */
interface Held {
  readonly one: Case;
  readonly figure: Figure;
  readonly words: MessageArg;
  readonly name: string;
  readonly published: string | null;
  readonly period: Period;
  readonly times: ByTime;
  readonly doubted: readonly Fact[];
}

function judge(one: Case, reading: Checkable, knowledge: Knowledge): Finding[] {
  const held = hold(one, reading, knowledge);
  if (!held) return [];
  return [...ofItsTime(held, knowledge), ...newerOnRecord(held, knowledge), ...doubtedOnRecord(held, knowledge)];
}

/** The values on record of a case; null where none is of its size, or its time is not told. */
function hold(one: Case, reading: Checkable, knowledge: Knowledge): Held | null {
  const { article, figures } = reading;
  const { index, property, byWords, subject, bySentence } = one;
  const figure = figures[index];
  const known = knowledge.about(subject);
  const published = article?.published ?? null;
  const period = periodOf(figure?.asOf ?? null) ?? periodOf(published);
  if (!article || !figure || !period || !known || (bySentence && known.kind !== 'country')) return null;
  const facts = knowledge
    .facts(subject, property)
    .filter((fact) => intervalOf(fact) && (byWords || sameUnit(fact.unit, figure.unit)));
  const sound = facts.filter(({ reliability }) => reliability === 'normal');
  if (!sound.some((fact) => isOfOneSize(figure, fact))) return null;
  const times = sortByTime(sound, period, figure.asOf, property);
  const doubted = facts.filter(({ reliability }) => reliability === 'low');
  return { one, figure, words: asWorded(reading, figure), name: known.name, published, period, times, doubted };
}

const say = (
  key: MessageKey,
  { one, name, words: told }: Held,
  values: readonly Fact[],
  knowledge: Knowledge,
  shown: Show = datedFact,
) =>
  message(
    key,
    measureName(one.property),
    text(name),
    list(values.map((fact, i) => shown(fact, knowledge, i > 0 && i === values.length - 1))),
    told,
  );

/** The values of the text's own time judge it; where there are none, the last one before is shown. */
function ofItsTime(held: Held, knowledge: Knowledge): Finding[] {
  const { one, figure, period, times } = held;
  const { same, older } = times;
  const relation = isNonEmpty(same) ? relateToRecord(figure, same, one.property, one.byWords) : null;
  if (relation === 'near') return [];
  // Of the years around an undated figure the one that fits best says it all; of its own date every value stands side by side.
  const isUndated = figure.asOf === null && !isAtRest(one.property);
  const shown = relation === 'matches' && isUndated ? nearestFit(figure, same) : same;
  if (relation && isNonEmpty(shown)) {
    const key = relation === 'matches' ? 'note_record_matches' : 'note_record_differs';
    return [
      { about: { figure: one.index }, relation, message: say(key, held, shown, knowledge), sources: sourcesOf(shown) },
    ];
  }
  const latest = [...older, ...same].filter((fact) => isRecent(fact, period)).at(-1);
  if (!latest) return [];
  return [
    {
      about: { figure: one.index },
      relation: 'older',
      message: say('note_record_older', held, [latest], knowledge),
      sources: [latest.source],
    },
  ];
}

function newerOnRecord(held: Held, knowledge: Knowledge): Finding[] {
  const { one, figure, published, times } = held;
  const newer = times.newer.slice(-MOST_NEWER);
  if (!one.first || !isNonEmpty(newer) || isHistory(figure, published)) return [];
  return [
    {
      about: { figure: one.index },
      relation: 'newer',
      message: say('note_record_newer', held, newer, knowledge, withNewest),
      sources: sourcesOf(newer),
    },
  ];
}

function doubtedOnRecord(held: Held, knowledge: Knowledge): Finding[] {
  const { one, doubted } = held;
  if (!one.first || !isNonEmpty(doubted)) return [];
  return [
    {
      about: { figure: one.index },
      relation: 'context',
      message: say('note_record_doubted', held, doubted, knowledge, withReason),
      sources: sourcesOf(doubted),
    },
  ];
}

/** A text on a time that far back asks for no newer value, in days. */
const HISTORY = 15 * 365;

function isHistory({ asOf }: Figure, published: string | null): boolean {
  const [then, now] = [periodOf(asOf), periodOf(published)];
  return then !== null && now !== null && daysBetween(then.end, now.start) > HISTORY;
}

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
