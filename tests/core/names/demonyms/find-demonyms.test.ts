import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDoc } from '../../../../utils/core/lang/read-doc.ts';
import { findDemonyms } from '../../../../utils/core/names/demonyms/find-demonyms.ts';
import { startReading } from '../../../../utils/core/names/name-reading.ts';
import { noNames } from '../../../helpers/no-names.ts';

/** What is found in a text: `*` before those who come from somewhere. */
function read(text: string, lang: string): string[] {
  const reading = startReading(readDoc(text, lang), noNames);
  const { starts, ends } = reading.units;
  return findDemonyms(reading).map(
    ({ first, last, rule }) => `${rule === 'people' ? '*' : ''}${text.slice(starts[first]!, ends[last]!)}`,
  );
}

describe('demonyms', () => {
  test.each([
    ['es', 'la ministra francesa y los bancos griegos', ['francesa', 'griegos']],
    ['es', 'los marroquíes y las alemanas', ['*marroquíes', '*alemanas']],
    ['es', 'el equipo francés, español y belga', ['francés', 'español', 'belga']],
    ['es', 'un italiano Dario Fo llegó', ['*italiano']],
    ['fr', 'la ministre turque et des élus européens', ['turque']],
    ['fr', "l'économie nord-coréenne", ['nord-coréenne']],
    ['fr', 'deux Belges et un Suisse', ['*Belges', '*Suisse']],
    ['de', 'ein türkischer und ein libyscher Minister', ['türkischer', 'libyscher']],
    ['de', 'Die Türken und die Israelis', ['*Türken', '*Israelis']],
    ['de', 'der Franzose Albert Camus', ['*Franzose']],
    ['pt', 'a ministra alemã e os bancos espanhóis', ['alemã', 'espanhóis']],
    ['pt', 'os afegãos e as letãs', ['*afegãos', '*letãs']],
  ])('%s: %s', (lang, text, expected) => {
    expect(read(text, lang)).toEqual(expected);
  });

  test.each([
    ['es', 'habla francés', 'a language'],
    ['es', 'en alemán y francés', 'languages'],
    ['es', 'Argentina y Colombia', 'countries'],
    ['es', 'La China de hoy', 'a country'],
    ['es', 'un acuerdo hispano-francés', 'two of them in one word'],
    ['fr', 'parle français', 'a language'],
    ['fr', 'le français est une langue', 'a language with its article'],
    ['fr', 'la Banque Française', 'a part of a name'],
    ['fr', 'un train franco-belge', 'two of them in one word'],
    ['de', 'Schweizer Banken', 'an adjective that is written as a people is'],
    ['de', 'Die Deutsche Bank', 'a name'],
    ['de', 'in Polen, Ungarn und Schweden', 'countries'],
    ['de', 'er spricht Deutsch und Spanisch', 'languages'],
    ['pt', 'fala francês', 'a language'],
    ['pt', 'do alemão ao francês', 'languages'],
    ['en', 'a french fry', 'English is read with the pack'],
    ['it', 'il presidente francese', 'a language without a list'],
  ])('%s: %s (%s)', (lang, text) => {
    expect(read(text, lang)).toEqual([]);
  });

  test('no text throws', () => {
    const word = fc.constantFrom('francés', 'y', '-', 'La', ' ', 'norte', 'americano', '.', 'Français', 'x');
    fc.assert(
      fc.property(fc.constantFrom('es', 'fr', 'de', 'pt'), fc.array(word, { maxLength: 20 }), (lang, words) => {
        expect(Array.isArray(read(words.join(''), lang))).toBe(true);
        read(words.join(' '), lang);
      }),
    );
  });
});
