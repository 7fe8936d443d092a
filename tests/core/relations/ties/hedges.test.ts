import { describe, expect, test } from 'vitest';
import { findDates } from '../../../../utils/core/dates/find-dates.ts';
import { findFigures } from '../../../../utils/core/figures/find-figures.ts';
import { LANGUAGE_CODES, type LanguageCode } from '../../../../utils/core/lang/code.ts';
import { LANGUAGES } from '../../../../utils/core/lang/languages.ts';
import { readDoc } from '../../../../utils/core/lang/read-doc.ts';
import type { Tie } from '../../../../utils/core/model/tie.ts';
import { relateFigures } from '../../../../utils/core/relations/relate-figures.ts';
import { findTies } from '../../../../utils/core/relations/ties/find-ties.ts';

/*
 * Every hedge of a language in the same sentence of each, behind a title and a day whose full stops end nothing: the tie is found
 * in every cell. Hedges that say an average, or something else before a number as well, are another statement.
 */

const CHANGE: Readonly<Record<LanguageCode, string>> = {
  en: 'According to Dr. Weber, revenue rose on May 3 from 200 million euros to {h} 400 million euros, an increase of 50 %.',
  es: 'Según el Dr. Weber, los ingresos subieron el 3 de mayo de 200 millones de euros a {h} 400 millones de euros, un aumento del 50 %.',
  fr: 'Selon le Dr. Weber, le chiffre d’affaires est passé le 3 mai de 200 millions d’euros à {h} 400 millions d’euros, soit une hausse de 50 %.',
  de: 'Der Umsatz stieg laut Dr. Weber am 3. Mai von 200 Millionen Euro auf {h} 400 Millionen Euro, ein Plus von 50 Prozent.',
  pt: 'Segundo o Dr. Weber, a receita subiu em 3 de maio de 200 milhões de euros para {h} 400 milhões de euros, um aumento de 50%.',
};
const SHARE: Readonly<Record<LanguageCode, string>> = {
  en: 'As Mr. Hale said, 11 of the 18 clubs, or {h} 71 %, made a loss.',
  es: 'Según el Sr. Vega, 11 de los 18 clubes, o {h} 71 %, tuvieron pérdidas.',
  fr: 'Selon M. Hale, 11 des 18 clubs, soit {h} 71 %, ont perdu de l’argent.',
  de: 'Laut Dr. Weber machten 11 der 18 Vereine, also {h} 71 Prozent, Verlust.',
  pt: 'Segundo o Sr. Vega, 11 dos 18 clubes, ou {h} 71%, tiveram prejuízo.',
};

function tiesIn(text: string, lang: string): Tie[] {
  const doc = readDoc(text, lang);
  const dates = findDates(doc, '2025-02-05');
  const figures = relateFigures(doc, findFigures(doc), { mentions: [], entities: [], dates, attributions: [] });
  return findTies(doc, { figures, mentions: [], dates });
}

function hedgesOf(lang: LanguageCode): string[] {
  const { hedges, ties } = LANGUAGES[lang];
  const listed = (list: string) => list.split(',').map((phrase) => phrase.trim());
  const others = new Set([ties.average, ties.adjusted, ties.against, ties.from].flatMap(listed));
  return ['', ...listed(hedges.before['~']).filter((hedge) => !others.has(hedge))];
}

describe.each(LANGUAGE_CODES)('%s', (lang) => {
  test.each(hedgesOf(lang))('a change with "%s"', (hedge) => {
    const ties = tiesIn(CHANGE[lang].replace('{h} ', hedge && `${hedge} `), lang);
    expect(ties.some((tie) => tie.kind === 'from-to' && tie.from !== null && tie.change !== null)).toBe(true);
  });

  test.each(hedgesOf(lang))('a share with "%s"', (hedge) => {
    const ties = tiesIn(SHARE[lang].replace('{h} ', hedge && `${hedge} `), lang);
    expect(ties.some((tie) => tie.kind === 'share-of' && tie.part !== null)).toBe(true);
  });
});
