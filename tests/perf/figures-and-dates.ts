/*
 * Speed of the figures and the dates together, beside compromise's `.numbers()` and `.dates()` on the same text in the same run,
 * and how the time grows from 10,000 to 100,000 words. Run: npm run perf:figures. Prints; fails only where growth is not linear.
 */
import nlp from 'compromise';
import { findDates } from '../../utils/core/dates/find-dates.ts';
import { findFigures } from '../../utils/core/figures/find-figures.ts';
import { readDoc } from '../../utils/core/lang/read-doc.ts';

/** Words of our own, as dense in figures and dates as a business page. */
const STORY = [
  'The jail was built for about 1,200 people and held 1,950 on Monday, the ministry said in a report of 14 March 2024.',
  'Guards have asked for more staff for years, and the head of their union says the night shift is the hardest of all.',
  'Spending rose by 4.5% to £31.2 million last year, up from £29.9m, while two-thirds of the cells were shared by three men.',
  'It was opened in 1986 by a mayor who had promised work to the valley when the mines closed and the young moved away.',
  'Between 15 and 20 inmates were moved to a wing of 600 square metres, some 40 kilometres north, in early June.',
  'Nobody at the gate would speak about the plan, which had been passed by the council without much debate or notice.',
].join(' ');
const RUNS = 5;

const words = (count: number): string => {
  const size = STORY.split(' ').length;
  return Array.from({ length: Math.ceil(count / size) }, () => STORY).join('\n');
};

/** Best time of some runs, in milliseconds. */
function best(run: () => unknown, runs = RUNS): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    run();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

const readOurs = (text: string) => {
  const doc = readDoc(text, 'en');
  return [findFigures(doc), findDates(doc, '2024-04-02')];
};
const readTheirs = (text: string) => {
  const doc = nlp(text);
  const dates = (doc as unknown as { dates?: () => { json(): unknown } }).dates;
  return [doc.numbers().json(), dates ? dates.call(doc).json() : null];
};

const small = words(10_000);
const large = words(100_000);
const tokens = readDoc(small, 'en').tokens.count;
readOurs(small);
const ours = best(() => readOurs(small));
const theirs = best(() => readTheirs(small), 1);
const doc = readDoc(small, 'en');
const figuresAlone = best(() => findFigures(doc));
const ourLarge = best(() => readOurs(large), 3);
const growth = ourLarge / ours;
const rate = (ms: number) => `${Math.round((tokens / ms) * 1000).toLocaleString('en')} tokens/s`;

console.log(`figures + dates, text to result   ${rate(ours)}`);
console.log(`figures alone, from tokens        ${rate(figuresAlone)}`);
console.log(`compromise numbers + dates        ${rate(theirs)}`);
console.log(`ratio                             ${(theirs / ours).toFixed(1)}x`);
console.log(`100,000 words against 10,000      ${growth.toFixed(1)}x`);
if (growth > 20) {
  console.error('time does not grow with the text alone');
  process.exitCode = 1;
}
