import { cut, type DemonymForm, small } from '../inflect-demonyms.ts';

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
