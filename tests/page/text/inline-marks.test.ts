import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readBlocks } from '../../../utils/page/text/read-blocks.ts';

const textOf = (inside: string) =>
  readBlocks(parseHTML(`<html><body>${inside}</body></html>`).document as unknown as Document).blocks.map(
    ({ text }) => text,
  );

test.each([
  ['<p>It held 730<sup>1</sup> sheep.</p>', ['It held 730 sheep.']],
  ['<p>It fell by 8%<sup>2</sup>, it said.</p>', ['It fell by 8%, it said.']],
  ['<p>in 1971<sup class="ref">12</sup>.</p>', ['in 1971.']],
  ['<p>as said<sup>1,2</sup> before</p>', ['as said before']],
  ['<p>as said <sup>[3]</sup> before</p>', ['as said before']],
  ['<p>Held 730<a href="#n"><sup>4</sup></a> sheep</p>', ['Held 730 sheep']],
  ['<p>It held 730<span class="footnote-ref">5</span> sheep.</p>', ['It held 730 sheep.']],
])('marks of footnotes are left out: %s', (html, blocks) => {
  expect(textOf(html)).toEqual(blocks);
});

test.each([
  ['<p>the 4<sup>th</sup> of May</p>', ['the 4th of May']],
  ['<p>le 1<sup>er</sup> mai, la 2<sup>e</sup> fois</p>', ['le 1er mai, la 2e fois']],
  ['<p>la 3<sup>a</sup> vez</p>', ['la 3a vez']],
  ['<p>30 km<sup>2</sup> of wood, 7 m<sup>3</sup> of it</p>', ['30 km2 of wood, 7 m3 of it']],
  ['<p>the isotope <sup>14</sup>C</p>', ['the isotope 14C']],
  ['<p>CO<sub>2</sub></p>', ['CO2']],
  ['<p>It held <span class="number">730</span> sheep.</p>', ['It held 730 sheep.']],
])('what belongs to a word stays: %s', (html, blocks) => {
  expect(textOf(html)).toEqual(blocks);
});

test.each([
  [
    '<div>It was sold on Monday.<span class="br"></span><b>New owners</b><span class="br"></span>They come from afar.</div>',
    ['It was sold on Monday.', 'New owners', 'They come from afar.'],
  ],
  [
    '<div><span>It was sold on Monday.</span><span>They come from afar.</span></div>',
    ['It was sold on Monday. They come from afar.'],
  ],
])('what is set apart is not glued: %s', (html, blocks) => {
  expect(textOf(html)).toEqual(blocks);
});

test.each([
  ['<p>the U.S.<b>Army</b></p>', ['the U.S.Army']],
  ['<p>half<span class="icon"></span>way, i<b>Phone</b>, Mc<i>Gill</i></p>', ['halfway, iPhone, McGill']],
])('words in several elements stay words: %s', (html, blocks) => {
  expect(textOf(html)).toEqual(blocks);
});
