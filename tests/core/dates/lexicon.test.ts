import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, isoDay } from '../../../utils/core/dates/calendar.ts';
import { HOLIDAYS } from '../../../utils/core/dates/holidays.ts';
import { Lexicon, lexiconFor } from '../../../utils/core/dates/lexicon.ts';
import type { DateWords } from '../../../utils/core/lang/date-words.ts';
import { german } from '../../../utils/core/lang/de/dates.ts';
import { english } from '../../../utils/core/lang/en/dates.ts';
import { spanish } from '../../../utils/core/lang/es/dates.ts';
import { french } from '../../../utils/core/lang/fr/dates.ts';
import { portuguese } from '../../../utils/core/lang/pt/dates.ts';
import { hashWord } from '../../../utils/core/text/tokens.ts';
import { readDates } from '../../helpers/read-dates.ts';

const LANGUAGES: Readonly<Record<string, DateWords>> = {
  en: english,
  es: spanish,
  fr: french,
  de: german,
  pt: portuguese,
};

/** How each language writes a day in full. */
const STYLES: Readonly<Record<string, (day: number, month: string, year: number) => string>> = {
  en: (day, month, year) => `on ${day} ${month} ${year}`,
  es: (day, month, year) => `el ${day} de ${month} de ${year}`,
  fr: (day, month, year) => `le ${day} ${month} ${year}`,
  de: (day, month, year) => `am ${day}. ${month} ${year}`,
  pt: (day, month, year) => `em ${day} de ${month} de ${year}`,
};

const anyDate = fc.tuple(
  fc.integer({ min: 1500, max: 2150 }),
  fc.integer({ min: 1, max: 12 }),
  fc.integer({ min: 1, max: 28 }),
);

describe.each(Object.entries(LANGUAGES))('%s', (lang, words) => {
  const names = words.months.map((alternatives) => alternatives.split(',')[0]!);

  test('has twelve months, seven weekdays, and no holiday without a rule', () => {
    expect(words.months).toHaveLength(12);
    expect(words.weekdays).toHaveLength(7);
    for (const key of Object.keys(words.holidays)) expect(HOLIDAYS).toHaveProperty([key]);
  });

  test('any day written in full is read back', () => {
    fc.assert(
      fc.property(anyDate, ([year, month, day]) => {
        const found = readDates(STYLES[lang]!(day, names[month - 1]!, year), lang);
        expect(found.map((date) => [date.start, date.end])).toEqual([
          [isoDay(dayNumber(year, month, day)), isoDay(dayNumber(year, month, day))],
        ]);
      }),
    );
  });

  test('any day in numbers is read back in the order of the language', () => {
    fc.assert(
      fc.property(anyDate, ([year, month, day]) => {
        const [first, second] = words.order === 'mdy' ? [month, day] : [day, month];
        const found = readDates(`(${first}/${second}/${year})`, lang);
        expect(found.map((date) => date.start)).toEqual([isoDay(dayNumber(year, month, day))]);
      }),
    );
  });

  test('any text of its own words is read without a throw', () => {
    const own = Object.values(words)
      .flatMap((table) => (typeof table === 'object' ? Object.values(table) : []))
      .filter((entry): entry is string => typeof entry === 'string')
      .flatMap((alternatives) => alternatives.split(','))
      .map((word) => word.trim())
      .filter(Boolean);
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...own), fc.nat(2100).map(String)), { maxLength: 14 }), (parts) => {
        for (const { start, end } of readDates(parts.join(' '), lang)) {
          if (start !== null && end !== null) expect(start <= end).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

test('a language without words reads numbers alone', () => {
  const found = readDates('Den 21/04/2016 og i maj, 2016-05-01, last week.', 'da');
  expect(found.map((date) => date.timex)).toEqual(['2016-04-21', '2016-05-01']);
});

test('a language is made into a lexicon once', () => {
  expect(lexiconFor('es')).toBe(lexiconFor('es'));
});

test('a word is found with and without its accents, a phrase before its first word', () => {
  const lexicon = new Lexicon(spanish);
  const monthOf = (word: string): number | null => lexicon.word(lexicon.alone(lexicon.entry(hashWord(word)))).month;
  expect(monthOf('Enero')).toBe(1);
  expect(lexicon.word(lexicon.alone(lexicon.entry(hashWord('sabado')))).weekday).toBe(6);
  expect(monthOf('lluvia')).toBeNull();
  const phrases = lexicon.phrases(lexicon.entry(hashWord('fin'))).map((phrase) => phrase.rest.length);
  expect(phrases).toEqual([...phrases].sort((a, b) => b - a));
});
