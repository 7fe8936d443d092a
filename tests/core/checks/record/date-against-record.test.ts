import { expect, test } from 'vitest';
import { dateAgainstRecord } from '../../../../utils/core/checks/record/date-against-record.ts';
import { NO_ATTRIBUTION } from '../../../../utils/core/model/attribution.ts';
import type { Claim } from '../../../../utils/core/model/claim.ts';
import type { DateMention } from '../../../../utils/core/model/date.ts';
import { fact, knowledgeOf } from '../../../helpers/build-knowledge.ts';
import { dateIn, readingOf, spanIn } from '../../../helpers/build-reading.ts';

const RECORD = knowledgeOf({
  ravenhill: { name: 'Ravenhill', type: 'facility', facts: [fact('opened', '2019-01-31')] },
  dunmoor: {
    name: 'Dunmoor',
    type: 'facility',
    facts: [fact('opened', '1950-01-31', null, { reliability: 'low', remark: 'a legend' })],
  },
  quist: {
    name: 'Mara Quist',
    type: 'person',
    facts: [
      fact('elected', '2019'),
      fact('elected', '2024-02-04'),
      fact('born', '1961-05'),
      fact('office', 'President of Norland', '2019-06-01'),
    ],
  },
});

function relations(
  text: string,
  words: string,
  event: string,
  subject: string | null,
  when: Partial<DateMention> & { iso: string },
): string[] {
  const { iso, ...parts } = when;
  const dates = [dateIn(text, words, iso, parts)];
  const claim: Claim = {
    kind: 'date',
    span: spanIn(text, words),
    score: 0.5,
    figures: [],
    entities: [],
    attribution: NO_ATTRIBUTION,
    event,
    subject,
    date: 0,
  };
  return dateAgainstRecord.run(readingOf(text, { dates, claims: [claim] }), RECORD).map(({ relation }) => relation);
}

test.each([
  ['It opened in early 2019.', 'early 2019', 'opened', 'ravenhill', { iso: '2019', end: '2019-04-30' }, 'matches'],
  ['It opened in late 2019.', 'late 2019', 'opened', 'ravenhill', { iso: '2019', start: '2019-09-01' }, 'differs'],
  ['It opened on 31 January 2019.', '31 January 2019', 'opened', 'ravenhill', { iso: '2019-01-31' }, 'matches'],
  ['It opened in 2018.', '2018', 'opened', 'ravenhill', { iso: '2018' }, 'differs'],
  ['Her election in 2019 came early.', '2019', 'elected', 'quist', { iso: '2019' }, 'matches'],
  ['Her election in February 2024 came late.', 'February 2024', 'elected', 'quist', { iso: '2024-02' }, 'matches'],
  ['She was born in 1961.', '1961', 'born', 'quist', { iso: '1961' }, 'matches'],
  ['She took office in June 2019.', 'June 2019', 'took-office', 'quist', { iso: '2019-06' }, 'matches'],
])('%s', (text, words, event, subject, when, relation) => {
  expect(relations(text, words, event, subject, when)).toEqual([relation]);
});

test.each([
  ['It opened in 2018.', '2018', 'opened', null, { iso: '2018' }],
  ['It opened in 2018.', '2018', 'opened', 'text:Elsewhere', { iso: '2018' }],
  ['It closed in 2018.', '2018', 'closed', 'ravenhill', { iso: '2018' }],
  ['It opened in 1951.', '1951', 'opened', 'dunmoor', { iso: '1951' }],
  ['She was elected mayor in 2011.', '2011', 'elected', 'quist', { iso: '2011' }],
  ['She took office as mayor in 2011.', '2011', 'took-office', 'quist', { iso: '2011' }],
  ['It opened in May.', 'May', 'opened', 'ravenhill', { iso: '2019-05', start: null, end: null }],
  ['She was founded in 1961.', '1961', 'founded', 'quist', { iso: '1961' }],
])('abstains: %s', (text, words, event, subject, when) => {
  expect(relations(text, words, event, subject, when)).toEqual([]);
});
