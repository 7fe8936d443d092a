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
  let best: Candidate | null = null;
  let reasons: readonly Reason[] = [];
  let bestOdds = Number.NEGATIVE_INFINITY;
  let total = Math.exp(sum(nobody));
  for (const candidate of candidates) {
    const own = weigh({ name, members, setting, gazetteer, candidates, ...candidate }, CANDIDATE_EVIDENCE);
    const odds = sum(own);
    total += Math.exp(odds);
    if (odds > bestOdds) {
      best = candidate;
      bestOdds = odds;
      reasons = own;
    }
  }
  return best && { entity: best.entity, certainty: Math.exp(bestOdds) / total, reasons, nobody };
};

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
