/*
 * Speed of names and linking on one core, beside compromise's people, places and organisations in the same run:
 *   npm run perf:names [-- ARTICLE.txt]
 * Without a file it reads a made-up story of some 3,000 tokens. Times are
 * processor time (a busy machine's clock says little), the median of several rounds after a warm-up.
 */
import { readFileSync } from 'node:fs';
import nlp from 'compromise';
import { loadNames } from '../../utils/commands/load-names.ts';
import { readDoc } from '../../utils/core/lang/read-doc.ts';
import { linkEntities } from '../../utils/core/linking/link-entities.ts';
import type { Article } from '../../utils/core/model/article.ts';
import { findMentions } from '../../utils/core/names/find-mentions.ts';
import { readUnits } from '../../utils/core/names/units.ts';
import { blocksOf } from '../../utils/core/text/doc.ts';

const PEOPLE = ['Ada Vance', 'Marco Rubio', 'Lena Ortiz', 'Angela Merkel', 'Tomas Berg', 'Ursula von der Leyen'];
const PLACES = ['Berlin', 'El Salvador', 'New York', 'São Paulo', 'Lagos', 'the United States', 'Lyon'];
const BODIES = ['Boeing', 'the World Bank', 'the Norvale Transit Board (NTB)', 'Reuters', 'the European Union'];

function story(sentences: number): string {
  const lines: string[] = [];
  for (let i = 0; i < sentences; i++) {
    const person = PEOPLE[i % PEOPLE.length];
    const place = PLACES[i % PLACES.length];
    const body = BODIES[i % BODIES.length];
    lines.push(
      `On Tuesday, ${person} told reporters in ${place} that ${body} had spent $${i + 3}.5 million on roads, ports and schools since June.`,
      `The president's office, which had promised a quick answer, said that the company would be heard before the end of the year.`,
    );
    if (i % 4 === 3) lines.push('\n');
  }
  return lines.join(' ');
}

const file = process.argv[2];
const text = file ? readFileSync(file, 'utf8') : story(60);
const names = loadNames();
const article: Article = {
  url: null,
  title: null,
  authors: [],
  published: null,
  modified: null,
  publisher: null,
  lang: 'en',
  text,
  blocks: blocksOf(text),
  links: [],
};

/** Milliseconds of processor time so far, all threads. */
function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Median milliseconds of a round, after a third as many for warming up. */
function time(rounds: number, run: () => unknown): number {
  for (let i = 0; i < rounds / 3; i++) run();
  const times = Array.from({ length: rounds }, () => {
    const start = spent();
    run();
    return spent() - start;
  });
  return times.sort((a, b) => a - b)[times.length >> 1]!;
}

const doc = readDoc(text, 'en');
const tokens = doc.tokens.count;
const rate = (ms: number): string =>
  `${(tokens / ms).toFixed(1).padStart(8)} k tokens/s  ${ms.toFixed(2).padStart(9)} ms`;
const units = readUnits(doc);
const mentions = findMentions(doc, names);
console.log(`${tokens} tokens, ${mentions.length} mentions`);
const own = time(40, () => {
  const read = readDoc(text, 'en');
  return linkEntities(read, findMentions(read, names), names, article);
});
console.log(`text, names and linking   ${rate(own)}`);
console.log(`  of that the tagger      ${rate(time(40, () => names.tagger?.tag(doc, units, names.gazetteer)))}`);
console.log(`  of that all of mentions ${rate(time(40, () => findMentions(doc, names)))}`);
const peer = time(6, () => {
  const doc = nlp(text);
  return [doc.people().out('offset'), doc.places().out('offset'), doc.organizations().out('offset')];
});
console.log(`compromise                ${rate(peer)}`);
console.log(`${(peer / own).toFixed(1)} times compromise's speed`);

for (const [what, hard] of [
  ['a name of 10,000 letters', `Then ${'Aba'.repeat(3334)} spoke.`],
  ['50,000 names', 'Then Ada Vance met Tomas Berg in Lyon. '.repeat(16_667)],
  ['1 MB of digits and commas', '1,'.repeat(500_000)],
] as const) {
  const start = spent();
  const found = findMentions(readDoc(hard, 'en'), names).length;
  console.log(`${what}: ${(spent() - start).toFixed(0)} ms, ${found} mentions`);
}
