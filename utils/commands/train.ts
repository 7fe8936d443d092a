/*
 * Trains the names model: npm run train -- DATA_DIR [--out FILE] [--epochs N] [--apart CORPUS,..]
 *
 * DATA_DIR holds marked corpora, one folder each, as JSON lines with `text` and `spans` (train/read-corpora.ts lists which; they are
 * not part of this project). Every fifth row is held back and scored at the end, as is
 * every corpus named by --apart (how well the model does on text of another kind). The same data give the same model.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { openLexicon } from '../core/names/lexicon.ts';
import { TAG_COUNT } from '../core/names/tag-set.ts';
import { openTagger } from '../core/names/tagger.ts';
import { encodeTagger } from '../core/names/tagger-model.ts';
import { loadNames } from './load-names.ts';
import { buildLexicon } from './train/build-lexicon.ts';
import { caseCopy } from './train/case-copies.ts';
import { keepStrongest, randomFrom, startWeights, trainChain } from './train/chain-trainer.ts';
import { quantise } from './train/quantise.ts';
import { readCorpora, type Sample } from './train/read-corpora.ts';
import { readExamples } from './train/read-examples.ts';
import { readNamePool } from './train/read-name-pool.ts';
import { renamedCopy } from './train/renamed-copies.ts';
import { scoreNames } from './train/score-names.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: 'utils/pack/models/names.bin' },
    apart: { type: 'string' },
    epochs: { type: 'string', default: '6' },
    rate: { type: 'string', default: '0.1' },
    decay: { type: 'string', default: '0.005' },
    rarest: { type: 'string', default: '5' },
    dropout: { type: 'string', default: '0.1' },
    renamed: { type: 'string', default: '0.8' },
    rows: { type: 'string', default: '62000' },
    more: { type: 'string', default: '6' },
  },
});
const folder = positionals[0];
if (!folder) {
  console.error('Usage: npm run train -- DATA_DIR [--out FILE] [--epochs N]');
  process.exit(2);
}

const started = Date.now();
const say = (line: string): void =>
  console.log(`${String(Math.round((Date.now() - started) / 1000)).padStart(5)} s  ${line}`);

const { train, held } = readCorpora(folder, options.apart?.split(','));
const lexiconBytes = buildLexicon();
const lexicon = openLexicon(lexiconBytes);
say(`lexicon: ${lexicon.size} entries, ${gzipSync(lexiconBytes).length} bytes gzipped`);
const { gazetteer } = loadNames();
const random = randomFrom(11);
const copies = train.flatMap((sample) => {
  const drawn = random();
  const copy = drawn < 0.12 ? 'capitals' : drawn < 0.2 ? 'small' : drawn < 0.3 ? 'title' : null;
  const changed = copy && caseCopy(sample, copy);
  return changed ? [changed] : [];
});
const pool = await readNamePool();
const renamed = train.flatMap(
  (sample) => (random() < Number(options.renamed) && renamedCopy(sample, pool, random)) || [],
);
copies.push(...renamed);
const examples = readExamples([...train, ...copies], lexicon, gazetteer);
say(`${train.length} texts and ${copies.length} copies, ${examples.tags.length} units`);
const schedule = {
  epochs: Number(options.epochs),
  rate: Number(options.rate),
  decay: Number(options.decay),
  dropout: Number(options.dropout),
  seed: 7,
};
const all = startWeights(examples, Number(options.rarest));
say(`${all.rows.length / TAG_COUNT} features`);
trainChain(examples, all, schedule, say);
const weights = keepStrongest(all, Number(options.rows));
trainChain(examples, weights, { ...schedule, epochs: Number(options.more), rate: schedule.rate / 3 }, say);
const quantised = quantise(weights);
const bytes = encodeTagger({ ...quantised, version: new Date().toISOString().slice(0, 10), lexicon: lexiconBytes });
writeFileSync(options.out, bytes);
say(`${quantised.rows.size} rows, ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`);

const tagger = openTagger(bytes);
const percent = (share: number): string => (100 * share).toFixed(1).padStart(5);
const table = (name: string, samples: readonly Sample[]): void => {
  const score = scoreNames(samples, tagger, gazetteer);
  say(
    `${name.padEnd(36)} P ${percent(score.precision)} R ${percent(score.recall)} F1 ${percent(score.f1)}  (${score.names} names)`,
  );
};
for (const corpus of new Set(held.map((sample) => sample.corpus)))
  table(
    corpus,
    held.filter((sample) => sample.corpus === corpus),
  );
table('all', held);
