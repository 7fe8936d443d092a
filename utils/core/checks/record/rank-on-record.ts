import { datedFact, measureName, message, number, text } from '../../messages/build.ts';
import { underscored } from '../../messages/message-key.ts';
import type { EntityId } from '../../model/entity.ts';
import type { Fact, Knowledge } from '../../model/knowledge.ts';
import { type Check, type Checkable, defineCheck, type Finding } from '../check.ts';
import { isAsserted } from '../support/is-stated.ts';
import { withinReader } from '../support/is-within.ts';
import { daysBetween, periodOf } from '../support/period.ts';
import { consulted } from './consulted.ts';
import { rankingOf } from './ranking-table.ts';
import { sourcesOf } from './sources-of.ts';

interface Case {
  readonly claim: number;
  readonly subject: EntityId;
  readonly order: 'most' | 'least';
  readonly scope: string;
  readonly kinds: readonly string[];
  readonly measures: readonly string[];
}

/** Values further apart in time than this are not held against each other. */
const SAME_TIME_DAYS = 400;

/**
 * "The largest prison in Latin America" by each measure on record: largest by capacity says nothing of people held, so both
 * are said. Values years apart settle nothing: then both are shown as not comparable.
 */
export const rankOnRecord: Check = defineCheck('check/rank-on-record', plan, judge);

function plan(reading: Checkable): Case[] {
  return reading.claims.flatMap((claim, index) => {
    if (claim.kind !== 'rank' || claim.subject === null || claim.rank.among || claim.rank.scope === null) return [];
    if (!isAsserted(reading, claim.span)) return [];
    const { adjective, noun, order, scope } = claim.rank;
    const ranking = rankingOf(adjective, noun);
    return ranking ? [{ claim: index, subject: claim.subject, order, scope, ...ranking }] : [];
  });
}

interface Standing {
  readonly id: EntityId;
  readonly fact: Fact;
  readonly value: number;
}

function judge(one: Case, { article }: Checkable, knowledge: Knowledge): Finding[] {
  const lies = withinReader(one.scope, knowledge);
  const known = knowledge.about(one.subject);
  if (!lies || !known || !one.kinds.includes(known.kind ?? '') || !lies(one.subject)) return [];
  const until = periodOf(article?.published ?? null)?.end ?? knowledge.compiled;
  return one.measures.flatMap((measure) => {
    const isRival = (id: EntityId) =>
      id !== one.subject && one.kinds.includes(knowledge.about(id)?.kind ?? '') && lies(id);
    const own = standing(one.subject, measure, until, one.order, knowledge);
    const rivals = knowledge
      .holding(measure)
      .filter(isRival)
      .flatMap((id) => standing(id, measure, until, one.order, knowledge) ?? []);
    return own ? [compare(one, measure, own, rivals, knowledge)] : [];
  });
}

function compare(
  { claim, order, subject }: Case,
  measure: string,
  own: Standing,
  rivals: readonly Standing[],
  knowledge: Knowledge,
): Finding {
  const sign = order === 'most' ? 1 : -1;
  const [best] = [...rivals].sort((a, b) => (b.value - a.value) * sign);
  const name = (id: EntityId) => text(knowledge.about(id)?.name ?? id);
  if (!best) {
    return {
      about: { claim },
      relation: 'not-comparable',
      message: message('note_rank_alone', measureName(measure), name(subject), datedFact(own.fact, knowledge)),
      sources: [own.fact.source, consulted(knowledge)],
    };
  }
  const args = [
    measureName(measure),
    name(subject),
    datedFact(own.fact, knowledge),
    name(best.id),
    datedFact(best.fact, knowledge),
    number(rivals.length),
  ];
  const sources = sourcesOf([own.fact, best.fact]);
  const leads = (own.value - best.value) * sign > 0;
  // A lead that the other's distance in time could not undo still counts only where the two are of one time, or the measure is of things built.
  const sameTime = isSameTime(own.fact, best.fact) || measure === 'capacity' || measure === 'area';
  const relation = !sameTime ? 'not-comparable' : leads ? 'matches' : 'differs';
  return { about: { claim }, relation, message: message(`note_rank_${underscored(relation)}`, ...args), sources };
}

/** A thing's last sound value by that day, else its first one after; a range counts with the end that speaks against it leading. */
function standing(
  id: EntityId,
  measure: string,
  until: string,
  order: 'most' | 'least',
  knowledge: Knowledge,
): Standing | null {
  const sound = knowledge
    .facts(id, measure)
    .filter(
      ({ reliability, value }) => reliability === 'normal' && (value.kind === 'number' || value.kind === 'range'),
    );
  const fact = sound.filter(({ asOf }) => (asOf ?? '9') <= until).at(-1) ?? sound[0];
  if (!fact) return null;
  const { value } = fact;
  if (value.kind === 'number') return { id, fact, value: value.value };
  return value.kind === 'range' ? { id, fact, value: order === 'most' ? value.high : value.low } : null;
}

function isSameTime(a: Fact, b: Fact): boolean {
  const [one, other] = [periodOf(a.asOf), periodOf(b.asOf)];
  return one !== null && other !== null && Math.abs(daysBetween(one.start, other.start)) <= SAME_TIME_DAYS;
}
