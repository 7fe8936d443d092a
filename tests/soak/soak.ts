/*
 * A long run of broken pages and texts, and of hostile shapes at four sizes, through the same reading as `analyze`:
 *   npm run soak [-- --inputs 10000] [--seed 1] [--minutes 15] [--texts 200] [--write]
 * Bounded by inputs and by minutes; the same seed gives the same inputs. `--write` puts the figures into docs/RELIABILITY.md. Ends with
 * an error where an input threw, took more than its time, or gave an analysis with a fault, or a shape grew faster than its length.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadNames } from '../../utils/commands/load-names.ts';
import { readInput } from '../../utils/commands/read-input.ts';
import { findFaults } from './find-faults.ts';
import { brokenInput } from './inputs.ts';
import { SHAPES, type Shape } from './shapes.ts';
import { variedShapes } from './varied-shapes.ts';

const { values: options } = parseArgs({
  options: {
    inputs: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    minutes: { type: 'string', default: '15' },
    texts: { type: 'string', default: '200' },
    write: { type: 'boolean', default: false },
  },
});
const REPORT = 'docs/RELIABILITY.md';
/** Milliseconds of processor time that no broken input of ours may take: they are pages of a few kilobytes. */
const LONGEST = 5000;
/** Sizes of a shape, as multiples of its smallest, and that smallest in characters. */
const SIZES = [1, 2, 4, 8];
const SMALLEST = 12_500;
/** A shape of eight times the length may take so many times as long before it counts as growing faster than its length. */
const LINEAR = 8 * 1.8;
/** Milliseconds below which a time is noise. */
const NOISE = 60;

const resources = loadNames();
const spent = () => process.cpuUsage().user / 1000;
const faults = new Map<string, { times: number; first: number }>();
const note = (kind: string, index: number) => {
  const known = faults.get(kind) ?? { times: 0, first: index };
  faults.set(kind, { ...known, times: known.times + 1 });
};

const seed = Number(options.seed);
const end = Date.now() + Number(options.minutes) * 60_000;
let tried = 0;
let longest = 0;
for (; tried < Number(options.inputs) && Date.now() < end; tried++) {
  const before = spent();
  try {
    for (const fault of findFaults(readInput(brokenInput(seed, tried), resources))) note(fault, tried);
  } catch (error) {
    note(`threw: ${error instanceof Error ? error.message.slice(0, 80) : String(error)}`, tried);
  }
  const took = spent() - before;
  longest = Math.max(longest, took);
  if (took > LONGEST) note('took too long', tried);
  if (tried % 500 === 499) console.log(`${tried + 1} tried, ${faults.size} kinds of fault`);
}

const read = ({ kind, make, lang }: Shape, n: number) => {
  const content = make(n);
  const input =
    kind === 'html'
      ? { html: content, url: 'https://www.example.com/news/kiln' }
      : { text: content, lang: lang ?? 'en' };
  const before = spent();
  readInput(input, resources);
  return spent() - before;
};
const rows = SHAPES.map((shape) => {
  const times = SIZES.map((size) => Math.min(read(shape, SMALLEST * size), read(shape, SMALLEST * size)));
  const [least = 0] = times;
  const most = times.at(-1) ?? 0;
  const isLinear = most < LINEAR * Math.max(least, NOISE);
  const row = { name: shape.name, times, ratio: most / Math.max(least, 1), isLinear };
  console.log(row.name, times.map(Math.round).join(' '), isLinear ? '' : 'FASTER THAN ITS LENGTH');
  return row;
});

/** Characters of a variation, and eight times as many. */
const VARIED = 6000;
const varied = variedShapes(seed, Number(options.texts));
const grown = varied.filter((shape, index) => {
  if (index % 50 === 49) console.log(`${index + 1} variations tried`);
  try {
    const isFast = () => read(shape, VARIED * 8) >= LINEAR * Math.max(read(shape, VARIED), NOISE);
    // What one collection of garbage made slow is not slow twice.
    return isFast() && isFast() && isFast();
  } catch (error) {
    note(`${shape.name} threw: ${String(error).slice(0, 80)}`, index);
    return false;
  }
});

const worse = rows.filter(({ isLinear }) => !isLinear).map(({ name }) => name);
const memory = Math.round(process.memoryUsage().rss / 1024 / 1024);
const report = [
  `Node ${process.versions.node}, seed ${seed}; the day is in the file's history. \`npm run soak -- --write\` writes this part.`,
  '',
  `- Broken pages and texts tried: ${tried}. Longest: ${Math.round(longest)} ms of processor time. Memory at the end: ${memory} MB.`,
  `- Kinds of fault: ${faults.size ? [...faults].map(([kind, { times, first }]) => `${kind} (${times}, first at ${first})`).join('; ') : 'none'}.`,
  `- Shapes that grow faster than their length: ${worse.length ? worse.join(', ') : `none of ${rows.length}`}.`,
  `- Variations of them, by other tags, marks, nestings, keys and words, at ${VARIED} characters and eight times as many: ${varied.length}. Growing faster than their length: ${grown.length ? grown.map(({ name }) => `\`${name}\``).join(', ') : 'none'}.`,
  '',
  `| shape | ms at ${SIZES.map((size) => `${(SMALLEST * size) / 1000}k`).join(', ')} characters | times as long at 8 times the length |`,
  '|---|---|---|',
  ...rows.map(({ name, times, ratio }) => `| ${name} | ${times.map(Math.round).join(', ')} | ${ratio.toFixed(1)} |`),
].join('\n');
console.log(`\n${report}`);
if (options.write) {
  const [head = '', , tail = ''] = readFileSync(REPORT, 'utf8').split(/<!-- \/?soak -->/);
  writeFileSync(REPORT, `${head}<!-- soak -->\n${report}\n<!-- /soak -->${tail}`);
}
process.exitCode = faults.size || worse.length || grown.length ? 1 : 0;
