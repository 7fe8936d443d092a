import { expect, test } from 'vitest';
import { linkLines, problemsOf } from '../../utils/commands/check-records.ts';
import { loadTagger } from '../../utils/commands/load-names.ts';
import { encodeGazetteer, openGazetteer } from '../../utils/core/knowledge/gazetteer.ts';
import { buildPack } from '../../utils/pack/build-pack.ts';
import { type EntityRecord, parseEntities } from '../../utils/pack/record.ts';

const SOURCE = JSON.stringify({
  id: 'visits',
  title: 'Visits',
  publisher: 'The Courier',
  url: 'https://courier.example/visits',
  date: '2022',
  retrieved: '2026-11-01',
  licence: 'facts',
});
const jail = (rest: object = {}): string =>
  JSON.stringify({
    id: 'lime-kiln-jail',
    type: 'facility',
    kind: 'prison',
    name: 'Lime Kiln Jail',
    aliases: ['Kiln Jail'],
    country: 'JO',
    fame: 120,
    facts: [{ p: 'capacity', v: 640, u: 'inmate', at: '2022', s: 'visits' }],
    ...rest,
  });
const problems = (line: string, others: readonly [string, string][] = []): string[] =>
  problemsOf({ file: 'jails.jsonl', files: new Map([['jails.jsonl', line], ['sources.jsonl', SOURCE], ...others]) });

test('what is out of order in the file is told with file and line; what is in others is not', () => {
  expect(problems(jail())).toEqual([]);
  expect(problems(jail(), [['mills.jsonl', '{id: a}']])).toEqual([]);
  expect(problems('{id: a}')).toEqual(['jails.jsonl:1: not a line of JSON']);
  expect(problems(jail({ colour: 'red' }))).toEqual(['jails.jsonl:1: "colour" is not as it should be']);
  expect(problems(jail({ facts: [{ p: 'capacity', v: 640, s: 'visits' }] }))).toEqual([
    'jails.jsonl:1: lime-kiln-jail: its "capacity" has no date ("at")',
  ]);
  expect(problems(jail({ facts: [{ p: 'capacity', v: 640, at: '2022', s: 'nobody' }] })).join()).toMatch(
    /^jails\.jsonl:1: lime-kiln-jail: the source of its "capacity", nobody/,
  );
});

test('a name that a plain sentence links is counted, one that it does not is told with the reason', () => {
  const told = (line: string): string[] => {
    const records = parseEntities(line, 'jails.jsonl');
    return linkLines('jails.jsonl', records, { gazetteer: gazetteerOf(records), tagger: loadTagger() });
  };
  expect(told(jail())).toEqual([
    'jails.jsonl: in order. Records: 1; names: 2 linked by a plain sentence, 0 where the text speaks of its country, 0 not.',
  ]);
  const [first, why, ...rest] = told(jail({ fame: 1, aliases: [] }));
  expect(first).toMatch(/^jails\.jsonl:1: lime-kiln-jail: "Lime Kiln Jail" is not linked in “.*Lime Kiln Jail.*”$/);
  expect(why).toMatch(/not linked: Lime Kiln Jail, probability 0\.\d\d; fame 0\.1/);
  expect(rest.at(-1)).toMatch(/names: 0 linked by a plain sentence, 0 where the text speaks of its country, 1 not\.$/);
});

function gazetteerOf(records: readonly EntityRecord[]) {
  const sources = [JSON.parse(SOURCE)];
  const content = buildPack({ compiled: '2026-11-01', origins: [], entities: [records], sources, words: new Map() });
  const opened = openGazetteer(encodeGazetteer(content));
  if (!opened.ok) throw new Error(opened.error);
  return opened.value;
}
