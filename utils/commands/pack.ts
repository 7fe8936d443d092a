import { parseArgs } from 'node:util';
import { checkRecords } from './check-records.ts';
import { packOwn } from './pack-own.ts';
import { packRecords } from './pack-records.ts';
import { writeSamples } from './write-samples.ts';

/*
 * npm run pack: builds the pack that comes with the extension, and the first run's sample as it is read with it, into public/packs.
 * npm run pack -- --records DIR [--out FILE]: makes a pack to give to others from records of one's own (docs/KNOWLEDGE.md).
 * npm run pack -- --check FILE: what is out of order in a file of records, and which of its names a plain sentence links; writes nothing.
 */

const { values: options } = parseArgs({
  options: { records: { type: 'string' }, out: { type: 'string' }, check: { type: 'string' } },
});
if (options.check !== undefined) process.exitCode = (await checkRecords(options.check)) ? 0 : 1;
else if (options.records !== undefined) process.exitCode = packRecords(options.records, options.out) ? 0 : 1;
else {
  await packOwn();
  writeSamples();
}
