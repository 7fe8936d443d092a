import type { LinkWeights } from '../../core/linking/link-weights.ts';
import type { LinkCase } from './link-cases.ts';

/** How strongly a weight is held to what it was before: evidence that no case shows stays as it is. */
const PRIOR = 0.02;
const STEPS = 400;
const RATE = 0.5;

/** Multinomial logistic regression over nobody and all candidates, drawn to the weights before. */
export function fitLinks(cases: readonly LinkCase[], before: LinkWeights): Record<string, number> {
  const weights: Record<string, number> = { ...before };
  const squares = new Map<string, number>();
  for (let step = 0; step < STEPS; step++) {
    const slopes = slopesOf(cases, weights);
    for (const [id, start] of Object.entries(before)) {
      const weight = weights[id] ?? 0;
      const slope = (slopes.get(id) ?? 0) / cases.length - (PRIOR * (weight - start)) / Math.max(1, Math.abs(start));
      const square = (squares.get(id) ?? 1e-6) + slope * slope;
      squares.set(id, square);
      weights[id] = weight + (RATE * slope) / Math.sqrt(square) / Math.sqrt(step + 1);
    }
  }
  return weights;
}

/** How the likelihood of what is right grows with each weight. */
function slopesOf(cases: readonly LinkCase[], weights: LinkWeights): Map<string, number> {
  const slopes = new Map<string, number>();
  for (const { rows, right } of cases) {
    const shares = sharesOf(rows, weights);
    rows.forEach((row, i) => {
      const error = (i === right ? 1 : 0) - (shares[i] ?? 0);
      for (const [id, value] of row) slopes.set(id, (slopes.get(id) ?? 0) + error * value);
    });
  }
  return slopes;
}

/** Probability of each row. */
function sharesOf(rows: LinkCase['rows'], weights: LinkWeights): number[] {
  const odds = rows.map((row) => [...row].reduce((sum, [id, value]) => sum + (weights[id] ?? 0) * value, 0));
  const most = Math.max(...odds);
  const powers = odds.map((one) => Math.exp(one - most));
  const total = powers.reduce((sum, one) => sum + one, 0);
  return powers.map((one) => one / total);
}

/** Mean log-loss, and among those surer than `sure` the share that is right: whether a probability says what it promises. */
export function lossOf(
  cases: readonly LinkCase[],
  weights: LinkWeights,
  sure = 0.6,
): { loss: number; linked: number; right: number } {
  let loss = 0;
  let linked = 0;
  let right = 0;
  for (const one of cases) {
    const shares = sharesOf(one.rows, weights);
    loss -= Math.log(Math.max(1e-9, shares[one.right] ?? 0));
    const best = shares.indexOf(Math.max(...shares.slice(1)), 1);
    if ((shares[best] ?? 0) < sure) continue;
    linked++;
    if (best === one.right) right++;
  }
  return { loss: loss / cases.length, linked, right };
}
