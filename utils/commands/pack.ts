import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { encodeGazetteer, VOLUMES } from '../core/entities/gazetteer.ts';
import { buildPack } from '../pack/build-pack.ts';
import { packFile } from '../pack/load-pack.ts';
import { readRecords } from '../pack/read-records.ts';

/*
 * npm run pack: builds the knowledge pack into public/packs from the records and the npm packages that hold open data.
 * The same inputs give the same bytes: the day compiled is the newest day a source was read.
 */

const RECORDS = new URL('../pack/records/', import.meta.url);
const PUBLIC = new URL('../../public/', import.meta.url);

const files = new Map(
  readdirSync(RECORDS)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => [name, readFileSync(new URL(name, RECORDS), 'utf8')]),
);
const { entities, sources } = readRecords(files);
const compiled = sources.reduce((newest, { retrieved }) => (retrieved > newest ? retrieved : newest), '');
const volumes = encodeGazetteer(buildPack({ compiled, origins: [], entities, sources, words: new Map() }));

mkdirSync(new URL('packs/', PUBLIC), { recursive: true });
for (const volume of VOLUMES) {
  const bytes = volumes[volume];
  writeFileSync(new URL(packFile(volume), PUBLIC), bytes);
  const size = (length: number) => `${(length / 1024).toFixed(0)} KB`;
  console.log(`${packFile(volume)}  ${size(bytes.length)}, ${size(gzipSync(bytes).length)} compressed`);
}
