import { languageOf } from '../../lang/languages.ts';
import { KIND_LETTERS, type MeasureCue } from '../../lang/measure-cue.ts';
import { MEASURE_IDS, type MeasureId, measureRow } from '../../measures/measures.ts';
import type { FigureKind } from '../../model/figure.ts';
import { isAcronym, isCapital, isIn, isOneOf, isWord, lengthAt, written } from '../../text/cursor.ts';
import { tokenize } from '../../text/tokens.ts';
import type { Draft } from '../draft.ts';
import type { Reading } from '../reading.ts';
import type { Refiner } from '../rules/rule.ts';

interface Cue {
  readonly measure: MeasureId;
  readonly kinds: string;
  readonly order: number;
  readonly weak: boolean;
  readonly nouns: ReadonlySet<string> | null;
  readonly units: ReadonlySet<string> | null;
  readonly least: number;
}

/** A word that gives a cue, with the hashes that must follow it. */
interface Trigger {
  readonly cue: Cue;
  readonly rest: readonly number[];
}

/** The cues of one language, by the words and nouns that give them. */
interface CueTable {
  readonly byWord: ReadonlyMap<number, readonly Trigger[]>;
  readonly byNoun: ReadonlyMap<string, readonly Cue[]>;
  readonly nounsAreCapitalised: boolean;
}

const tables = new Map<string, CueTable>();

function cuesOf(lang: string): CueTable {
  const known = tables.get(lang);
  if (known) return known;
  const table = compile(lang);
  tables.set(lang, table);
  return table;
}

function compile(lang: string): CueTable {
  const language = languageOf(lang);
  const byWord = new Map<number, Trigger[]>();
  const byNoun = new Map<string, Cue[]>();
  let order = 0;
  for (const measure of language ? MEASURE_IDS : []) {
    for (const written of language?.measures[measure] ?? []) {
      const cue = cueOf(measure, written, order++);
      const words = [...split(written.near, /\s+/), ...split(written.phrases, /\s*,\s*/)];
      addWords(byWord, cue, words);
      if (!words.length) for (const noun of cue.nouns ?? []) push(byNoun, noun, cue);
    }
  }
  return { byWord, byNoun, nounsAreCapitalised: language?.nounsAreCapitalised ?? false };
}

function addWords(table: Map<number, Trigger[]>, cue: Cue, words: readonly string[]): void {
  for (const word of words) {
    const [first, ...rest] = tokenize(word).hashes;
    if (first !== undefined) push(table, first, { cue, rest });
  }
}

const split = (list: string | undefined, by: RegExp): string[] => list?.split(by).filter(Boolean) ?? [];

function cueOf(measure: MeasureId, { kinds, nouns, units, weak, least }: MeasureCue, order: number): Cue {
  return {
    measure,
    kinds:
      kinds ??
      measureRow(measure)
        .kinds.map((kind) => KIND_LETTERS[kind])
        .join(''),
    order,
    weak: weak ?? false,
    nouns: nouns ? new Set(split(nouns, /\s+/)) : null,
    units: units ? new Set(split(units, /\s*,\s*/)) : null,
    least: least ?? 0,
  };
}

function push<K, V>(map: Map<K, V[]>, key: K, item: V): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}

/** What a unit says by itself, in every language. */
const BY_UNIT: ReadonlyMap<string, MeasureId> = new Map(
  MEASURE_IDS.flatMap((id) => (measureRow(id).units ?? []).map((unit) => [unit, id] as const)),
);
/** What a figure of a kind measures where nothing says otherwise. */
const BY_KIND: ReadonlyMap<FigureKind, MeasureId> = new Map(
  MEASURE_IDS.flatMap((id) => {
    const kind = measureRow(id).byDefault;
    return kind ? [[kind, id] as const] : [];
  }),
);

/** The measure whose unit it is: of a rate, that of what is told by something. */
const ofUnit = (unit: string | null): MeasureId | null =>
  unit === null ? null : (BY_UNIT.get(unit) ?? BY_UNIT.get(unit.split(' per ', 1)[0] ?? '') ?? null);

/** Words looked at to both sides, in tokens. */
const BEFORE = 9;
const AFTER = 8;
/** What a counted noun alone is worth, as a distance. */
const NOUN_DISTANCE = 5;
/** What a mark between the word and the figure, and a word after the figure, add to their distance. */
const MARK_DISTANCE = 3;
const AFTER_DISTANCE = 0.5;
/** What another figure in between adds behind a mark: what governs that one seldom governs this. */
const FIGURE_DISTANCE = 5;
/** What a unit of measure itself is worth: less than a word like "tall" right beside it. */
const UNIT_DISTANCE = 2.5;
const WHOLE_DISTANCE = 2;
const WEAK = 20;
/** A word farther than this says nothing of the figure. Weak words stand by themselves. */
const FARTHEST = 9;
/** As far before a bare number as the noun it counts may stand, in tokens. */
const BARE_REACH = 14;
/** Bare numbers so few tokens apart are the same again: "to 36,400, from 32,500". */
const NEAR = 3;

