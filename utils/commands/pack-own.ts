import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { encodeGazetteer, VOLUMES } from '../core/knowledge/gazetteer.ts';
import { buildGlossary } from '../pack/build-glossary.ts';
import { buildPack } from '../pack/build-pack.ts';
import { compileMeasureValues } from '../pack/compile/measure-values.ts';
import { GLOSSARY_FILE, packFile, TERMS_FILE } from '../pack/load-pack.ts';
import { compileOpenData, compilePersonNames, countryOutlines, originsOfOpenData } from './open-data.ts';
import { writtenGlossary, writtenRecords } from './written-records.ts';

const PUBLIC = new URL('../../public/', import.meta.url);

/** Browsers' stores look twice at files of more than 5 MB, and readers at downloads. */
const LARGEST_FILE = 4 * 1024 * 1024;
const LARGEST_COMPRESSED = 6 * 1024 * 1024;

/**
 * Builds the knowledge pack into public/packs from the records and the npm packages that hold open data. The same inputs give the
 * same bytes: the day compiled is the newest day a source was read.
 */
export async function packOwn(): Promise<void> {
  const { entities, sources } = writtenRecords();
  const compiled = sources.reduce((newest, { retrieved }) => (retrieved > newest ? retrieved : newest), '');
  const content = buildPack({
    compiled,
    origins: originsOfOpenData(),
    entities: [...entities, compileMeasureValues(entities.flat()), ...(await compileOpenData(entities.flat()))],
    sources,
    words: await compilePersonNames(),
  });
  const volumes = encodeGazetteer(content);
  const { glossary, terms } = buildGlossary(writtenGlossary());
  const outlines = Buffer.from(JSON.stringify(countryOutlines()));

  mkdirSync(new URL('packs/', PUBLIC), { recursive: true });
  let compressed = 0;
  const written: [file: string, bytes: Uint8Array][] = [
    ...VOLUMES.map((volume): [string, Uint8Array] => [packFile(volume), new Uint8Array(volumes[volume])]),
    [GLOSSARY_FILE, new Uint8Array(glossary)],
    [TERMS_FILE, new Uint8Array(terms)],
    ['packs/countries.json', outlines],
  ];
  for (const [file, bytes] of written) {
    const zipped = gzipSync(bytes).length;
    compressed += zipped;
    const size = (length: number) => `${(length / 1024).toFixed(0)} KB`;
    console.log(`${file}  ${size(bytes.length)}, ${size(zipped)} compressed`);
    if (bytes.length > LARGEST_FILE) throw new Error(`${file} is larger than ${size(LARGEST_FILE)}.`);
    // Beside its place first: whoever reads meanwhile has the old file or the new one whole.
    const place = new URL(file, PUBLIC);
    const aside = new URL(`${file}.${process.pid}`, PUBLIC);
    writeFileSync(aside, bytes);
    renameSync(aside, place);
  }
  if (compressed > LARGEST_COMPRESSED)
    throw new Error(`The pack is larger than ${LARGEST_COMPRESSED} bytes compressed.`);

  const names = content.entities.reduce((sum, entity) => sum + entity.names.length, 0);
  const facts = content.entities.reduce((sum, entity) => sum + entity.facts.length, 0);
  console.log(`${content.entities.length} entities, ${names} names, ${facts} facts`);
}
