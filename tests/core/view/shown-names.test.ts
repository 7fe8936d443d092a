import { expect, test } from 'vitest';
import type { Background, OnRecord } from '../../../utils/core/model/background.ts';
import type { EntityType, Mention } from '../../../utils/core/model/entity.ts';
import { withShownNames } from '../../../utils/core/view/shown-names.ts';
import { sampleAnalysis, sampleBackground } from '../../helpers/sample-analysis.ts';

interface Case {
  readonly lang: string;
  /** What the text calls it, in order. */
  readonly written: readonly string[];
  readonly onRecord: string;
  readonly type?: EntityType;
  readonly code?: string;
  readonly known?: boolean;
}

function shown({ lang, written, onRecord, type = 'place', code, known = true }: Case): string {
  const sample = sampleAnalysis();
  const text = written.join(' ');
  let start = 0;
  const mentions = written.map((name): Mention => {
    const span = [start, start + name.length] as const;
    start += name.length + 1;
    return { span, type, entity: 'x', form: 'name', rule: 'tagger' };
  });
  const record: OnRecord = {
    known: { id: 'x', wikidata: null, name: onRecord, type, kind: null, description: null, country: code ?? null },
    facts: [],
    code: code ?? null,
  };
  const background: Background = { ...sampleBackground(), about: known ? { x: record } : {} };
  const entities = [{ id: 'x', wikidata: null, name: onRecord, type, salience: 1 }];
  const analysis = { ...sample, article: { ...sample.article!, lang, text }, entities, mentions };
  return withShownNames(analysis, background)
    .entities.map(({ name }) => name)
    .join();
}

test.each<[expected: string, of: Case]>([
  ['Deutschland', { lang: 'de', written: ['Deutschlands'], onRecord: 'Germany', code: 'DE' }],
  ['Estados Unidos', { lang: 'es', written: ['EE. UU.'], onRecord: 'United States', code: 'US' }],
  ['Brasil', { lang: 'pt-BR', written: ['Brasil'], onRecord: 'Brazil', code: 'BR' }],
  ['Lissabon', { lang: 'de', written: ['Lissabons', 'Lissabon'], onRecord: 'Lisbon' }],
  ['Lisbonne', { lang: 'fr', written: ['Lisbonne'], onRecord: 'Lisbon' }],
  ['Weltbank', { lang: 'de', written: ['Weltbank', 'Weltbank'], onRecord: 'World Bank', type: 'organisation' }],
  [
    'Banco Central Europeo',
    { lang: 'es', written: ['BCE', 'Banco Central Europeo'], onRecord: 'European Central Bank' },
  ],
  ['Bundestag', { lang: 'de', written: ['Bundestags'], onRecord: 'Bundestag', type: 'organisation' }],
  ['Anna Reuss', { lang: 'de', written: ['Reuss'], onRecord: 'Anna Reuss', type: 'person' }],
  ['Italians', { lang: 'fr', written: ['italienne'], onRecord: 'Italians', type: 'group' }],
  ['United States', { lang: 'en', written: ['US'], onRecord: 'United States', code: 'US' }],
  ['Halden', { lang: 'de', written: ['Haldens'], onRecord: 'Halden', known: false }],
  ['Germany', { lang: 'x', written: ['Germany'], onRecord: 'Germany', code: 'DE' }],
])('%s: %j', (expected, of) => {
  expect(shown(of)).toBe(expected);
});
