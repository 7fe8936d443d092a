import { TAG_COUNT } from '../../core/names/tag-set.ts';
import type { TaggerModel } from '../../core/names/tagger-model.ts';
import type { Weights } from './chain-trainer.ts';

/** Whole steps a unit of weight: what rounds off is worth less than a thousandth of a name's score. */
const STEPS = 24;

/** Rounds weights to bytes; a row that says nothing is left out. */
export function quantise({ rowOf, rows, chain }: Weights): Pick<TaggerModel, 'rows' | 'transitions' | 'starts'> {
  const bytes = new Map<number, Int8Array>();
  rowOf.forEach((row, hash) => {
    if (row < 0) return;
    const values = rows.subarray(row * TAG_COUNT, (row + 1) * TAG_COUNT);
    const whole = Int8Array.from(values, (value) => coarsen(clamp(value * STEPS, 127)));
    if (whole.some((value) => value !== 0)) bytes.set(hash, whole);
  });
  const whole = Int16Array.from(chain, (value) => clamp(value * STEPS, 32767));
  return {
    rows: bytes,
    transitions: whole.subarray(0, TAG_COUNT * TAG_COUNT),
    starts: whole.subarray(TAG_COUNT * TAG_COUNT),
  };
}

/** Even steps, and no single one: half the noise for a tenth of the room. */
const coarsen = (steps: number): number =>
  Math.abs(steps) < 2 ? 0 : Math.max(-127, Math.min(127, 2 * Math.round(steps / 2)));

const clamp = (value: number, limit: number): number => Math.max(-limit, Math.min(limit, Math.round(value)));
