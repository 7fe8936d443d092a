import { ALIAS, MAX_WORDS, type NameRow, OWN_NAME } from '../core/entities/name-index.ts';
import { PUNCTUATION, tokenize } from '../core/text/tokens.ts';

/** Capitals of four and more letters that are everyday words otherwise: "ICE" of three needs no entry. */
const WORDS_IN_CAPITALS = new Set(['AIDS', 'AREA', 'ARENA', 'CARE', 'CARES', 'HOPE', 'NOW', 'SAFE', 'SMART', 'START']);

type Name = Omit<NameRow, 'entity'>;

/** The names of an entity as the index takes them: once each, split into words, with a second spelling without diacritics. */
export function namesOf(name: string, aliases: readonly string[]): Name[] {
  const names = new Map<string, Name>();
  const add = (text: string, strength: Name['strength']) => {
    const words = wordsOf(text);
    if (!words.length || words.length > MAX_WORDS) return;
    const key = words.join(' ');
    const capitalsOnly = needsCapitals(text);
    const known = names.get(key);
    if (!known) names.set(key, { words, strength, capitalsOnly });
    else if (known.capitalsOnly && !capitalsOnly) names.set(key, { ...known, capitalsOnly });
  };
  for (const text of [name, withoutMarks(name)]) add(text, OWN_NAME);
  for (const alias of aliases) for (const text of [alias, withoutMarks(alias)]) add(text, ALIAS);
  return [...names.values()];
}

function wordsOf(text: string): string[] {
  const { count, starts, ends, kinds } = tokenize(text);
  const words: string[] = [];
  for (let i = 0; i < count; i++) {
    if (kinds[i] !== PUNCTUATION) words.push(text.slice(starts[i], ends[i]).toLowerCase());
  }
  return words;
}

/** "São Tomé" as "Sao Tome": how newspapers without the keys write it. */
function withoutMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øØłŁđĐ]/g, (letter) => ({ ø: 'o', Ø: 'O', ł: 'l', Ł: 'L', đ: 'd', Đ: 'D' })[letter]!)
    .normalize('NFC');
}

/** Whether a name of capitals alone is so short, or such a word, that in small letters it means something else. */
function needsCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  if (letters !== letters.toUpperCase() || letters === letters.toLowerCase()) return false;
  return letters.length <= 3 || WORDS_IN_CAPITALS.has(letters);
}
