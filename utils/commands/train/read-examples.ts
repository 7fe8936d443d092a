import type { Gazetteer } from '../../core/knowledge/gazetteer.ts';
import { readDoc } from '../../core/lang/read-doc.ts';
import type { Span } from '../../core/model/span.ts';
import { FEATURE_COUNT, Features } from '../../core/names/features.ts';
import type { Lexicon } from '../../core/names/lexicon.ts';
import { BEGIN, END, INSIDE, OUTSIDE, positionOf, SINGLE, tagOf } from '../../core/names/tag-set.ts';
import { endOf, sentencesOf, startOf, type Units } from '../../core/names/unit-arrays.ts';
import { readUnits } from '../../core/names/units.ts';
import type { Sample } from './read-corpora.ts';

/** Sentences as feature hashes and tags, flat: what the trainer goes over again and again. */
export interface Examples {
  /** {@link FEATURE_COUNT} hashes a unit. */
  readonly features: Int32Array;
  /** Tags, or {@link FREE}. */
  readonly tags: Uint8Array;
  /** First unit of each sentence, and the number of units at the end. */
  readonly firsts: Uint32Array;
  /** By sentence: 1 where every kind of name is marked. */
  readonly complete: Uint8Array;
}

/** A unit that may have any tag. */
export const FREE = 255;
/** Longer ones are tables. */
const LONGEST = 200;

export function readExamples(samples: readonly Sample[], lexicon: Lexicon, gazetteer: Gazetteer): Examples {
  const reader = new Features(lexicon);
  const chunks: Int32Array[] = [];
  const tags: number[] = [];
  const firsts: number[] = [0];
  const complete: number[] = [];
  for (const sample of samples) {
    const doc = readDoc(sample.text, sample.lang);
    const units = readUnits(doc);
    const unitTags = tagUnits(sample, units);
    for (const [from, to] of sentencesOf(units)) {
      if (to - from > LONGEST || to === from || !isWhole(unitTags, from, to)) continue;
      reader.read(doc, units, from, to, gazetteer);
      chunks.push(reader.values.slice(0, (to - from) * FEATURE_COUNT));
      tags.push(...unitTags.subarray(from, to));
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

/** Each unit's tag as the sample marks it. */
function tagUnits({ spans, unsure = [] }: Sample, units: Units): Uint8Array {
  const tags = new Uint8Array(units.count);
  for (const span of unsure) tags.fill(FREE, ...unitsOf(units, span));
  for (const { span, type } of spans) {
    const [first, end] = unitsOf(units, span);
    if (first === end) continue;
    tags.fill(tagOf(type, INSIDE), first, end);
    tags.fill(tagOf(type, BEGIN), first, first + 1);
    tags.fill(tagOf(type, end - first === 1 ? SINGLE : END), end - 1, end);
  }
  return tags;
}

/** Units that a span touches, half-open. */
function unitsOf(units: Units, span: Span): [first: number, end: number] {
  let first = 0;
  while (first < units.count && endOf(units, first) <= span[0]) first++;
  let end = first;
  while (end < units.count && startOf(units, end) < span[1]) end++;
  return [first, end];
}

/** Whether no name is cut by the sentence's ends. */
function isWhole(tags: Uint8Array, from: number, to: number): boolean {
  let open = false;
  for (let u = from; u < to; u++) {
    const position = tags[u] === FREE ? OUTSIDE : positionOf(tags[u]!);
    const continues = position === INSIDE || position === END;
    if (continues !== open) return false;
    open = position === BEGIN || position === INSIDE;
  }
  return !open;
}
