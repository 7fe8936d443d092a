import type { Part, SeasonCode, Unit } from '../lang/date-words.ts';
import { type DateWords, LINK, type Link, MARK, type Mark } from '../lang/date-words.ts';
import { languageOf } from '../lang/languages.ts';
import { tokenize } from '../text/tokens.ts';
import { HOLIDAYS } from './holidays.ts';
import { none } from './none.ts';
import { NO_WORD, rolesOf, type Word } from './word.ts';

/** Several words that count as one; hashes of all but the first. */
export interface Phrase {
  readonly rest: readonly number[];
  readonly word: number;
}

/**
 * Finds the meaning of a token by its hash, in one array with linear probing: no string is made and no object touched for the
 * words that mean nothing here, which are nearly all.
 */
export class Lexicon {
  readonly order: DateWords['order'];
  readonly capitals: boolean;
  readonly ordinalStop: boolean;
  readonly articleLeads: boolean;
  readonly shiftAfter: boolean;
  readonly inIsOpen: boolean;
  readonly pastEnding: string;
  readonly futureEndings: readonly string[];
  readonly superlativeEnding: string;
  readonly #words: Word[] = [NO_WORD];
  readonly #roles: number[] = [0];
  readonly #keys: Uint32Array;
  readonly #entries: Int32Array;
  readonly #alone: number[] = [0];
  readonly #phrases: Phrase[][] = [[]];

