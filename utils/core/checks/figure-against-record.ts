import { measureProperty } from '../figures/measure-property.ts';
import type { Figure, FigureKind } from '../model/figure.ts';
import type { Fact, Knowledge } from '../model/knowledge.ts';
import type { MessageArg } from '../model/note.ts';
import type { NonEmpty } from '../model/source.ts';
import { type Check, type Checkable, defineCheck, type Finding } from './check.ts';
import { allowed, type Interval, overlap } from './interval.ts';
import { isStated } from './is-stated.ts';
import { saysMeasure } from './measure-cues.ts';
import { isAtRest, sortByTime } from './measure-time.ts';
import { periodOf } from './period.ts';
import { sameUnit } from './same-unit.ts';
import { isNonEmpty, sourcesOf } from './sources-of.ts';
import { datedFact, list, measureName, message, said, text, words } from './speak.ts';

interface Case {
  readonly index: number;
  readonly measure: string;
  readonly subject: string;
  /** Whether it is the article's first figure of this measure and subject: what is newer is said once. */
  readonly first: boolean;
}

/** Kinds of figure a record can hold; a share or a score speaks of other figures. */
const COMPARED: ReadonlySet<FigureKind> = new Set(['count', 'money', 'measure', 'percent']);

/**
 * A figure against the dated values on record: those of the text's own date judge it (matches / differs), later ones are
 * said to be newer, all side by side. Doubted records are shown as doubted and judge nothing.
 */
export const figureAgainstRecord: Check = defineCheck('check/figure-against-record', plan, judge);

function plan({ article, figures }: Checkable): Case[] {
  if (!article) return [];
  const seen = new Set<string>();
  const cases: Case[] = [];
  for (const [index, figure] of figures.entries()) {
    const { measure, subject } = figure;
    if (!measure || !subject || !COMPARED.has(figure.kind) || figure.of !== null) continue;
    if (figure.implied.includes('measure') || !saysMeasure(article, figure, measureProperty(measure))) continue;
    if (!allowed(figure) || !isStated(article, figure)) continue;
    const key = `${subject} ${measure}`;
    cases.push({ index, measure, subject, first: !seen.has(key) });
    seen.add(key);
  }
  return cases;
}

function judge(
  { index, measure, subject, first }: Case,
  { article, figures }: Checkable,
  knowledge: Knowledge,
): Finding[] {
  const figure = figures[index]!;
  const facts = knowledge
    .facts(subject, measureProperty(measure))
    .filter((fact) => intervalOf(fact) && sameUnit(fact.unit, figure.unit));
  const sound = facts.filter(({ reliability }) => reliability === 'normal');
  const period = periodOf(figure.asOf) ?? periodOf(article!.published);
  const name = knowledge.about(subject)?.name;
  if (!period || !name || !sound.some((fact) => isOfOneSize(figure, fact))) return [];
  const { same, newer: later, older } = sortByTime(sound, period, figure.asOf, measureProperty(measure));
  const newer = later.slice(-MOST_NEWER);
  const findings: Finding[] = [];
  const say = (key: string, told: readonly Fact[], shown: Show = datedFact) =>
    message(
      key,
      measureName(measure),
      text(name),
      list(told.map((fact, i) => shown(fact, knowledge, i > 0 && i === told.length - 1))),
      words(article!.text, figure),
    );
  const fitting = same.filter((fact) => overlap(intervalOf(fact)!, allowed(figure)!));
  // Said without a date, a moving amount that fits no record is shown beside them, not judged.
  const judged = figure.asOf !== null || isAtRest(measureProperty(measure)) || fitting.length > 0;
  if (isNonEmpty(same) && judged) {
    const fits = fitting.length > 0;
    findings.push({
      about: { figure: index },
      relation: fits ? 'matches' : 'differs',
      message: say(fits ? 'note_record_matches' : 'note_record_differs', same),
      sources: sourcesOf(same),
    });
  } else if (isNonEmpty([...older, ...same])) {
    const latest: NonEmpty<Fact> = [[...older, ...same].at(-1)!];
    findings.push({
      about: { figure: index },
      relation: 'older',
      message: say('note_record_older', latest),
      sources: sourcesOf(latest),
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
