import { readdirSync, readFileSync } from 'node:fs';
import { readRecords } from '../pack/read-records.ts';

const RECORDS = new URL('../pack/records/', import.meta.url);

const GLOSSARY = new URL('../pack/glossary/', import.meta.url);

/** The written layer, from utils/pack/records. */
export const writtenRecords = (): ReturnType<typeof readRecords> => readRecords(filesIn(RECORDS));

/** The glossary's files, from utils/pack/glossary. */
export const writtenGlossary = (): ReadonlyMap<string, string> => filesIn(GLOSSARY);

function filesIn(folder: URL): ReadonlyMap<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  return new Map(names.sort().map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]));
}