export const measure: Refiner = {
  id: 'refine/measure',
  reason: 'What is counted and the words that govern the figure say what is measured.',
  refine(reading, drafts) {
    const out: Draft[] = [];
    drafts.forEach((draft, i) => {
      out.push(measured(reading, draft, out[i - 1], drafts[i + 1]));
    });
    return shareForward(reading, out);
  },
};

/** A figure with what it measures: what is said of it, else what the figure before it measures where the two go together. */
function measured(reading: Reading, draft: Draft, last: Draft | undefined, next: Draft | undefined): Draft {
  const found = measureOf(reading, draft, last, next?.from ?? Number.POSITIVE_INFINITY);
  if (found) return { ...draft, measure: found };
  const again = last?.measure && isAgain(reading, last, draft) && isOneClause(reading, last, draft);
  return again ? { ...draft, measure: last.measure, implied: [...draft.implied, 'measure'] } : draft;
}

/** "fell to 3.9% in May from 4.1%": the same unit again in one sentence is the same measure again. */
function isAgain(reading: Reading, last: Draft, draft: Draft): boolean {
  if (last.floor !== draft.floor || last.kind !== draft.kind) return false;
  if (draft.unit === null) return last.unit === null && draft.from - last.to <= NEAR;
  return last.unit === draft.unit || draft.kind === 'percent' || isInBrackets(reading, last, draft);
}

/** "Ten students and 12 soldiers were hurt": what is joined right before a figure is measured as it is. */
function shareForward(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = [];
  let next: Draft | undefined;
  for (const draft of drafts.toReversed()) {
    const measure = next ? sharedBy(reading, draft, next) : null;
    next = measure ? { ...draft, measure, implied: [...draft.implied, 'measure'] } : draft;
    out.push(next);
  }
  return out.reverse();
}

/** What a counted thing without measure has in common with the one joined behind it: a count of people. */
function sharedBy(reading: Reading, draft: Draft, next: Draft): MeasureId | null {
  if (draft.measure !== null || next.measure === null || draft.kind !== next.kind) return null;
  if (draft.head === null || next.head === null || !isJoinedTo(reading, draft.to, next.from)) return null;
  return measureRow(next.measure).counts === 'people' ? next.measure : null;
}

/** Whether nothing but a comma or "and" stands between. */
function isJoinedTo(reading: Reading, from: number, to: number): boolean {
  if (to <= from || to - from > 2) return false;
  for (let i = from; i < to; i++) if (!isOneOf(reading, i, ',') && !isIn(reading, i, reading.lexicon.and)) return false;
  return true;
}

/** Whether no new clause begins between two figures: no semicolon, no dash, and no comma with "and" behind it. */
function isOneClause(reading: Reading, last: Draft, draft: Draft): boolean {
  for (let i = last.to; i < draft.from; i++) {
    if (isOneOf(reading, i, ';')) return false;
    if (isOneOf(reading, i, ',') && isIn(reading, i + 1, reading.lexicon.and) && draft.from - i > 3) return false;
  }
  return true;
}

/** "The number of inmates rose to 36,400": a bare number behind the noun it counts. */
function countedBefore(reading: Reading, draft: Draft, otherBefore: number): MeasureId | null {
  const { byNoun } = cuesOf(reading.lexicon.code ?? '');
  const { nouns } = reading.lexicon;
  let commas = 0;
  for (let i = draft.from - 1; i >= Math.max(draft.floor, draft.from - BARE_REACH, otherBefore); i--) {
    if (isOneOf(reading, i, ',')) commas++;
    if (commas > 1 || isOneOf(reading, i, ';:—') || isIn(reading, i, reading.lexicon.and)) return null;
    if (!isWord(reading, i) || lengthAt(reading, i) > 40) continue;
    const word = written(reading, i).toLowerCase();
    const noun = nouns?.singular(word) ?? word;
    const cue = word !== noun ? byNoun.get(noun)?.find(({ kinds }) => kinds.includes('c')) : undefined;
    if (cue) return cue.measure;
  }
  return null;
}

/** "2.4 billion kroner ($235 million)": the same again. */
const isInBrackets = (reading: Reading, last: Draft, draft: Draft): boolean =>
  draft.from === last.to + 1 && isOneOf(reading, last.to, '(');

/** A word inside a name says nothing of the figure: "Dead Harbour 3". */
function isInName(reading: Reading, at: number, floor: number): boolean {
  if (!isCapital(reading, at) || isAcronym(reading, at) || at === floor) return false;
  return isCapital(reading, at - 1) || isCapital(reading, at + 1) || reading.tokens.kinds[at + 1] === 2;
}

/** The nearest cue so far, and what may still beat it. */
interface Best {
  cue: Cue | null;
  distance: number;
}

