import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { PACK_EXTENSION, readPackFile } from '../core/knowledge/pack-file.ts';
import { sayIn } from '../core/view/say.ts';
import { makePackFile, PACK_JSON } from '../pack/make-pack-file.ts';
import { englishWords } from './english-words.ts';

/** Makes a pack to give to others from a folder of records. True where a file was written; else every problem is told, with file and line. */
export function packRecords(folder: string, out: string | undefined): boolean {
  const names = readdirSync(folder).filter((name) => name.endsWith('.jsonl') || name === PACK_JSON);
  const made = makePackFile(new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')])));
  if (!made.ok) {
    for (const problem of made.error) console.error(problem);
    return false;
  }
  // As the reader's own browser will look at it: a pack that is too large is refused here first.
  const read = readPackFile(made.value.file);
  if (!read.ok) {
    console.error(sayIn(englishWords(), 'en')(read.error));
    return false;
  }
  const place = out ?? `${basename(resolve(folder))}.${PACK_EXTENSION}`;
  const aside = `${place}.${process.pid}`;
  writeFileSync(aside, new Uint8Array(made.value.file));
  renameSync(aside, place);
  const { entityCount, factCount } = read.value.gazetteer;
  console.log(
    `${place}  ${(made.value.file.byteLength / 1024).toFixed(0)} KB, ${entityCount} entities, ${factCount} facts`,
  );
  return true;
}
