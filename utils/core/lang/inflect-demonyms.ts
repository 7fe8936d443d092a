/* The forms of a demonym: feminine, plural, and in German the cases. */

/** One written form. */
export interface DemonymForm {
  readonly word: string;
  /** More than one of that people ("alemanes"). */
  readonly plural: boolean;
  /** Written with a capital: in French and German who comes from there ("Franzosen"). */
  readonly capital: boolean;
}

const small = (word: string, plural = false): DemonymForm => ({ word, plural, capital: false });
const all = (singular: readonly string[], plural: readonly string[]): DemonymForm[] => [
  ...singular.map((word) => small(word)),
  ...plural.map((word) => small(word, true)),
];
/** A word without its last letters. */
const cut = (word: string, letters: number): string => word.slice(0, -letters);

export function inflectSpanish(word: string): DemonymForm[] {
  const stem = cut(word, 1);
  if (word.endsWith('o')) return all([word, `${stem}a`], [`${stem}os`, `${stem}as`]);
  if (/[éáó][sn]$/.test(word)) {
    const plain = cut(word, 2) + { é: 'e', á: 'a', ó: 'o' }[word.at(-2)!] + word.at(-1);
    return all([word, `${plain}a`], [`${plain}es`, `${plain}as`]);
  }
  if (/[íú]$/.test(word)) return all([word], [`${word}es`, `${word}s`]);
  return /[ae]$/.test(word) ? all([word], [`${word}s`]) : all([word, `${word}a`], [`${word}es`, `${word}as`]);
}

export function inflectPortuguese(word: string): DemonymForm[] {
  const stem = cut(word, 1);
  if (word.endsWith('eu')) return all([word, `${stem}ia`], [`${word}s`, `${stem}ias`]);
  if (word.endsWith('ão')) {
    const root = cut(word, 2);
    return all([word, `${root}ã`], [`${root}ãos`, `${root}ães`, `${root}ões`, `${root}ãs`]);
  }
  if (word.endsWith('o')) return all([word, `${stem}a`], [`${word}s`, `${stem}as`]);
  if (word.endsWith('ês')) return all([word, `${cut(word, 2)}esa`], [`${cut(word, 2)}eses`, `${cut(word, 2)}esas`]);
  if (word.endsWith('ol')) return all([word, `${word}a`], [`${cut(word, 2)}óis`, `${word}as`]);
  return /[aeiu]$/.test(word) ? all([word], [`${word}s`]) : all([word], [`${word}es`]);
}

export function inflectFrench(word: string): DemonymForm[] {
  const forms = frenchForms(word);
  // "un Allemand", "les Allemands": who comes from there.
  return forms.flatMap((form) => [form, { ...form, capital: true }]);
}

function frenchForms(word: string): DemonymForm[] {
  if (word.endsWith('e')) return all([word], [`${word}s`]);
  if (word.endsWith('s')) return all([word, `${word}e`], [word, `${word}es`]);
  const feminine = word.endsWith('en')
    ? `${word}ne`
    : word === 'turc'
      ? 'turque'
      : word === 'grec'
        ? 'grecque'
        : `${word}e`;
  return all([word, feminine], [`${word}s`, `${feminine}s`]);
}

const CASES = ['e', 'en', 'er', 'es', 'em'];

/** Of adjectives (in small letters, or after a hyphen) the cases; of people, in capitals, the plural and the feminine. */
export function inflectGerman(word: string): DemonymForm[] {
  const isPeople = /^\p{Lu}\p{Ll}|-\p{Lu}/u.test(word);
  if (!isPeople) return CASES.map((ending) => small(word + ending));
  const person = (form: string, plural = false): DemonymForm => ({ word: form, plural, capital: true });
  const stem = word.endsWith('e') ? cut(word, 1) : word;
  const many = word.endsWith('er') ? [word, `${word}n`] : word.endsWith('i') ? [`${word}s`] : [`${stem}en`];
  const forms = [person(word), person(`${stem}in`), ...[...many, `${stem}innen`].map((form) => person(form, true))];
  return forms.filter((form) => !COUNTRIES.has(form.word));
}

/** Countries that are written as their people are. */
const COUNTRIES = new Set(['Polen', 'Schweden', 'Ungarn', 'Ungaren']);
