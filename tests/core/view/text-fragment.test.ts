import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textFragment } from '../../../utils/core/view/text-fragment.ts';
import { spanIn } from '../../helpers/build-reading.ts';

const PAGE = 'https://news.example/a?b=1';
const TEXT = 'The harbour master said that Ann Ode, a pilot-in-training, had left.\nAnn Ode';

test.each([
  [
    'words in a sentence, with whole words around them',
    'Ann Ode',
    'master%20said%20that-,Ann%20Ode,-%2C%20a%20pilot%2Din%2Dtraining%2C',
  ],
  ['the first words of a line have nothing before them', 'The harbour', 'The%20harbour,-master%20said%20that%20Ann'],
])('%s', (_, words, directive) => {
  expect(textFragment(PAGE, TEXT, spanIn(TEXT, words))).toBe(`${PAGE}#:~:text=${directive}`);
});

test('a line of its own stands alone', () => {
  expect(textFragment(PAGE, TEXT, spanIn(TEXT, 'Ann Ode', 60))).toBe(`${PAGE}#:~:text=Ann%20Ode`);
});

test('long words are given by their beginning and end', () => {
  const text = 'One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen';
  expect(textFragment(PAGE, text, [0, text.length])).toBe(
    `${PAGE}#:~:text=One%20two%20three%20four%20five,fifteen%20sixteen`,
  );
});

test('another place of the page is left out', () => {
  expect(textFragment(`${PAGE}#top`, 'Ann', [0, 3])).toBe(`${PAGE}#:~:text=Ann`);
});

test('is an address, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (text, a, b) => {
      const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
      expect(URL.canParse(textFragment(PAGE, text, [start, end]))).toBe(true);
    }),
  );
});
