import { expect, test } from 'vitest';
import { age } from '../../../../utils/core/checks/arithmetic/age.ts';
import { fact, knowledgeOf } from '../../../helpers/build-knowledge.ts';
import { checkAbstains, checkSays, runCheck } from '../../../helpers/run-check.ts';

const record = knowledgeOf({
  quist: { name: 'Mara Quist', type: 'person', facts: [fact('born', '1961-06-20')] },
  brandt: { name: 'Ole Brandt', type: 'person', facts: [fact('born', '1950')] },
  holm: { name: 'Una Holm', type: 'person', facts: [fact('born', '1930-01-01'), fact('died', '2020')] },
  lind: { name: 'Per Lind', type: 'person', facts: [fact('born', '1930'), fact('born', '1940')] },
});
const names = {
  'Mara Quist': 'person:quist',
  'Ole Brandt': 'person:brandt',
  'Una Holm': 'person:holm',
  'Per Lind': 'person:lind',
  'Ada Noor': 'person:text:Ada Noor',
} as const;
/** Published on 5 February 2025. */
const common = { record, names };

checkSays(
  age,
  [
    ['Mara Quist, [63], spoke on Monday.', 'matches'],
    ['Mara Quist, who is [63 years old], spoke.', 'matches'],
    ['The [63-year-old] Mara Quist spoke.', 'matches'],
    ['Ole Brandt, [74], spoke.', 'matches'],
    ['Ole Brandt, [75], spoke.', 'matches'],
    ['President Mara Quist spoke. Mara Quist, [66], is tired.', 'differs'],
    ['Ada Noor, [64], was born in 1961 in a mill.', 'matches'],
    ['Ada Noor, [54], was born in 1961 in a mill.', 'differs'],
    ['Mara Quist, de [63 años], habló el lunes.', 'matches', { lang: 'es' }],
    ['Mara Quist, [63 ans], a parlé lundi.', 'matches', { lang: 'fr' }],
    ['Die [63-jährige] Mara Quist sprach.', 'matches', { lang: 'de' }],
    ['Mara Quist, de [63 anos], falou.', 'matches', { lang: 'pt' }],
  ],
  common,
);

checkAbstains(
  age,
  [
    // A year beside: the text may be older than its date.
    'President Mara Quist, 62, spoke.',
    // A namesake, or nobody whose office is given.
    'Mara Quist, 34, keeps bees.',
    'President Mara Quist, 34, keeps bees.',
    'Mara Quist, 66, keeps bees.',
    // Another time.
    'Mara Quist, then 30, spoke.',
    'Mara Quist, 30, was elected when the wall fell.',
    'In 1991 Mara Quist, 30, was elected.',
    'Mara Quist, 63, died on Monday.',
    'Una Holm, 90, spoke.',
    // Births that differ.
    'Per Lind, 84, spoke.',
    // Not an age, or nobody's.
    'Mara Quist won 63 votes.',
    'Mara Quist, 63 votes to the good, spoke.',
    'A man of 63 spoke to Mara Quist.',
    'Mara Quist and a friend, 63, spoke.',
    'Mara Quist has led it for 63 years.',
    ['Mara Quist, 63, spoke.', { published: null }],
    ['Mara Quist, 63, spoke.', { published: '2025' }],
    ['Mara Quist, con 63 años de historia, habló.', { lang: 'es' }],
    ['Mara Quist parle depuis 63 ans.', { lang: 'fr' }],
  ],
  common,
);

test('says when it was, and how old that makes on which day', () => {
  const { notes } = runCheck(age, 'Mara Quist, 63, spoke.', common);
  expect(notes[0]).toMatchObject({
    message: {
      key: 'note_age_record_matches',
      args: [{ date: '1961-06-20' }, { date: '2025-02-05' }, { value: 63 }, { text: '63' }, { text: 'Mara Quist' }],
    },
    sources: [{ publisher: 'An almanac' }],
  });
});
