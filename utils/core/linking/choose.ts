import type { EntityNumber, Gazetteer } from '../knowledge/gazetteer.ts';
import type { Candidate } from './candidates.ts';
import { CANDIDATE_EVIDENCE, NOBODY_EVIDENCE } from './evidence.ts';
import type { Evidence, Weighed } from './evidence-kinds.ts';
import type { NameGroup } from './group-names.ts';
import { LINK_WEIGHTS } from './link-weights.ts';
import type { Setting } from './setting.ts';

/** One thing that spoke for a candidate, or against it, and how much in log-odds. */
export interface Reason {
  readonly id: string;
  readonly odds: number;
}

export interface Choice {
  readonly entity: EntityNumber;
  /** Probability that the name means this one. */
  readonly certainty: number;
  /** What spoke for this one and against. */
  readonly reasons: readonly Reason[];
  /** What spoke for nobody whom the pack holds. */
  readonly nobody: readonly Reason[];
}

/** Picks one of the candidates, or none. */
export type Chooser = (
  group: NameGroup,
  candidates: readonly Candidate[],
  setting: Setting,
  gazetteer: Gazetteer,
) => Choice | null;

/** The likeliest candidate and how likely it is; null where there is none. */
export const choose: Chooser = (group, candidates, setting, gazetteer) => {
  const { name, members } = group;
  const nobody = weigh({ name, members, setting, gazetteer }, NOBODY_EVIDENCE);
  const weighed = candidates.map((candidate) => {
    const reasons = weigh({ name, members, setting, gazetteer, candidates, ...candidate }, CANDIDATE_EVIDENCE);
    return { ...candidate, reasons, power: Math.exp(sum(reasons)) };
  });
  const [first, ...others] = weighed;
  if (!first) return null;
  const likeliest = others.reduce((most, one) => (one.power > most.power ? one : most), first);
  const best = confirmedTwin(likeliest, weighed, gazetteer);
  let total = Math.exp(sum(nobody));
  let meant = 0;
  for (const { entity, power } of weighed) {
    total += power;
    if (entity === best.entity || isOnRecordTwice(entity, best.entity, gazetteer)) meant += power;
  }
  return { entity: best.entity, certainty: meant / total, reasons: best.reasons, nobody };
};

/** Of one thing with two lines in the records the line with a confirmed id. */
function confirmedTwin<One extends Candidate>(one: One, all: readonly One[], gazetteer: Gazetteer): One {
  if (gazetteer.wikidataOf(one.entity) !== null) return one;
  const twin = all.find(
    ({ entity }) => gazetteer.wikidataOf(entity) !== null && isOnRecordTwice(entity, one.entity, gazetteer),
  );
  return twin ?? one;
}

/** Two tables may each have a line on one thing, with an id of its own: the same name, the same type, no two countries. */
function isOnRecordTwice(one: EntityNumber, other: EntityNumber, gazetteer: Gazetteer): boolean {
  if (gazetteer.nameOf(one) !== gazetteer.nameOf(other) || gazetteer.typeOf(one) !== gazetteer.typeOf(other))
    return false;
  const [a, b] = [gazetteer.wikidataOf(one), gazetteer.wikidataOf(other)];
  if (a !== null && b !== null) return false;
  const [home, away] = [gazetteer.countryOf(one), gazetteer.countryOf(other)];
  return home === null || away === null || home === away;
}

/** What of the evidence holds, as log-odds. */
function weigh<Case extends Weighed>(weighed: Case, evidence: readonly Evidence<Case>[]): Reason[] {
  const reasons: Reason[] = [];
  for (const { id, value } of evidence) {
    const odds = (LINK_WEIGHTS[id] ?? 0) * value(weighed);
    if (odds !== 0) reasons.push({ id, odds });
  }
  return reasons;
}

const sum = (reasons: readonly Reason[]): number => reasons.reduce((total, { odds }) => total + odds, 0);
