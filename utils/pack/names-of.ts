import { ALIAS, DERIVED, MAX_WORDS, type NameRow, OWN_NAME } from '../core/knowledge/name-index.ts';
import { PUNCTUATION, tokenize } from '../core/text/tokens.ts';
import type { EntityRecord } from './record.ts';

/** Capitals of four and more letters that are everyday words otherwise: "ICE" of three needs no entry. */
const WORDS_IN_CAPITALS = new Set(['AIDS', 'AREA', 'ARENA', 'CARE', 'CARES', 'HOPE', 'NOW', 'SAFE', 'SMART', 'START']);

type Name = Omit<NameRow, 'entity'>;
type Named = Pick<EntityRecord, 'type' | 'kind' | 'name' | 'aliases' | 'fame'>;

/** From here on a person is called by the surname alone before being introduced: some ten thousand page views a month. */
const FAME_FOR_SURNAME = 160;

/** The names of an entity as the index takes them: once each, split into words, with a second spelling without diacritics. */
export function namesOf(record: Named): Name[] {
  const { name, aliases = [] } = record;
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
  const strength = record.type === 'person' ? DERIVED : ALIAS;
  for (const derived of derivedNames(record)) for (const text of [derived, withoutMarks(derived)]) add(text, strength);
  return [...names.values()];
}

const LEGAL_FORM =
  /,? (?:inc|incorporated|corp|corporation|co|company|ltd|limited|plc|llc|lp|ag|se|sa|s\.a\.|spa|s\.p\.a\.|nv|n\.v\.|gmbh|group|holdings?)\.?$/i;

/** Names nobody wrote down but everybody uses: "Macron", "Boeing" for "The Boeing Company", "U.S. Department of State". */
function derivedNames({ type, kind, name, aliases = [], fame = 0 }: Named): string[] {
  if (type === 'person') return [...particles(name), ...(fame < FAME_FOR_SURNAME ? [] : surnames(name))];
  if (type === 'place' || type === 'facility') return [name, ...aliases].flatMap(saints);
  if (type !== 'organisation') return [];
  return [name, ...aliases].flatMap((one) => {
    const plain = one.replace(LEGAL_FORM, '').replace(/^The /, '');
    const found = plain !== one && plain.length > 2 ? [plain] : [];
    const party = /^(\p{L}+) Party$/u.exec(one)?.[1];
    if (party && kind === 'political party') found.push(party, `${party}s`);
    if (one.startsWith('United States ')) {
      const rest = one.slice('United States '.length);
      found.push(`U.S. ${rest}`, `US ${rest}`);
      // At home nobody says whose "Department of Justice" it is.
      if (rest.split(' ').length > 2) found.push(rest);
    }
    return found;
  });
}

/** The Arabic article in its two spellings: "Bashar al-Assad", "Bashar el-Assad", and as some papers leave it out. */
function particles(name: string): string[] {
  const article = / (?:al|el)[- ](?=\p{Lu})/iu;
  return article.test(name) ? [' al-', ' el-', ' '].map((other) => name.replace(article, other)) : [];
}

/** "Saint John's" as "St. John's", and the other way round. */
function saints(name: string): string[] {
  if (/^Saint /.test(name)) return [name.replace('Saint ', 'St. ')];
  return /^St\.? /.test(name) ? [name.replace(/^St\.? /, 'Saint ')] : [];
}

/** Surnames that are mostly something else. */
const CALENDAR = new Set(['January', 'March', 'April', 'May', 'June', 'August', 'Friday', 'Monday', 'Sunday']);

/** The last word, with the particles before it: "da Silva", "Van Hollen". Not for names of one word, with a number ("Elizabeth II") or a place ("Henry of Navarre"). */
function surnames(name: string): string[] {
  const words = name.replace(/,? (?:Jr|Sr)\.?$|, .*$/, '').split(' ');
  const last = words.at(-1)!;
  if (words.length < 2 || last.length < 3 || words.includes('of') || /^[IVX]+$|[.\d]/.test(last) || CALENDAR.has(last))
    return [];
  const particle =
    words.length > 2 && /^(?:de|da|di|del|della|van|von|der|den|ter|bin|al|el|le|la)$/i.test(words.at(-2)!);
  return particle ? [`${words.at(-2)} ${last}`, last] : [last];
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
