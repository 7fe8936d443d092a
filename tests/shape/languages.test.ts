import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../utils/core/view/interface-language.ts';
import type { Catalogue } from '../../utils/core/view/say.ts';
import { ENGLISH } from '../helpers/english.ts';

const FORM = /_(zero|one|two|few|many|other)$/;
/** What a browser shop shows of an extension's description at most. */
const DESCRIPTION_LENGTH = 132;

const english = Object.keys(ENGLISH);
const isPlural = (key: string) => FORM.test(key) && english.includes(`${key.replace(FORM, '')}_one`);
const stemOf = (key: string) => (isPlural(key) ? key.replace(FORM, '') : key);
const stems = (keys: readonly string[]) => [...new Set(keys.map(stemOf))];
const places = (message: string) => [...new Set(message.match(/\$\d/g))].sort();

test('the languages the interface picks from are those that have a catalogue', () => {
  expect(readdirSync('public/_locales').sort()).toEqual([...LANGUAGES].sort());
});

/** Lines of the records are English: these messages add to them, in other languages, what an English reader has read. */
const TOLD_BY_ENGLISH_RECORDS = new Set(['ui_line_written', 'ui_line_same']);

describe.each(LANGUAGES)('%s', (lang) => {
  const catalogue = JSON.parse(readFileSync(`public/_locales/${lang}/messages.json`, 'utf8')) as Catalogue;
  const keys = Object.keys(catalogue);

  test('says everything English says, and nothing else', () => {
    const mine = stems(keys);
    const theirs = stems(english);
    expect(
      theirs.filter((key) => !mine.includes(key)),
      `missing in ${lang}`,
    ).toEqual([]);
    expect(
      mine.filter((key) => !theirs.includes(key)),
      `not in English, but in ${lang}`,
    ).toEqual([]);
  });

  test('stands in the order of English', () => {
    expect(stems(keys)).toEqual(stems(english));
  });

  test('has the plural forms of its own grammar only, and always the general one', () => {
    const forms = new Intl.PluralRules(lang).resolvedOptions().pluralCategories as readonly string[];
    const plurals = keys.filter(isPlural);
    expect(plurals.filter((key) => !forms.includes(FORM.exec(key)![1]!))).toEqual([]);
    expect(plurals.filter((key) => !keys.includes(`${stemOf(key)}_other`))).toEqual([]);
  });

  test('leaves no place of a message out and adds none', () => {
    const wrong = keys
      .filter((key) => !TOLD_BY_ENGLISH_RECORDS.has(key))
      .flatMap((key) => {
        const original = ENGLISH[key] ?? ENGLISH[`${stemOf(key)}_other`];
        const [mine, theirs] = [places(catalogue[key]!.message), places(original?.message ?? '')];
        return mine.join() === theirs.join() ? [] : [`${lang} ${key}: ${mine} for ${theirs}`];
      });
    expect(wrong).toEqual([]);
  });

  test('has no empty message and none with space around it', () => {
    expect(keys.filter((key) => catalogue[key]!.message.trim() === '')).toEqual([]);
    expect(keys.filter((key) => catalogue[key]!.message.trim() !== catalogue[key]!.message)).toEqual([]);
  });

  test('describes the extension within the room there is', () => {
    expect(catalogue['extDescription']?.message.length).toBeLessThanOrEqual(DESCRIPTION_LENGTH);
  });
});
