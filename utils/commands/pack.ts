import { parseArgs } from 'node:util';
import { packOwn } from './pack-own.ts';
import { packRecords } from './pack-records.ts';
import { writeSamples } from './write-samples.ts';

/*
 * npm run pack: builds the pack that comes with the extension, and the first run's sample as it is read with it, into public/packs.
 * npm run pack -- --records DIR [--out FILE]: makes a pack to give to others from records of one's own (docs/KNOWLEDGE.md).
 */

const { values: options } = parseArgs({ options: { records: { type: 'string' }, out: { type: 'string' } } });
if (options.records === undefined) {
  await packOwn();
  writeSamples();
} else process.exitCode = packRecords(options.records, options.out) ? 0 : 1;