  constructor(source: DateWords) {
    this.order = source.order;
    this.capitals = source.capitals;
    this.ordinalStop = source.ordinalStop;
    this.articleLeads = source.articleLeads;
    this.shiftAfter = source.shiftAfter;
    this.inIsOpen = source.inIsOpen;
    this.pastEnding = source.pastEnding;
    this.futureEndings = source.futureEndings;
    this.superlativeEnding = source.superlativeEnding;
    const meanings = meaningsOf(source);
    let size = 1024;
    while (size < meanings.size * 4) size *= 2;
    this.#keys = new Uint32Array(size);
    this.#entries = new Int32Array(size);
    for (const [phrase, word] of meanings) {
      const [first = 0, ...rest] = tokenize(phrase).hashes;
      this.#roles.push(rolesOf(word));
      const id = this.#words.push(word) - 1;
      const entry = this.#entryFor(first);
      if (rest.length === 0) this.#alone[entry] = id;
      else this.#phrases[entry]?.push({ rest, word: id });
    }
    for (const phrases of this.#phrases) phrases.sort((a, b) => b.rest.length - a.rest.length);
  }

  #entryFor(hash: number): number {
    const mask = this.#keys.length - 1;
    let slot = hash & mask;
    while (this.#entries[slot] && this.#keys[slot] !== hash) slot = (slot + 1) & mask;
    const known = this.#entries[slot];
    if (known) return known;
    const entry = this.#alone.push(0) - 1;
    this.#keys[slot] = hash;
    this.#entries[slot] = entry;
    this.#phrases.push([]);
    return entry;
  }

  /** Entry of a token's hash; 0 where no word or phrase begins with it. */
  entry(hash: number): number {
    const mask = this.#keys.length - 1;
    let slot = hash & mask;
    let entry = this.#entries[slot];
    while (entry && this.#keys[slot] !== hash) {
      slot = (slot + 1) & mask;
      entry = this.#entries[slot];
    }
    return entry ?? 0;
  }

  /** Meaning of a word by its index. */
  word(index: number): Word {
    return this.#words[index] ?? NO_WORD;
  }

  /** `ROLE` bits of a word by its index. */
  rolesOf(index: number): number {
    return this.#roles[index] ?? 0;
  }

  /** Index of the word that is an entry's one-word meaning; 0 where it has none. */
  alone(entry: number): number {
    return this.#alone[entry] ?? 0;
  }

  /** Phrases that begin with an entry's word, longest first. */
  phrases(entry: number): readonly Phrase[] {
    return this.#phrases[entry] ?? [];
  }
}

const lexicons = new Map<string, Lexicon>();

/** The lexicon of a language by its tag, made on first use; one of numbers alone for a language whose words are not known. */
export function lexiconFor(tag: string): Lexicon {
  const language = languageOf(tag);
  const key = language?.code ?? '';
  let lexicon = lexicons.get(key);
  if (!lexicon) {
    lexicon = new Lexicon(language?.dates ?? none);
    lexicons.set(key, lexicon);
  }
  return lexicon;
}

type Meaning = { -readonly [Field in keyof Word]: Word[Field] };

function meaningsOf(source: DateWords): Map<string, Word> {
  const meanings = new Map<string, Meaning>();
  const add = (alternatives: string, set: (meaning: Meaning) => void): void => {
    for (const alternative of alternatives.split(',')) {
      for (const spelling of spellingsOf(alternative.trim())) {
        const meaning = meanings.get(spelling) ?? { ...NO_WORD };
        meanings.set(spelling, meaning);
        set(meaning);
      }
    }
  };
  const each = (table: Readonly<Record<string, string>>, set: (meaning: Meaning, key: string) => void): void => {
    for (const [key, alternatives] of Object.entries(table)) add(alternatives, (meaning) => set(meaning, key));
  };
  source.months.forEach((names, i) => {
    add(names, (m) => {
      m.month = i + 1;
    });
  });
  source.weekdays.forEach((names, i) => {
    add(names, (m) => {
      m.weekday = i + 1;
    });
  });
  each(source.units, (m, key) => {
    m.unit = key as Unit;
  });
  each(source.seasons, (m, key) => {
    m.season = key as SeasonCode;
  });
  each(source.dayShifts, (m, key) => {
    const [shift, daytime] = key.split(':');
    m.dayShift = Number(shift);
    if (daytime) m.daytime = daytime;
  });
  each(source.shifts, (m, key) => {
    m.shift = Number(key);
  });
  each(source.anaphoric, (m, key) => {
    m.shift = Number(key);
    m.anaphoric = true;
  });
  add(source.rolling, (m) => {
    m.rolling = true;
  });
  each(source.unitShifts, (m, key) => {
    const [unit, shift] = key.split(':');
    m.unit = unit as Unit;
    m.shift = Number(shift);
  });
  each(source.anaphoricUnits, (m, key) => {
    const [unit, shift] = key.split(':');
    m.unit = unit as Unit;
    m.shift = Number(shift);
    m.anaphoric = true;
  });
  add(source.ignored, (m) => {
    Object.assign(m, NO_WORD);
  });
  each(source.cardinals, (m, key) => {
    m.cardinal = Number(key);
  });
  each(source.ordinals, (m, key) => {
    m.ordinal = Number(key);
  });
  each(source.parts, (m, key) => {
    m.part = key as Part;
  });
  each(source.daytimes, (m, key) => {
    m.daytime = key;
  });
  each(source.decades, (m, key) => {
    m.decade = Number(key);
  });
  each(source.holidays, (m, key) => {
    m.holiday = HOLIDAYS[key] ?? null;
  });
  add(source.plurals, (m) => {
    m.plural = true;
  });
  add(source.tenses.past, (m) => {
    m.tense = -1;
  });
  add(source.tenses.future, (m) => {
    m.tense = 1;
  });
  each(source.links, (m, key) => {
    m.links |= LINK[key as Link];
  });
  each(source.marks, (m, key) => {
    m.marks |= MARK[key as Mark];
  });
  add(source.weak, (m) => {
    m.links |= LINK.weak;
  });
  return meanings;
}

/** A word as it is listed, without its accents, and with either apostrophe. */
function spellingsOf(word: string): Set<string> {
  const bare = word.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
  return new Set([word, bare, word.replaceAll("'", '’'), bare.replaceAll("'", '’')].filter(Boolean));
}
