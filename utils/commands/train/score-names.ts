import type { Gazetteer } from '../../core/knowledge/gazetteer.ts';
import { readDoc } from '../../core/lang/read-doc.ts';
import { TAGGED_TYPES } from '../../core/names/tag-set.ts';
import type { Tagger } from '../../core/names/tagger.ts';
import { readUnits } from '../../core/names/units.ts';
import type { Sample } from './read-corpora.ts';

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly names: number;
}

/** Exact span and type over people, organisations and places. */
export function scoreNames(samples: readonly Sample[], tagger: Tagger, gazetteer: Gazetteer): Score {
  let hits = 0;
  let found = 0;
  let marked = 0;
  for (const sample of samples) {
    const doc = readDoc(sample.text, sample.lang);
    const want = new Set(
      sample.spans.filter(({ type }) => type < 3).map(({ span, type }) => `${span.join()} ${TAGGED_TYPES[type]}`),
    );
    const have = tagger
      .tag(doc, readUnits(doc), gazetteer)
      .filter(({ type }) => type === 'person' || type === 'organisation' || type === 'place');
    marked += want.size;
    found += have.length;
    for (const { span, type } of have) if (want.has(`${span.join()} ${type}`)) hits++;
  }
  const precision = found ? hits / found : 0;
  const recall = marked ? hits / marked : 0;
  return { precision, recall, f1: hits ? (2 * precision * recall) / (precision + recall) : 0, names: marked };
}
