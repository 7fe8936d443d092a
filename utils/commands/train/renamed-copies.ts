import type { Marked } from './marked.ts';
import type { Sample } from './read-corpora.ts';

/** Names to put in others' places, by kind. */
export interface NamePool {
  readonly firstNames: readonly string[];
  readonly lastNames: readonly string[];
  /** First and last names of people on record. */
  readonly people: readonly string[];
  readonly organisations: readonly string[];
  readonly places: readonly string[];
}

/** Share of full names that are of somebody on record. */
const ON_RECORD = 0.4;

/**
 * The sample with other names of the same kinds in its people's, organisations' and places' stead, so that the words around a name
 * and what the lexicon says of it teach more than the name itself. Null where it names none.
 */
export function renamedCopy(sample: Sample, pool: NamePool, random: () => number): Sample | null {
  if (sample.unsure?.length || !sample.spans.some(({ type }) => type < 3)) return null;
  const named = otherNames(pool, random);
  let text = '';
  let reached = 0;
  const spans: Marked['spans'][number][] = [];
  for (const { span, type } of [...sample.spans].sort((a, b) => a.span[0] - b.span[0])) {
    if (span[0] < reached) return null;
    const old = sample.text.slice(...span);
    const name = writtenLike(old, named[type]?.(old) ?? old);
    text += sample.text.slice(reached, span[0]);
    spans.push({ span: [text.length, text.length + name.length], type });
    text += name;
    reached = span[1];
  }
  return { ...sample, text: text + sample.text.slice(reached), spans };
}

/** For a person's, an organisation's and a place's name another, by the number of its type. */
function otherNames(pool: NamePool, random: () => number): ((old: string) => string)[] {
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const fullName = (): string =>
    random() < ON_RECORD ? pick(pool.people) : `${pick(pool.firstNames)} ${pick(pool.lastNames)}`;
  const oneName = (): string => pick(random() < 0.6 ? pool.lastNames : pool.firstNames);
  return [(old) => (/\s/.test(old) ? fullName() : oneName()), () => pick(pool.organisations), () => pick(pool.places)];
}

/** A name in capitals or small letters where the old one was. */
function writtenLike(old: string, name: string): string {
  if (old === old.toUpperCase() && /\p{L}{2}/u.test(old)) return name.toUpperCase();
  return old === old.toLowerCase() ? name.toLowerCase() : name;
}
