import { describe, expect, test } from 'vitest';
import { anniversary } from '../../../../utils/core/checks/arithmetic/anniversary.ts';
import { averageAndTotal } from '../../../../utils/core/checks/arithmetic/average-and-total.ts';
import { difference } from '../../../../utils/core/checks/arithmetic/difference.ts';
import { multiple } from '../../../../utils/core/checks/arithmetic/multiple.ts';
import { partOfWhole } from '../../../../utils/core/checks/arithmetic/part-of-whole.ts';
import { perOne } from '../../../../utils/core/checks/arithmetic/per-one.ts';
import { perTime } from '../../../../utils/core/checks/arithmetic/per-time.ts';
import { percentChange } from '../../../../utils/core/checks/arithmetic/percent-change.ts';
import { ratePerHead } from '../../../../utils/core/checks/arithmetic/rate-per-head.ts';
import { total } from '../../../../utils/core/checks/arithmetic/total.ts';
import { unitConversion } from '../../../../utils/core/checks/arithmetic/unit-conversion.ts';
import { yearsBetween } from '../../../../utils/core/checks/arithmetic/years-between.ts';
import type { Check } from '../../../../utils/core/checks/check.ts';
import { LANGUAGE_CODES, type LanguageCode } from '../../../../utils/core/lang/code.ts';
import { LANGUAGES } from '../../../../utils/core/lang/languages.ts';
import { runCheck } from '../../../helpers/run-check.ts';
import { CELLS, type Cell } from './in-every-language.ts';

/*
 * Check by language by hedge by abbreviation: every cell is due and given, and none says that a value far off matches. Hedges that
 * also say an average, or something else before a number, are another statement; titles and days bring full stops that end nothing.
 */

const CHECKS: readonly Check[] = [
  partOfWhole,
  percentChange,
  difference,
  perOne,
  averageAndTotal,
  perTime,
  unitConversion,
  ratePerHead,
  total,
  multiple,
  yearsBetween,
  anniversary,
];

const BEGINNINGS: Readonly<Record<LanguageCode, readonly string[]>> = {
  en: ['', 'Dr. Weber and Mr. Hale: ', 'Prof. A. J. Weber of Orla Inc.: '],
  es: ['', 'El Dr. Weber y la Sra. Vega: ', 'La Prof. A. J. Vega: '],
  fr: ['', 'Le Dr. Weber et M. Hale : ', 'Le Prof. A. J. Hale : '],
  de: ['', 'Dr. Weber und Prof. Hale: ', 'Weber am 3. Mai u. a.: '],
  pt: ['', 'O Dr. Weber e a Sra. Vega: ', 'O Prof. A. J. Vega: '],
};

function hedgesOf(lang: LanguageCode): string[] {
  const { hedges, ties } = LANGUAGES[lang];
  const listed = (list: string) => list.split(',').map((phrase) => phrase.trim());
  const others = new Set([ties.average, ties.adjusted, ties.against, ties.from, ties.to].flatMap(listed));
  return ['', ...listed(hedges.before['~']).filter((hedge) => !others.has(hedge))];
}

function sentences({ due }: Cell, lang: LanguageCode, value: string): string[] {
  const hedges = due.includes('{h}') ? hedgesOf(lang) : [''];
  return BEGINNINGS[lang].flatMap((beginning) =>
    hedges.map((hedge) => beginning + due.replace('{h} ', hedge && `${hedge} `).replace('#', value)),
  );
}

const relations = (check: Check, text: string, lang: LanguageCode): string[] =>
  runCheck(check, text, { lang }).notes.map(({ relation }) => relation);

test('every check has its sentences', () => {
  expect(Object.keys(CELLS).sort()).toEqual(CHECKS.map(({ id }) => id).sort());
});

describe.each(CHECKS.map((check) => [check.id, check] as const))('%s', (id, check) => {
  describe.each(LANGUAGE_CODES)('%s', (lang) => {
    const cell = CELLS[id]?.[lang];
    if (!cell) throw new Error(`${id} has no sentences in ${lang}`);

    test('says what holds, whatever the hedge and the full stops before', () => {
      const missed = sentences(cell, lang, cell.right).filter(
        (text) => relations(check, text, lang).join() !== 'matches',
      );
      expect(missed).toEqual([]);
    });

    test('never says that what is far off matches', () => {
      const wrong = sentences(cell, lang, cell.wrong);
      expect(wrong.filter((text) => relations(check, text, lang).includes('matches'))).toEqual([]);
      expect(relations(check, wrong[0] ?? '', lang)).toEqual(['differs']);
    });

    test.each(cell.silent)('is silent: %s', (text) => {
      expect(relations(check, text, lang)).toEqual([]);
    });
  });
});
