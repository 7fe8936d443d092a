/* Diseases, drugs, currencies, statistics: what stands on record under words that need no capital. */
import { isTermKind, isUnitKind } from '../knowledge/term-kinds.ts';
import { NUMBER } from '../text/tokens.ts';
import { addApart, type FoundName } from './found-name.ts';
import type { NameReading } from './name-reading.ts';
import { hashAt } from './unit-arrays.ts';
import { isAcronym, isJoined } from './unit-case.ts';

/** Terms of the pack, wherever they stand: "measles", "breast cancer", "the euro". */
export function findTerms(reading: NameReading): FoundName[] {
  const { units, doc, gazetteer } = reading;
  const found: FoundName[] = [];
  for (let s = 0; s + 1 < units.sentences.length; s++) {
    const stop = units.sentences[s + 1] ?? units.count;
    for (let u = units.sentences[s] ?? 0; u < stop; u++) {
      if (!gazetteer.mayBeginTerm(doc.tokens, units.tokenStarts[u] ?? 0)) continue;
      const term = termAt(u, stop - 1, reading);
      if (!term) continue;
      found.push(term);
      u = term.last;
    }
  }
  return found;
}

/** Names with the terms beside them; what the model cut out of a term ("Parkinson" of "Parkinson's") gives way to it. */
export function withTerms(
  names: readonly FoundName[],
  terms: readonly FoundName[],
  { units }: NameReading,
): FoundName[] {
  if (terms.length === 0) return [...names];
  const surnames = new Set(
    names.flatMap(({ type, first, last }) => (type === 'person' && first < last ? [units.hashes[last]] : [])),
  );
  const nameAt = new Map<number, FoundName>();
  for (const name of names) for (let u = name.first; u <= name.last; u++) nameAt.set(u, name);
  const givesWay = (name: FoundName, { first, last }: FoundName): boolean => {
    if (name.first < first || name.last > last) return false;
    if (name.type === 'person' && surnames.has(units.hashes[name.last])) return false;
    return name.type === 'other' || name.last - name.first < last - first;
  };
  const kept = terms.filter((term) => {
    for (let u = term.first; u <= term.last; u++) {
      const name = nameAt.get(u);
      if (name && !givesWay(name, term)) return false;
    }
    return true;
  });
  return addApart(kept, names);
}

/** The longest term that begins with a unit and ends by `limit`; null where none does, or none that is sure. */
function termAt(u: number, limit: number, reading: NameReading): FoundName | null {
  const { units, hits, gazetteer, language } = reading;
  const last = hits.longest(u, limit);
  if (last < u || isPartOfWord(u, last, reading)) return null;
  const row = hits.row(u, last);
  const entity = gazetteer.entityAt(row);
  const kind = gazetteer.kindOf(entity);
  if (!isTermKind(kind) || (gazetteer.capitalsOnlyAt(row) && !isAcronym(units, u))) return null;
  if (u === last && language.names.otherSenses.has(hashAt(units, u))) return null;
  if (isUnitKind(kind) && !isSpokenOf(u, last, reading)) return null;
  return { first: u, last, type: gazetteer.typeOf(entity), rule: 'term' };
}

/** "Covid-free", "anti-cancer": letters that go on beyond a hyphen. */
function isPartOfWord(first: number, last: number, { units, doc }: NameReading): boolean {
  const isHyphen = (unit: number): boolean => doc.text[units.starts[unit] ?? doc.text.length] === '-';
  return (isJoined(units, first) && isHyphen(first - 1)) || (isJoined(units, last + 1) && isHyphen(last + 1));
}

/** "the euro fell", but "5 euros" and "the euro 5 million". */
function isSpokenOf(first: number, last: number, { units, doc, language }: NameReading): boolean {
  const isNumber = doc.tokens.kinds[units.tokenStarts[last + 1] ?? doc.tokens.count] === NUMBER;
  return !isNumber && language.names.definiteArticles.has(hashAt(units, first - 1));
}
