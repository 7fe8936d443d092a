import { GERMAN } from '../../lang/de/measures.ts';
import { SHARED } from '../../lang/en/measures.ts';
import { SPANISH } from '../../lang/es/measures.ts';
import { FRENCH } from '../../lang/fr/measures.ts';
import { KIND_LETTERS, type MeasureCue } from '../../lang/measure-cue.ts';
import { PORTUGUESE } from '../../lang/pt/measures.ts';
import { hashWord } from '../../text/tokens.ts';
import type { Draft } from '../draft.ts';
import { nounsOf } from '../nouns/nouns.ts';
import { isOneOf, isWord, lengthAt, type Reading, written } from '../reading.ts';
import type { Refiner } from '../rules/rule.ts';

interface Cue extends Pick<MeasureCue, 'measure' | 'kinds' | 'weak'> {
  readonly order: number;
  readonly nouns: ReadonlySet<string> | null;
}

/** The cues of one language, by the words and nouns that give them. */
interface CueTable {
  readonly byWord: ReadonlyMap<number, readonly Cue[]>;
  readonly byNoun: ReadonlyMap<string, readonly Cue[]>;
  readonly byKind: ReadonlyMap<string, Cue>;
}

const OWN: Readonly<Record<string, readonly MeasureCue[]>> = {
  es: SPANISH,
  fr: FRENCH,
  de: GERMAN,
  pt: PORTUGUESE,
};
const tables = new Map<string, CueTable>();

function cuesOf(lang: string): CueTable {
  let table = tables.get(lang);
  if (!table) {
    table = compile([...SHARED, ...(OWN[lang] ?? [])]);
    tables.set(lang, table);
  }
  return table;
}

function compile(cues: readonly MeasureCue[]): CueTable {
  const byWord = new Map<number, Cue[]>();
  const byNoun = new Map<string, Cue[]>();
  const byKind = new Map<string, Cue>();
  cues.forEach(({ measure, kinds, nouns, near, weak = false }, order) => {
    const heads = nouns ? new Set(nouns.split(/\s+/)) : null;
    const cue: Cue = { measure, kinds, order, weak, nouns: heads };
    if (near) for (const word of near.split(/\s+/)) push(byWord, hashWord(word), cue);
    else if (heads) for (const head of heads) push(byNoun, head, cue);
    else for (const kind of kinds) if (!byKind.has(kind)) byKind.set(kind, cue);
  });
  return { byWord, byNoun, byKind };
}

function push<K>(map: Map<K, Cue[]>, key: K, cue: Cue): void {
  const list = map.get(key);
  if (list) list.push(cue);
  else map.set(key, [cue]);
}

const BEFORE = 9;
const AFTER = 8;
/** What a counted noun alone is worth, as a distance. */
const NOUN_DISTANCE = 3;
/** What a mark between the word and the figure, and a word after the figure, add to their distance. */
const MARK_DISTANCE = 3;
const AFTER_DISTANCE = 0.5;
/** What a unit of measure itself is worth: less than a word like "tall" right beside it. */
const UNIT_DISTANCE = 2.5;
const WHOLE_DISTANCE = 2;
const WEAK = 20;
const KIND_ONLY = 99;
/** As far before a bare number as the noun it counts may stand, in tokens. */
const BARE_REACH = 14;

export const measure: Refiner = {
  id: 'refine/measure',
  reason: 'What is counted and the words that govern the figure say what is measured.',
  refine(reading, drafts) {
    const out: Draft[] = [];
    drafts.forEach((draft, i) => {
      const last = out[i - 1];
      const found = measureOf(reading, draft, last?.to ?? 0, drafts[i + 1]?.from ?? Number.POSITIVE_INFINITY);
      // "fell to 3.9% in May from 4.1%": the same unit again in one sentence is the same measure again.
      const same =
        last?.floor === draft.floor &&
        last.kind === draft.kind &&
        draft.unit !== null &&
        (last.unit === draft.unit || draft.kind === 'percent' || isInBrackets(reading, last, draft));
      const said = found ?? (same ? last.measure : null);
      out.push(
        said ? { ...draft, measure: said, implied: found ? draft.implied : [...draft.implied, 'measure'] } : draft,
      );
    });
    return out;
  },
};

