/* Small words that a name has taken in, and small words that came for a name. */
import { languageOf } from '../lang/languages.ts';
import { taggedAt } from '../text/tagged-phrases.ts';
import type { FoundName } from './found-name.ts';
import type { NameReading } from './name-reading.ts';
import { isCapitalised, isSmall } from './unit-case.ts';

/** A sentence's beginning of so many units that has no capital but its first is no name. */
const PHRASE = 3;
/** Small words in front of a capital: one may be the name's own ("isla Seymur"). */
const OWN = 1;

/** "Précise l'Ofal", "bilan de Quist": a name begins with its capital, where nouns have none. Null where there is no capital. */
export function withoutSmallOpening(name: FoundName, reading: NameReading): FoundName | null {
  const { units, hits, language } = reading;
  if (language.names.nounsAreCapitalised || hits.holds(name.first, name.last) || isParticle(name, reading)) return name;
  let first = name.first;
  while (first <= name.last && !hasCapital(first, reading)) first++;
  if (first > name.last) return isAllSmall(name, reading) ? null : name;
  return name.type === 'person' || first - name.first > OWN ? { ...name, first } : name;
}

/** "de Gaulle": what a surname may begin with. */
const isParticle = ({ type, first }: FoundName, { units, language }: NameReading): boolean =>
  type === 'person' && language.names.surnameParticles.has(units.hashes[first] ?? 0);

/** "iPads" has one, too. */
const hasCapital = (unit: number, { doc: { text }, units }: NameReading): boolean =>
  /\p{Lu}|\d/u.test(text.slice(units.starts[unit], units.ends[unit]));

const isAllSmall = ({ first, last }: FoundName, { units }: NameReading): boolean => {
  for (let u = first; u <= last; u++) if (isCapitalised(units, u)) return false;
  return true;
};

/** "Les prétendus effets du lait": a sentence begins so; in quotation marks it may be a title. */
export function noSentenceOpening(name: FoundName, reading: NameReading): FoundName | null {
  const { doc, units, hits, language } = reading;
  if (language.names.nounsAreCapitalised || name.type === 'work' || name.last - name.first + 1 < PHRASE) return name;
  for (let u = name.first + 1; u <= name.last; u++) if (!isSmall(units, u)) return name;
  const quoted = /[“”"«‘']\s?$/.test(
    doc.text.slice(Math.max(0, (units.starts[name.first] ?? 0) - 2), units.starts[name.first]),
  );
  return quoted || hits.holds(name.first, name.last) ? name : null;
}

/** "Schaden": a common word is no name by itself but where the pack holds it. */
export function noCommonWord(name: FoundName, { units, hits, language }: NameReading): FoundName | null {
  const common = name.first === name.last && language.names.alsoWords.has(units.hashes[name.first] ?? 0);
  return common && !hits.holds(name.first, name.last) ? null : name;
}

/** "Elle", "Ele": no name by itself. */
export function noPronoun(name: FoundName, { doc, units }: NameReading): FoundName | null {
  const pronouns = languageOf(doc.lang)?.subjects.pronouns;
  const token = units.tokenStarts[name.first];
  if (!pronouns || token === undefined || name.first !== name.last) return name;
  return taggedAt(doc.tokens, token, token + 1, pronouns) ? null : name;
}
