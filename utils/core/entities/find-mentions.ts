import type { Mention } from '../model/entity.ts';
import type { Prose } from '../text/prose.ts';
import { addApart, type FoundName } from './found-name.ts';
import type { Names } from './names.ts';
import { findByShape } from './shape-names.ts';
import { decideShortForms, findShortForms } from './short-forms.ts';
import { tidyName } from './tidy-name.ts';
import { readUnits } from './units.ts';

/** Names and describing phrases in reading order, not yet linked (`entity` is null). They do not overlap. */
export function findMentions(prose: Prose, { tagger }: Names): Mention[] {
  const units = readUnits(prose);
  const tagged: FoundName[] = tagger
    ? tagger.tag(prose, units).map(({ first, last, type }) => ({ first, last, type, rule: 'tagger' }))
    : findByShape(prose, units);
  const tidied = tagged.flatMap((name) => tidyName(name, units) ?? []);
  const decided = decideShortForms(prose, units, tidied);
  const names = addApart(decided, findShortForms(prose, units, decided));
  return names.map(({ first, last, type, rule }) => ({
    span: [units.starts[first]!, units.ends[last]!],
    type,
    entity: null,
    form: 'name',
    rule,
  }));
}
