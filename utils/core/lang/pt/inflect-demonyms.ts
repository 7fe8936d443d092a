import { all, cut, type DemonymForm } from '../inflect-demonyms.ts';

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
