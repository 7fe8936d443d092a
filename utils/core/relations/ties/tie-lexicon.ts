import type { Language } from '../../lang/language.ts';
import type { WordClass } from '../../lang/tie-words.ts';
import { type Tokens, tokenize } from '../../text/tokens.ts';

/** What an item of a sentence is to a pattern: a class of words, or one of the fixed signs of figures, dates, names and marks. */
export type Sign = WordClass | 'hedge' | 'multiple' | (string & {});

interface Entry {
  readonly rest: readonly number[];
  readonly signs: Set<Sign>;
}

/** The tie words of one language by the hash of their first token, longest first. */
export interface TieLexicon {
  readonly entries: ReadonlyMap<number, readonly Entry[]>;
  /** How many times a verb says, by its hash. */
  readonly multiples: ReadonlyMap<number, number>;
}

const made = new WeakMap<Language, TieLexicon>();

/** The tie words of a language, made once. */
export function tieLexicon(language: Language): TieLexicon {
  let lexicon = made.get(language);
  if (!lexicon) {
    lexicon = build(language);
    made.set(language, lexicon);
  }
  return lexicon;
}

function build({ ties, changes, hedges }: Language): TieLexicon {
  const entries = new Map<number, Entry[]>();
  const { multiples, ...classes } = ties;
  for (const [sign, list] of Object.entries(classes)) addPhrases(entries, list, sign);
  for (const hash of changes.up) add(entries, hash, [], 'up');
  for (const hash of changes.down) add(entries, hash, [], 'down');
  addPhrases(entries, Object.keys(multiples).join(','), 'multiple');
  for (const [bound, list] of Object.entries(hedges.before)) {
    addPhrases(entries, list, 'hedge');
    addPhrases(entries, list, `hedge${bound}`);
  }
  for (const known of entries.values()) for (const entry of known) inheritSigns(entries, known, entry);
  for (const known of entries.values()) known.sort((a, b) => b.rest.length - a.rest.length);
  const byHash = new Map<number, number>();
  for (const [verb, times] of Object.entries(multiples)) byHash.set(tokenize(verb).hashes[0] ?? 0, times);
  return { entries, multiples: byHash };
}

/** A small word and a hedge behind it are what the small word is: "de unos" says from, of and by as "de" does. */
function inheritSigns(entries: ReadonlyMap<number, readonly Entry[]>, siblings: readonly Entry[], entry: Entry): void {
  const [second, ...more] = entry.rest;
  if (second === undefined || !PREPOSITIONS.some((sign) => entry.signs.has(sign))) return;
  const behind = entries
    .get(second)
    ?.find(({ rest }) => rest.length === more.length && rest.every((h, i) => h === more[i]));
  const small = siblings.find(({ rest }) => rest.length === 0);
  if (behind?.signs.has('hedge')) for (const sign of PREPOSITIONS) if (small?.signs.has(sign)) entry.signs.add(sign);
}
const PREPOSITIONS: readonly Sign[] = ['from', 'to', 'of', 'by'];

function addPhrases(entries: Map<number, Entry[]>, list: string, sign: Sign): void {
  for (const phrase of list.split(',')) {
    const written = phrase.trim();
    if (!written) continue;
    for (const form of new Set([written.replace(/['’]/g, "'"), written.replace(/['’]/g, '’')])) {
      const [first, ...rest] = tokenize(form).hashes;
      if (first !== undefined) add(entries, first, rest, sign);
    }
  }
}

function add(entries: Map<number, Entry[]>, first: number, rest: readonly number[], sign: Sign): void {
  const known = entries.get(first) ?? [];
  const same = known.find((entry) => entry.rest.length === rest.length && entry.rest.every((h, i) => h === rest[i]));
  if (same) same.signs.add(sign);
  else known.push({ rest, signs: new Set([sign]) });
  entries.set(first, known);
}

/** The longest phrase that begins at token `at` and ends before token `end`: how many tokens, and what it is. */
export function phraseAt(
  { entries }: TieLexicon,
  tokens: Tokens,
  at: number,
  end: number,
): { readonly length: number; readonly signs: ReadonlySet<Sign> } | null {
  for (const { rest, signs } of entries.get(tokens.hashes[at] ?? 0) ?? [])
    if (at + rest.length < end && rest.every((hash, i) => tokens.hashes[at + 1 + i] === hash))
      return { length: rest.length + 1, signs };
  return null;
}
