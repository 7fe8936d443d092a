/*
 * One report of how fast a text is read: every stage and the whole of `analyse` beside four peers and beside the cutting of the text into
 * tokens alone, and how the time grows from 1,000 to 100,000 words. All of it in one run, told as ratios:
 *   npm run perf
 * Writes reports/perf/{README.md,perf.json,stages.svg,growth.svg}. Times are processor time, the least of some rounds.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import Recognizers from '@microsoft/recognizers-text-suite';
import * as chrono from 'chrono-node';
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import { loadNames } from '../../utils/commands/load-names.ts';
import { analyse } from '../../utils/core/analyse.ts';
import { findAttributions } from '../../utils/core/attributions/find-attributions.ts';
import { findDates } from '../../utils/core/dates/find-dates.ts';
import { findFigures } from '../../utils/core/figures/find-figures.ts';
import { readDoc } from '../../utils/core/lang/read-doc.ts';
import { linkEntities } from '../../utils/core/linking/link-entities.ts';
import type { Article } from '../../utils/core/model/article.ts';
import { findMentions } from '../../utils/core/names/find-mentions.ts';
import { blocksOf } from '../../utils/core/text/doc.ts';
import { type Bar, drawBars } from './draw-bars.ts';

const STORY = [
  'The ministry said on Monday that the ferry port of Dakar had handled 310,000 passengers in 2023, 12% more than a year before.',
  'Its director, Awa Lindqvist, told reporters in Lisbon that she had asked for 3 million euros and 40 more guards since June.',
  'Between 15 and 20 boats were moved to a quay some 40 kilometres north, which the World Bank had paid for in 1998.',
  '“Nobody at the gate would speak about it,” a spokesman for the city said, and two-thirds of the berths stayed empty.',
].join(' ');
const SIZES = [1000, 10_000, 100_000];
const FOLDER = 'reports/perf';

const story = (words: number): string => {
  const size = STORY.split(' ').length;
  return Array.from({ length: Math.ceil(words / size) }, () => STORY).join('\n');
};
const articleOf = (text: string): Article => ({
  ...{ url: null, title: null, authors: [], published: '2024-04-02', modified: null, publisher: null, lang: 'en' },
  ...{ text, blocks: blocksOf(text), links: [] },
});

/** Least processor time of some rounds after one for warming up, in milliseconds. */
function least(run: () => unknown, rounds = 5): number {
  run();
  const times = Array.from({ length: rounds }, () => {
    const { user, system } = process.cpuUsage();
    run();
    const spent = process.cpuUsage({ user, system });
    return (spent.user + spent.system) / 1000;
  });
  return Math.min(...times);
}

const resources = loadNames();
const text = story(2000);
const article = articleOf(text);
const doc = readDoc(text, 'en', article.blocks);
const named = findMentions(doc, resources);
const linked = linkEntities(doc, named, resources, article);
const wink = winkNlp(model);

const floor = least(() => readDoc(text, 'en', article.blocks));
const bar = (name: string, kind: Bar['kind'], run: () => unknown): Bar => ({ name, kind, ms: least(run) });
const bars: readonly Bar[] = [
  { name: 'tokens, sentences, clauses (the floor)', kind: 'stage', ms: floor },
  bar('figures', 'stage', () => findFigures(doc)),
  bar('dates', 'stage', () => findDates(doc, article.published)),
  bar('names', 'stage', () => findMentions(doc, resources)),
  bar('who is meant', 'stage', () => linkEntities(doc, named, resources, article)),
  bar('who says it', 'stage', () => findAttributions(doc, doc.quotations, linked.mentions)),
  bar('the whole of analyse', 'whole', () => analyse(article, null, resources)),
  bar('chrono: dates', 'peer', () => chrono.parse(text)),
  bar('compromise: numbers', 'peer', () => nlp(text).numbers().json()),
  bar('compromise: people, places, organisations', 'peer', () => nlp(text).topics().json()),
  bar('wink-nlp: entities and sentences', 'peer', () => [
    wink.readDoc(text).entities().out(),
    wink.readDoc(text).sentences().out(),
  ]),
  bar('Recognizers: numbers', 'peer', () => Recognizers.recognizeNumber(text, 'en-us')),
  bar('Recognizers: dates', 'peer', () => Recognizers.recognizeDateTime(text, 'en-us')),
];
const growth: readonly Bar[] = SIZES.map((words) => {
  const whole = articleOf(story(words));
  return {
    name: `${words.toLocaleString('en')} words`,
    kind: 'whole',
    ms: least(() => analyse(whole, null, resources), 2),
  };
});

const [smallest, , largest] = growth;
const times = (ms: number, of: number) => (ms / of).toFixed(1);
const isLinear = (largest?.ms ?? 0) < 200 * (smallest?.ms ?? 0);
const table = (rows: readonly Bar[], of: number) =>
  rows.map(({ name, kind, ms }) => `| ${name} | ${kind} | ${ms.toFixed(1)} | ${times(ms, of)} |`).join('\n');
const report = `# How fast a text is read

Node ${process.versions.node}, ${doc.tokens.count} tokens of our own making, all in one run; only the ratios can be compared with another run.

![Stages and peers](stages.svg)

| what | kind | ms | times the floor |
|---|---|---|---|
${table(bars, floor)}

## Growth

![Growth](growth.svg)

| text | kind | ms | times the smallest |
|---|---|---|---|
${table(growth, smallest?.ms ?? 1)}

A hundred times the words take ${times(largest?.ms ?? 0, smallest?.ms ?? 1)} times as long${isLinear ? '' : ': more than their length'}.
`;
mkdirSync(FOLDER, { recursive: true });
writeFileSync(`${FOLDER}/README.md`, report);
writeFileSync(`${FOLDER}/perf.json`, `${JSON.stringify({ tokens: doc.tokens.count, floor, bars, growth }, null, 2)}\n`);
writeFileSync(`${FOLDER}/stages.svg`, drawBars(bars));
writeFileSync(`${FOLDER}/growth.svg`, drawBars(growth));
console.log(report);
if (!isLinear) process.exitCode = 1;
