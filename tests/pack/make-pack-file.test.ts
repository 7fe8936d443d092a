import { describe, expect, test } from 'vitest';
import { readPackFile } from '../../utils/core/knowledge/pack-file.ts';
import { makePackFile } from '../../utils/pack/make-pack-file.ts';
import { SAMPLE_FILES } from '../helpers/sample-pack.ts';

const line = (record: object): string => JSON.stringify(record);
const make = (others: Readonly<Record<string, string>>, without?: string) =>
  makePackFile(new Map([...SAMPLE_FILES, ...Object.entries(others)].filter(([name]) => name !== without)));
const problems = (...parts: Parameters<typeof make>): readonly string[] => {
  const made = make(...parts);
  return made.ok ? [] : made.error;
};

test('a folder of records becomes a pack of the day its newest source was read, the same bytes each time', () => {
  const made = make({});
  if (!made.ok) throw new Error(made.error.join('\n'));
  expect(made.value.head).toEqual({
    title: 'Mills of the Orla',
    publisher: 'The Orla Courier',
    licence: 'CC-BY-4.0',
    made: '2026-10-01',
  });
  const read = readPackFile(made.value.file);
  expect(read.ok && read.value.gazetteer.entityCount).toBe(2);
  const again = make({});
  expect(again.ok && new Uint8Array(again.value.file)).toEqual(new Uint8Array(made.value.file));
});

const mill = (record: object) => ({ 'other.jsonl': line({ id: 'm', type: 'facility', name: 'M', ...record }) });
const source = (record: object) =>
  line({
    id: 'mill-register',
    title: 'T',
    publisher: 'P',
    url: 'https://orla.example/',
    date: '2025',
    retrieved: '2026-01-01',
    licence: 'CC0-1.0',
    ...record,
  });

describe('what is out of order is told with file and line', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['a shape', problems(mill({ type: 'thing' })), ['other.jsonl:1: "type" is not as it should be']],
    [
      'a source that is not listed',
      problems(mill({ facts: [{ p: 'capacity', v: 1, at: '2020', s: 'hearsay' }] })),
      ['other.jsonl:1: m: the source of its "capacity", hearsay, stands not in sources.jsonl'],
    ],
    [
      'a figure without a date',
      problems(mill({ facts: [{ p: 'capacity', v: 1, s: 'mill-register' }] })),
      ['other.jsonl:1: m: its "capacity" has no date ("at")'],
    ],
    [
      'an alias that repeats the name',
      problems(mill({ aliases: ['M'] })),
      ['other.jsonl:1: m: "M" is its name again, an alias twice, markup or a sentence'],
    ],
    [
      'an id for two things',
      problems({ 'other.jsonl': line({ id: 'orla-mills', type: 'place', name: 'Orla' }) }),
      ['other.jsonl:1: orla-mills is Orla (place) here and Orla Mills (organisation) elsewhere'],
    ],
    [
      'a source no fact is from',
      problems({ 'sources.jsonl': [source({}), source({ id: 'unread' })].join('\n') }),
      ['sources.jsonl:2: no fact is from unread'],
    ],
    [
      'an entity that has no line',
      problems(mill({ facts: [{ p: 'operator', v: { e: 'Q1' }, s: 'mill-register' }] })),
      ['m: its "operator" names Q1, which needs a line of its own: id, type and name'],
    ],
    [
      'several at once',
      problems({ ...mill({ facts: [{ p: 'capacity', v: 1, s: 'hearsay' }] }), 'third.jsonl': '{' }),
      [
        'third.jsonl:1: not a line of JSON',
        'other.jsonl:1: m: the source of its "capacity", hearsay, stands not in sources.jsonl',
        'other.jsonl:1: m: its "capacity" has no date ("at")',
      ],
    ],
    [
      'no sources',
      problems({}, 'sources.jsonl'),
      ['sources.jsonl: missing; every fact names a source that stands there'],
    ],
    [
      'no description',
      problems({}, 'pack.json'),
      ['pack.json: missing; it holds {"title": ..., "publisher": ..., "licence": ...}'],
    ],
    ['a description that is no JSON', problems({ 'pack.json': 'title: A' }), ['pack.json: not JSON']],
    [
      'a description with a field too many',
      problems({ 'pack.json': line({ title: 'A', publisher: 'B', licence: 'C', colour: 'red' }) }),
      ['pack.json: "colour" is not as it should be: a line of up to 120 characters'],
    ],
  ])('%s', (_what, found, expected) => {
    expect(found).toEqual(expected);
  });
});
