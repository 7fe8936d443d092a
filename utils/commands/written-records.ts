import { readdirSync, readFileSync } from 'node:fs';
import { readRecords } from '../pack/read-records.ts';

const RECORDS = new URL('../pack/records/', import.meta.url);

/** The written layer, from utils/pack/records. */
export function writtenRecords(): ReturnType<typeof readRecords> {
  const names = readdirSync(RECORDS).filter((name) => name.endsWith('.jsonl'));
  return readRecords(new Map(names.map((name) => [name, readFileSync(new URL(name, RECORDS), 'utf8')])));
}
