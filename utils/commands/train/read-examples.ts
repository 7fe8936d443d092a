import { FEATURE_COUNT, Features } from '../../core/entities/features.ts';
import type { Lexicon } from '../../core/entities/lexicon.ts';
import { BEGIN, END, INSIDE, OUTSIDE, SINGLE, tagOf } from '../../core/entities/tag-set.ts';
import { readUnits } from '../../core/entities/units.ts';
import { readProse } from '../../core/text/prose.ts';
import type { Sample } from './read-corpora.ts';

/** Sentences as feature hashes and tags, flat: what the trainer goes over again and again. */
export interface Examples {
  /** {@link FEATURE_COUNT} hashes a unit. */
  readonly features: Int32Array;
  readonly tags: Uint8Array;
  /** First unit of each sentence, and the number of units at the end. */
  readonly firsts: Uint32Array;
  /** By sentence: 1 where every kind of name is marked. */
  readonly complete: Uint8Array;
}

/** Longer ones are tables. */
const LONGEST = 200;

export function readExamples(samples: readonly Sample[], lexicon: Lexicon): Examples {
  const reader = new Features(lexicon);
  const chunks: Int32Array[] = [];
  const tags: number[] = [];
  const firsts: number[] = [0];
  const complete: number[] = [];
  for (const sample of samples) {
    const prose = readProse(sample.text, sample.lang);
    const units = readUnits(prose);
    const unitTags = new Uint8Array(units.count);
    for (const { span, type } of sample.spans) {
      let first = -1;
      let last = -1;
      for (let u = 0; u < units.count; u++) {
        if (units.ends[u]! <= span[0] || units.starts[u]! >= span[1]) continue;
        if (first < 0) first = u;
        last = u;
      }
      if (first < 0) continue;
      if (first === last) unitTags[first] = tagOf(type, SINGLE);
      else
        for (let u = first; u <= last; u++) unitTags[u] = tagOf(type, u === first ? BEGIN : u === last ? END : INSIDE);
    }
    for (let s = 0; s + 1 < units.sentences.length; s++) {
      const from = units.sentences[s]!;
      const to = units.sentences[s + 1]!;
      if (to - from > LONGEST || to === from || !isWhole(unitTags, from, to)) continue;
      reader.read(prose.text, units, from, to, sample.lang);
      chunks.push(reader.values.slice(0, (to - from) * FEATURE_COUNT));
      for (let u = from; u < to; u++) tags.push(unitTags[u]!);
      firsts.push(tags.length);
      complete.push(sample.complete ? 1 : 0);
    }
  }
  const features = new Int32Array(tags.length * FEATURE_COUNT);
  let at = 0;
  for (const chunk of chunks) {
    features.set(chunk, at);
    at += chunk.length;
  }
  return {
    features,
    tags: Uint8Array.from(tags),
    firsts: Uint32Array.from(firsts),
    complete: Uint8Array.from(complete),
  };
}

/** Whether no name is cut by the sentence's ends. */
function isWhole(tags: Uint8Array, from: number, to: number): boolean {
  let open = false;
  for (let u = from; u < to; u++) {
    const position = tags[u] === OUTSIDE ? OUTSIDE : ((tags[u]! - 1) & 3) + 1;
    const continues = position === INSIDE || position === END;
    if (continues !== open) return false;
    open = position === BEGIN || position === INSIDE;
  }
  return !open;
}
