import { describe, expect, test } from 'vitest';
import { findDates } from '../../../../utils/core/dates/find-dates.ts';
import { findFigures } from '../../../../utils/core/figures/find-figures.ts';
import { LANGUAGE_CODES } from '../../../../utils/core/lang/code.ts';
import { readDoc } from '../../../../utils/core/lang/read-doc.ts';
import type { Tie } from '../../../../utils/core/model/tie.ts';
import { relateFigures } from '../../../../utils/core/relations/relate-figures.ts';
import { findTies, TIE_RULES } from '../../../../utils/core/relations/ties/find-ties.ts';
import { SENTENCES } from './sentences/all.ts';

function tiesIn(text: string, lang: string): Tie[] {
  const doc = readDoc(text, lang);
  const dates = findDates(doc, '2025-02-05');
  const figures = relateFigures(doc, findFigures(doc), { mentions: [], entities: [], dates, attributions: [] });
  return findTies(doc, { figures, mentions: [], dates });
}

test('every rule has its sentences', () => {
  expect(Object.keys(SENTENCES).sort()).toEqual(TIE_RULES.map(({ id }) => id).sort());
});

describe.each(Object.entries(SENTENCES))('%s', (id, { examples, silences }) => {
  for (const lang of LANGUAGE_CODES) {
    test.each(examples[lang])(`${lang}: %s`, (text) => {
      expect(tiesIn(text, lang).map((tie) => tie.rule)).toContain(id);
    });
    test.each(silences[lang])(`${lang} is silent: %s`, (text) => {
      expect(tiesIn(text, lang).map((tie) => tie.rule)).not.toContain(id);
    });
  }
});

test('a language that is not read ties nothing', () => {
  expect(tiesIn('Nel 2020 11 dei 18 club (61%) sono in perdita.', 'it')).toEqual([]);
});