/** The cue that fits and is nearest; words beyond another figure count as farther off. Without one what the unit or the kind says. */
function measureOf(reading: Reading, draft: Draft, last: Draft | undefined, otherAfter: number): MeasureId | null {
  const table = cuesOf(reading.lexicon.code ?? '');
  const unit = draft.kind === 'measure' || draft.kind === 'ratio' ? ofUnit(draft.unit) : null;
  const byUnit = unit !== null && measureRow(unit).unitSays !== false ? unit : null;
  const best: Best = { cue: null, distance: byUnit === null ? Number.POSITIVE_INFINITY : UNIT_DISTANCE };
  const ofNoun = draft.head === null ? undefined : table.byNoun.get(draft.head);
  for (const cue of ofNoun ?? []) take(best, cue, draft, unit, NOUN_DISTANCE);
  lookBack(reading, table, draft, last?.to ?? 0, unit, best);
  lookAhead(reading, table, draft, otherAfter, unit, best);
  return best.cue?.measure ?? byUnit ?? BY_KIND.get(draft.kind) ?? ofBareNumber(reading, draft, last);
}

const ofBareNumber = (reading: Reading, draft: Draft, last: Draft | undefined): MeasureId | null =>
  draft.kind === 'count' && draft.head === null
    ? countedBefore(reading, draft, last?.kind === 'count' ? last.to : 0)
    : null;

/** Takes a cue that fits the figure and is nearer than the best one. */
function take(best: Best, cue: Cue, draft: Draft, unit: MeasureId | null, distance: number): void {
  if (distance - (cue.nouns ? 2 : 0) > FARTHEST && !cue.weak) return;
  // A cue that also names the noun is surer than one that does not.
  const weighed = distance - (cue.nouns ? 2 : 0) + (cue.weak ? WEAK : 0);
  const beats =
    weighed < best.distance || (weighed === best.distance && best.cue !== null && cue.order < best.cue.order);
  if (!beats || !fits(cue, draft, unit)) return;
  best.cue = cue;
  best.distance = weighed;
}

/** Whether a figure's kind, noun, unit and size are such as the cue speaks of. */
function fits(cue: Cue, draft: Draft, unit: MeasureId | null): boolean {
  if (!cue.kinds.includes(KIND_LETTERS[draft.kind])) return false;
  if (cue.nouns && (draft.head === null || !cue.nouns.has(draft.head))) return false;
  if (cue.units && !cue.units.has(draft.unit ?? '')) return false;
  if (cue.least > 0 && (draft.high ?? 0) < cue.least) return false;
  if (draft.kind !== 'measure') return true;
  const others = measureRow(cue.measure).fits;
  if (others) return unit === cue.measure || (unit !== null && others.includes(unit));
  return unit === null;
}

function weighAt(
  reading: Reading,
  { byWord, nounsAreCapitalised }: CueTable,
  draft: Draft,
  unit: MeasureId | null,
  best: Best,
  at: number,
  distance: number,
): void {
  const triggers = byWord.get(reading.tokens.hashes[at] ?? 0);
  if (!triggers || (!nounsAreCapitalised && isInName(reading, at, draft.floor))) return;
  for (const { cue, rest } of triggers)
    if (rest.every((hash, i) => reading.tokens.hashes[at + 1 + i] === hash)) {
      // A phrase is surer than a word.
      take(best, cue, draft, unit, distance - (rest.length ? 2.5 : 0));
    }
}

const parts = (reading: Reading, at: number): boolean =>
  isOneOf(reading, at, ',:—–') || isIn(reading, at, reading.lexicon.and);

function lookBack(
  reading: Reading,
  table: CueTable,
  draft: Draft,
  other: number,
  unit: MeasureId | null,
  best: Best,
): void {
  let extra = 0;
  let crossed = false;
  for (let i = draft.from - 1; i >= Math.max(draft.floor, draft.from - BEFORE); i--) {
    if (isOneOf(reading, i, ';')) return;
    if (i < other && !crossed) {
      crossed = true;
      extra += extra > 0 ? FIGURE_DISTANCE : MARK_DISTANCE;
    }
    if (parts(reading, i)) extra += MARK_DISTANCE;
    else weighAt(reading, table, draft, unit, best, i, draft.from - i + extra);
  }
}

function lookAhead(
  reading: Reading,
  table: CueTable,
  draft: Draft,
  other: number,
  unit: MeasureId | null,
  best: Best,
): void {
  const isShare = draft.kind === 'percent' || draft.kind === 'fraction';
  // "90% of GDP": what a share is of is not what it measures, if anything else says that.
  let extra = isShare && isIn(reading, draft.to, reading.lexicon.of) ? WHOLE_DISTANCE : 0;
  let crossed = false;
  for (let i = draft.to; i < Math.min(draft.ceiling, draft.to + AFTER); i++) {
    if (isOneOf(reading, i, ';')) return;
    if (i >= other && !crossed) {
      crossed = true;
      extra += extra > 0 ? FIGURE_DISTANCE : MARK_DISTANCE;
    }
    if (parts(reading, i)) extra += MARK_DISTANCE;
    else weighAt(reading, table, draft, unit, best, i, i - draft.to + 1 + AFTER_DISTANCE + extra);
  }
}
