import { expect, test } from 'vitest';
import { loadNames } from '../../utils/commands/load-names.ts';
import { readSample } from '../../utils/commands/write-samples.ts';
import { LANGUAGE_CODES } from '../../utils/core/lang/code.ts';

const resources = loadNames();
/** The prison as each sample writes it; an English text calls it as it stands on record. */
const PRISON = {
  en: 'Terrorism Confinement Center',
  es: 'CECOT',
  fr: 'Centre de confinement du terrorisme',
  de: 'CECOT',
  pt: 'Centro de Confinamento do Terrorismo',
} as const;

test.each(
  LANGUAGE_CODES,
)('the first run’s sample in %s: three figures, the capacity is the prison’s, the share is checked', (lang) => {
  const cards = readSample(lang, resources).flatMap(({ card }) => card ?? []);
  expect(cards).toHaveLength(3);
  expect(cards[0]?.subject).toBe(PRISON[lang]);
  expect(cards[2]?.notes.map(({ check, relation }) => `${check} ${relation}`)).toEqual(['check/part-of-whole matches']);
});
