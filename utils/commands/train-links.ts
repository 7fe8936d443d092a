/*
 * Trains the weights by which names are linked: npm run train:links -- DATA_DIR [--out FILE]
 *
 * On the linking corpora of licence class A under DATA_DIR (train/link-cases.ts lists them) and on sentences made from the records.
 * Every fifth text is held back. The weights go, by name, into core/linking/link-weights.ts, where people read them.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { LINK_WEIGHTS } from '../core/linking/link-weights.ts';
import { loadNames } from './load-names.ts';
import { randomFrom } from './train/chain-trainer.ts';
import { fitLinks, lossOf } from './train/fit-links.ts';
import { casesOf, type LinkCase, readLinkedCorpora } from './train/link-cases.ts';
import { sentencesOf } from './train/record-sentences.ts';
import { writtenRecords } from './written-records.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: 'utils/core/linking/link-weights.ts' },
    made: { type: 'string', default: '3000' },
  },
});
const [folder] = positionals;
if (!folder) {
  console.error('Usage: npm run train:links -- DATA_DIR [--out FILE]');
  process.exit(2);
}
const names = loadNames();
const { gazetteer } = names;
const countryName = (code: string): string | null => gazetteer.about(gazetteer.country(code) ?? '')?.name ?? null;
const made = sentencesOf(writtenRecords().entities.flat(), countryName, randomFrom(5), Number(values.made));
const texts = [...readLinkedCorpora(folder), ...made];
const train: LinkCase[] = [];
const held: LinkCase[] = [];
for (const [i, text] of texts.entries()) (i % 5 === 0 ? held : train).push(...casesOf(text, names));
const weights = fitLinks(train, LINK_WEIGHTS);
const round = (x: number): number => Math.round(x * 100) / 100;
for (const [name, cases] of [
  ['trained on', train],
  ['held back', held],
] as const) {
  for (const [when, used] of [
    ['before', LINK_WEIGHTS],
    ['after', weights],
  ] as const) {
    const { loss, linked, right } = lossOf(cases, used);
    console.log(
      `${name} (${cases.length}) ${when}: log-loss ${loss.toFixed(3)}, linked ${linked}, of these right ${((100 * right) / linked).toFixed(1)} %`,
    );
  }
}
const lines = Object.entries(weights).map(
  ([id, weight]) => `  ${/^[a-z]+$/.test(id) ? id : JSON.stringify(id)}: ${round(weight)},`,
);
writeFileSync(
  values.out,
  `/** Log-odds a unit of each evidence (evidence.ts), by its id. */
export type LinkWeights = Readonly<Record<string, number>>;

/** Trained (npm run train:links) from what was set by hand, on ${train.length} names; see pack/models/README.md. */
export const LINK_WEIGHTS: LinkWeights = {
${lines.join('\n')}
};
`,
);
