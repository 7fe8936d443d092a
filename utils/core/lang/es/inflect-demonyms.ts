import { all, cut, type DemonymForm } from '../inflect-demonyms.ts';

const UNSTRESSED: Readonly<Record<string, string>> = { é: 'e', á: 'a', ó: 'o' };

export function inflectSpanish(word: string): DemonymForm[] {
  const stem = cut(word, 1);
  if (word.endsWith('o')) return all([word, `${stem}a`], [`${stem}os`, `${stem}as`]);
  if (/[éáó][sn]$/.test(word)) {
    const plain = cut(word, 2) + (UNSTRESSED[word.slice(-2, -1)] ?? '') + word.slice(-1);
    return all([word, `${plain}a`], [`${plain}es`, `${plain}as`]);
  }
  if (/[íú]$/.test(word)) return all([word], [`${word}es`, `${word}s`]);
  return /[ae]$/.test(word) ? all([word], [`${word}s`]) : all([word, `${word}a`], [`${word}es`, `${word}as`]);
}
