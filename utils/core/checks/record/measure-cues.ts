import type { Figure } from '../../model/figure.ts';
import type { Doc } from '../../text/doc.ts';
import { wordsAfter, wordsBefore } from '../support/clause-words.ts';

/** Words right around a figure, in UTF-16 units. */
const BEFORE = 90;
const AFTER = 60;

interface Cue {
  /** Matched against what stands before the figure in its clause. */
  readonly before?: RegExp;
  /** Matched against what stands after it. */
  readonly after?: RegExp;
}

/**
 * Words without which a figure is not held against the record: "5 million people fled Norland" counts people in a country and is
 * not its population. A measure that is not listed is never compared.
 */
const CUES: Readonly<Record<string, readonly Cue[]>> = {
  capacity: [
    {
      before:
        /\b(capacity|room for|space for|built (for|to hold)|designed (for|to hold)|accommodates?|can (hold|house|seat|accommodate)|seats?|seating|beds?|capacidad|capacité|capacidade|kapazität)\b[^.;]*$/i,
    },
    { after: /^[^.;,]{0,30}\b(capacity|seat|seater|beds?|places|capacidad|capacité|plätze)\b/i },
  ],
  occupancy: [
    {
      before:
        /\b(holds?|held|holding|houses?|housed|housing|home to|detains?|keeps?|kept|occupancy|locked up|inside|alberga|albergaba|abriga|héberge|beherbergt)\b[^.;]*$/i,
    },
    {
      after:
        /^[^.;,]{0,40}\b(held|housed|locked up|being held|behind bars|inmates|prisoners|detainees|reclusos|détenus|häftlinge)\b/i,
    },
  ],
  population: [
    { before: /\b(population|populations|inhabitants|población|população|bevölkerung)\b[^.;,]{0,40}$/i },
    {
      before:
        /\b(country|nation|city|town|island|state|village|republic|país|pays|stadt|cidade) (of|with|de|von|mit) [^.;,]{0,25}$/i,
    },
    { before: /\bhome to [^.;,]{0,20}$/i, after: /^( people| inhabitants| residents)?\s*([.,;]|and\b|$)/i },
    { after: /^[^.;,]{0,12}\b(inhabitants|habitantes|habitants|einwohner)\b/i },
    { after: /^ people (live|lived) (in|there)\b/i },
  ],
  gdp: [
    { before: /\b(GDP|gross domestic product|economy|PIB|BIP)\b[^.;,]{0,40}$/i },
    { after: /^[^.;,]{0,12}\b(GDP|economy)\b/i },
  ],
  area: [
    { before: /\b(area of|total area|land area|superficie|fläche|área)\b[^.;,]{0,40}$/i },
    { before: /(?<!['’]s [\p{L}-]{1,20} )\b(covers|spans)\b[^.;,]{0,20}$/iu },
    { after: /^[^.;,]{0,20}\b(in area|of land|site)\b/i },
  ],
  inflation: [{ before: /\b(inflation|inflación|inflação)\b[^.;]{0,60}$/i }, { after: /^[^.;,]{0,20}\binflation\b/i }],
  unemployment: [
    { before: /\b(unemployment|jobless rate|desempleo|chômage|arbeitslosenquote)\b[^.;]{0,60}$/i },
    { after: /^[^.;,]{0,20}\bunemployment\b/i },
  ],
  'prison-population': [
    {
      before:
        /\b(prison population|prisons? (hold|held|holding)|imprisoned|incarcerated|behind bars|in prison)\b[^.;]{0,60}$/i,
    },
    { after: /^[^.;,]{0,40}\b(behind bars|in (its |the country['’]s )?(prisons?|jails?)|imprisoned|incarcerated)\b/i },
  ],
  'incarceration-rate': [
    { before: /\b(incarceration|imprisonment)\b[^.;]{0,60}$/i },
    { after: /^[^.;]{0,60}\b(per 100,000|incarceration)\b/i },
  ],
  'vote-share': [
    {
      before: /\b(won|win|with|took|received|got|reelected|re-elected)\b[^.;]{0,40}$/i,
      after: /^\s*(percent|per cent)?\s*of (the |all )?(votes?|ballots?)\b/i,
    },
  ],
  'life-expectancy': [{ before: /\blife expectancy\b[^.;]{0,60}$/i }],
};

/** Words that may stand before the noun of a measure without narrowing it; "food inflation" and "the wolf population" are other measures. */
const PLAIN =
  /^(a|an|the|its|his|their|this|that|of|total|overall|entire|whole|estimated|current|annual|national|headline|consumer|price|by|with|and|had|whose|year-on-year|prison|rising|falling|official|resident|s|nominal|gross|domestic|product|in)$/i;
const NOUN = /([\p{L}-]+)['’]?\s+(population|inflation|unemployment|GDP|economy)\b(\s+among\b)?/iu;

/** Whether the measure is of the whole, not of a kind or a part. */
function isPlain(around: string): boolean {
  const match = NOUN.exec(around);
  if (!match) return !/\b(unemployment|inflation)\s+among\b/i.test(around);
  // A name before the noun owns it ("US inflation").
  return match[3] === undefined && (PLAIN.test(match[1]!) || /^\p{Lu}{2,}$/u.test(match[1]!));
}

/** Whether the words around a figure say themselves what it measures. */
export function saysMeasure(doc: Doc, { span }: Figure, property: string): boolean {
  const before = wordsBefore(doc, span, BEFORE);
  // The figure's own unit counts as what follows it: "14,500 inmates".
  const own = doc.text
    .slice(span[0], span[1])
    .replace(/^[^\p{L}]*((thousand|million|billion|trillion|bn|mn|m)\b\s*)?/iu, ' ');
  const after = `${own}${wordsAfter(doc, span, AFTER)}`;
  if (!isPlain(`${before}${after}`)) return false;
  return (CUES[property] ?? []).some(
    (cue) =>
      (cue.before === undefined || cue.before.test(before)) && (cue.after === undefined || cue.after.test(after)),
  );
}
