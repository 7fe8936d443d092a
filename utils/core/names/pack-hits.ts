import { isCompanyKind } from '../knowledge/company-kinds.ts';
import {
  type EntityNumber,
  FIRST_NAME_BIT,
  type Gazetteer,
  LAST_NAME_BIT,
  type NameNumber,
  TYPE_BIT,
} from '../knowledge/gazetteer.ts';
import type { NameLanguage } from '../lang/name-language.ts';
import type { EntityType } from '../model/entity.ts';
import type { Doc } from '../text/doc.ts';
import { tokenize } from '../text/tokens.ts';
import { hashAt, type Units } from './unit-arrays.ts';
import { isAcronym } from './unit-case.ts';

/** A single word is taken for an entity on the pack's word alone only where the entity is this well known (`fameOf`). */
export const FAMOUS = 150;
const SHORTEST_GENITIVE = 6;
/** Runs are kept by their first unit and their length; longer ones are asked for anew. */
const LONGEST_KEPT = 16;
const NOT_ASKED = -2;

/**
 * What the pack holds under each run of a text's units, asked once and kept: every later step decides on the same hits.
 */
export class PackHits {
  readonly #doc: Doc;
  readonly #units: Units;
  readonly #gazetteer: Gazetteer;
  readonly #language: NameLanguage;
  readonly #rows: Int32Array;
  readonly #runs = new Map<number, NameNumber>();
  readonly #bits: Int32Array;

  constructor(doc: Doc, units: Units, gazetteer: Gazetteer, language: NameLanguage) {
    this.#doc = doc;
    this.#units = units;
    this.#gazetteer = gazetteer;
    this.#language = language;
    this.#rows = new Int32Array(units.count).fill(NOT_ASKED);
    this.#bits = new Int32Array(units.count).fill(NOT_ASKED);
  }

  #first(unit: number): number {
    return this.#units.tokenStarts[unit] ?? this.#doc.tokens.count;
  }

  #end(unit: number): number {
    return this.#units.tokenEnds[unit] ?? this.#doc.tokens.count;
  }

  /** The pack's row of the name that the units `first` to `last` write; -1 where there is none. */
  row(first: number, last: number): NameNumber {
    const length = last - first;
    const known = length === 0 ? this.#rows[first] : this.#runs.get(first * LONGEST_KEPT + length);
    if (known !== undefined && known !== NOT_ASKED) return known;
    const row = this.#gazetteer.findName(this.#doc.tokens, this.#first(first), this.#end(last));
    if (length === 0) this.#rows[first] = row;
    else if (length < LONGEST_KEPT) this.#runs.set(first * LONGEST_KEPT + length, row);
    return row;
  }

  /** What the units could be: `typeBits` of the pack. */
  bits(first: number, last: number = first): number {
    if (last > first) return this.#gazetteer.typeBits(this.#doc.tokens, this.#first(first), this.#end(last));
    const known = this.#bits[first];
    if (known !== undefined && known !== NOT_ASKED) return known;
    const bits = this.#gazetteer.typeBits(this.#doc.tokens, this.#first(first), this.#end(first));
    this.#bits[first] = bits;
    return bits;
  }

  /** Whether the pack holds the units as one name. */
  holds(first: number, last: number): boolean {
    return this.row(first, last) >= 0;
  }

  /** Last unit of the longest name of the pack that begins with a unit and ends by `limit` (a unit, included); `first - 1` where there is none, or where it ends inside a unit. */
  longest(first: number, limit: number): number {
    const start = this.#first(first);
    const end = this.#gazetteer.longestName(this.#doc.tokens, start, this.#end(limit));
    if (end <= start) return first - 1;
    let last = first;
    while (last < limit && this.#end(last) < end) last++;
    return this.#end(last) === end ? last : first - 1;
  }

  /** The type of the best known bearer of the name in the units; null where the pack has none, or only by chance. */
  type(first: number, last: number): EntityType | null {
    const whole = this.row(first, last);
    const row = whole < 0 && first === last ? this.genitive(first) : whole;
    if (row < 0 || this.isChance(first, row)) return null;
    if (this.#gazetteer.capitalsOnlyAt(row) && !isAcronym(this.#units, first)) return null;
    return this.#gazetteer.typeOf(this.#gazetteer.entityAt(row));
  }

  /** How well known the best known bearer is; 0 where there is none. */
  fame(first: number, last: number = first): number {
    const row = this.row(first, last);
    return row < 0 ? 0 : this.#gazetteer.fameOf(this.#gazetteer.entityAt(row));
  }

  /** Whether one of a unit's bearers is a well-known company. */
  isCompany(unit: number): boolean {
    let row = this.row(unit, unit);
    while (row >= 0 && !this.#isKnownCompany(this.#gazetteer.entityAt(row))) row = this.#gazetteer.nextRow(row);
    return row >= 0;
  }

  #isKnownCompany(entity: EntityNumber): boolean {
    return this.#gazetteer.fameOf(entity) >= FAMOUS && isCompanyKind(this.#gazetteer.kindOf(entity));
  }

  /** Whether the best known bearer of a single unit is a country. */
  isCountry(unit: number): boolean {
    const row = this.row(unit, unit);
    return row >= 0 && this.#gazetteer.kindOf(this.#gazetteer.entityAt(row)) === 'country';
  }

  /** Whether one of a unit's bearers is a nationality. */
  isNationality(unit: number): boolean {
    let row = this.row(unit, unit);
    while (row >= 0 && this.#gazetteer.kindOf(this.#gazetteer.entityAt(row)) !== 'nationality')
      row = this.#gazetteer.nextRow(row);
    return row >= 0;
  }

  /** The row of the well-known place whose genitive stands there ("Frankreichs"); -1 where none does. */
  genitive(unit: number): NameNumber {
    const { genitive } = this.#language.names;
    if (genitive === null) return -1;
    const row = findGenitive(
      this.#doc.text.slice(this.#units.starts[unit], this.#units.ends[unit]),
      genitive,
      this.#gazetteer,
    );
    if (row < 0) return -1;
    const entity = this.#gazetteer.entityAt(row);
    return this.#gazetteer.typeOf(entity) === 'place' && this.#gazetteer.fameOf(entity) >= FAMOUS ? row : -1;
  }

  /** Whether a name begins with an article for no better reason than that a little known place is called so: "El Banco" in "El Banco Mundial". */
  isChance(first: number, row: NameNumber): boolean {
    const articled = this.#language.names.articlesInNames.has(hashAt(this.#units, first));
    return articled && this.#gazetteer.fameOf(this.#gazetteer.entityAt(row)) < FAMOUS;
  }
}

/** The row of a name whose genitive a word is: "Frankreichs". -1 where it is none's. */
export function findGenitive(word: string, ending: string, gazetteer: Gazetteer): NameNumber {
  if (word.length < SHORTEST_GENITIVE || !word.endsWith(ending) || word.endsWith(ending + ending)) return -1;
  return gazetteer.findName(tokenize(word.slice(0, -ending.length)), 0, 1);
}

/** Somebody bears the word: as a first or a last name, or whole. */
export const SOMEBODY = FIRST_NAME_BIT | LAST_NAME_BIT | TYPE_BIT.person;
/** What a lone word may stand for on the pack's word alone. */
export const NAMED_THING = TYPE_BIT.place | TYPE_BIT.facility | TYPE_BIT.organisation | TYPE_BIT.group;
