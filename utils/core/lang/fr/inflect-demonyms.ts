import { all, type DemonymForm } from '../inflect-demonyms.ts';

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
