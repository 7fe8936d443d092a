import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDoc } from '../../../utils/core/lang/read-doc.ts';
import { findMentions } from '../../../utils/core/names/find-mentions.ts';
import { mark } from '../../helpers/marked-text.ts';
import { noNames } from '../../helpers/no-names.ts';
import { packOf } from '../../helpers/pack-of.ts';

test('works without a model: by shape', () => {
  const text = 'On Monday the envoy met Ada Vance there.';
  const [mention] = findMentions(readDoc(text, 'en'), noNames);
  expect(mention).toEqual({ span: [24, 33], type: 'person', entity: null, form: 'name', rule: 'shape' });
});

test('any string gives mentions in order, apart and inside the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => {
      let reached = 0;
      for (const { span } of findMentions(readDoc(text, 'en'), noNames)) {
        expect(span[0]).toBeGreaterThanOrEqual(reached);
        expect(span[1]).toBeGreaterThan(span[0]);
        reached = span[1];
      }
      expect(reached).toBeLessThanOrEqual(text.length);
    }),
  );
});

test('works without a model: by the pack', () => {
  const gazetteer = packOf([
    { id: 'norvale', name: 'Norvale', type: 'place' },
    { id: 'long-bank', name: 'Long Bank', type: 'organisation' },
  ]);
  const text = 'Norvale grew. In Norvale, the Long Bank closed.';
  const mentions = findMentions(readDoc(text, 'en'), { tagger: null, gazetteer });
  expect(
    mark(
      text,
      mentions.map(({ span }) => span),
    ),
  ).toBe('[Norvale] grew. In [Norvale], the [Long Bank] closed.');
  expect(mentions.map(({ type, rule }) => `${type} ${rule}`)).toEqual([
    'place repeat',
    'place gazetteer',
    'organisation gazetteer',
  ]);
});