/** "The number of inmates rose to 36,400": a bare number behind the noun it counts. */
function countedBefore(reading: Reading, draft: Draft): string | null {
  const { byNoun } = cuesOf(reading.lexicon.lang);
  const nouns = nounsOf(reading.lexicon.lang);
  for (let i = draft.from - 1; i >= Math.max(draft.floor, draft.from - BARE_REACH); i--) {
    if (!isWord(reading, i) || lengthAt(reading, i) > 40) continue;
    const word = written(reading, i).toLowerCase();
    const noun = nouns.singular(word);
    const cue = word !== noun ? byNoun.get(noun)?.find(({ kinds }) => kinds.includes('c')) : undefined;
    if (cue) return cue.measure;
  }
  return null;
}

/** "2.4 billion kroner ($235 million)": the same again. */
const isInBrackets = (reading: Reading, last: Draft, draft: Draft): boolean =>
  draft.from === last.to + 1 && isOneOf(reading, last.to, '(');

/** The cue that fits and is nearest; words beyond another figure count as farther off. */
function measureOf(reading: Reading, draft: Draft, otherBefore: number, otherAfter: number): string | null {
  const { tokens } = reading;
  const { byWord, byNoun, byKind } = cuesOf(reading.lexicon.lang);
  const letter = KIND_LETTERS[draft.kind];
  let best: Cue | null = byKind.get(letter) ?? null;
  let nearest = KIND_ONLY;
  const weigh = (cues: readonly Cue[] | undefined, distance: number) => {
    if (cues)
      for (const cue of cues)
        if (cue.kinds.includes(letter) && (!cue.nouns || (draft.head !== null && cue.nouns.has(draft.head)))) {
          // A cue that also names the noun is surer than one that does not.
          const weighed = distance - (cue.nouns ? 2 : 0) + (cue.weak ? WEAK : 0);
          if (weighed < nearest || (weighed === nearest && best && cue.order < best.order)) {
            best = cue;
            nearest = weighed;
          }
        }
  };
  if (draft.head !== null) weigh(byNoun.get(draft.head), NOUN_DISTANCE + 2);
  if (draft.kind === 'measure' && draft.unit !== null)
    for (const word of draft.unit.split(' per ')[0]!.split(' ')) weigh(byWord.get(hashWord(word)), UNIT_DISTANCE);
  if (draft.kind === 'measure' && draft.unit?.endsWith(' per hour'))
    weigh(byWord.get(hashWord('speed')), UNIT_DISTANCE - 1);
  let extra = 0;
  for (let i = draft.from - 1; i >= Math.max(draft.floor, draft.from - BEFORE); i--) {
    if (i < otherBefore) extra += extra < MARK_DISTANCE ? MARK_DISTANCE : 0;
    if (isOneOf(reading, i, ',;:—') || reading.lexicon.and.has(tokens.hashes[i]!)) extra += MARK_DISTANCE;
    else weigh(byWord.get(tokens.hashes[i]!), draft.from - i + extra);
  }
  // "90% of GDP": what a share is of is not what it measures, if anything else says that.
  extra =
    letter === 'p' || letter === 'f' ? (reading.lexicon.of.has(tokens.hashes[draft.to] ?? 0) ? WHOLE_DISTANCE : 0) : 0;
  for (let i = draft.to; i < Math.min(draft.ceiling, draft.to + AFTER); i++) {
    if (i >= otherAfter) extra += extra < MARK_DISTANCE ? MARK_DISTANCE : 0;
    if (isOneOf(reading, i, ',;:—') || reading.lexicon.and.has(tokens.hashes[i]!)) extra += MARK_DISTANCE;
    else weigh(byWord.get(tokens.hashes[i]!), i - draft.to + 1 + AFTER_DISTANCE + extra);
  }
  return best?.measure ?? (draft.kind === 'count' && draft.head === null ? countedBefore(reading, draft) : null);
}
