import { type EntityRecord, parseEntities, parseSources, type SourceRecord } from './record.ts';
import { SOURCES } from './review-records.ts';

/** The written layer from its files' contents by file name. Throws, naming the file and the line, where a record breaks the schema. */
export function readRecords(files: ReadonlyMap<string, string>): {
  entities: EntityRecord[][];
  sources: SourceRecord[];
} {
  const names = [...files.keys()].filter((name) => name !== SOURCES).sort();
  return {
    entities: names.map((name) => parseEntities(files.get(name)!, name)),
    sources: parseSources(files.get(SOURCES) ?? '', SOURCES),
  };
}
