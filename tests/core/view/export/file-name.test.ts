import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName } from '../../../../utils/core/view/export/file-name.ts';
import { sampleAnalysis } from '../../../helpers/sample-analysis.ts';

const ARTICLE = sampleAnalysis().article!;
const named = (title: string | null) => fileName({ ...ARTICLE, title, publisher: null, published: null }, 'md');

test('publisher, day and the first words of the title', () => {
  expect(fileName(ARTICLE, 'md')).toBe(
    'sidelight-the-marrow-courier-2025-02-05-crowded-prison-may-have-to-take-200-more.md',
  );
});

test('what the page does not state is left out', () => {
  expect(named(null)).toBe('sidelight.md');
  expect(fileName(null, 'json')).toBe('sidelight.json');
});

test.each([
  ['Élections à São Tomé: «que faire»?', 'sidelight-elections-a-sao-tome-que-faire.md'],
  ['../../a\\b:c', 'sidelight-a-b-c.md'],
  ['新しい橋', 'sidelight-新しい橋.md'],
  ['東京ガス「値上げ」', 'sidelight-東京ガス-値上げ.md'],
  ['हिन्दी में समाचार', 'sidelight-हिन्दी-में-समाचार.md'],
  ['أخبار السجون', 'sidelight-أخبار-السجون.md'],
])('%s becomes %s', (title, name) => {
  expect(named(title)).toBe(name);
});

test('any title makes a name a file system takes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
      const name = named(title);
      expect(name).toMatch(/^sidelight(-[\p{L}\p{M}\p{N}]+)*\.md$/u);
      expect(new TextEncoder().encode(name).length).toBeLessThan(255);
    }),
  );
});

test('a long publisher and a long title in letters of many bytes still make one', () => {
  const long = '東京の新聞'.repeat(30);
  const name = fileName({ ...ARTICLE, title: long, publisher: { name: long, domain: 'a.example' } }, 'json');
  expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(205);
  expect(name).toMatch(/[^-]\.json$/);
});
