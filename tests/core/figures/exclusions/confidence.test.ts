import { expect, test } from 'vitest';
import { findFigures } from '../../../../utils/core/figures/find-figures.ts';
import { readDoc } from '../../../../utils/core/lang/read-doc.ts';

/** A text, and the shares read in it. */
test.each<[lang: string, text: string, shares: number[]]>([
  ['en', 'They slept longer (95% CI: 12 to 31).', []],
  ['en', 'They slept longer, with a 90 percent confidence interval of 12 to 31.', []],
  ['en', 'Some 95% of the guests slept, with a 90% chance of rain.', [95, 90]],
  ['es', 'Durmieron más (IC del 95%), y el 40% despertó.', [95, 40]],
  ['es', 'Con un 95% de confianza durmieron más.', []],
  ['fr', 'Avec 95 % de confiance, ils ont dormi plus.', []],
  ['fr', 'Ils sont 95 % à dormir.', [95]],
  ['de', 'Sie schliefen länger (95 % Konfidenzintervall).', []],
  ['de', 'Es schliefen 95 % der Gäste.', [95]],
  ['pt', 'Com 95% de confiança, dormiram mais.', []],
  ['pt', 'Dormiram 95% dos hóspedes.', [95]],
])('%s: %s', (lang, text, shares) => {
  const figures = findFigures(readDoc(text, lang)).filter(({ kind }) => kind === 'percent');
  expect(figures.map(({ value }) => value)).toEqual(shares);
});
