import { encodeGazetteer } from '../core/knowledge/gazetteer.ts';
import { checkHead, type PackHead, writePackFile } from '../core/knowledge/pack-file.ts';
import { err, ok, type Result } from '../core/model/result.ts';
import { buildPack } from './build-pack.ts';
import { readRecords } from './read-records.ts';
import { reviewRecords } from './review-records.ts';

/** The file in a folder of records that says what the pack is: `{"title", "publisher", "licence"}`. */
export const PACK_JSON = 'pack.json';

export interface MadePack {
  readonly head: PackHead;
  readonly file: ArrayBuffer;
}

/**
 * A pack to give to others, from a folder's files by name: records and sources as `.jsonl`, and pack.json. The same files give
 * the same bytes: the day it was made is the newest day a source was read. The error holds one problem a line, with file and line.
 */
export function makePackFile(files: ReadonlyMap<string, string>): Result<MadePack, readonly string[]> {
  const records = new Map([...files].filter(([name]) => name.endsWith('.jsonl')));
  const problems = reviewRecords(records);
  if (problems.length) return err(problems);
  const { entities, sources } = readRecords(records);
  const made = sources.reduce((newest, { retrieved }) => (retrieved > newest ? retrieved : newest), '');
  const head = readAbout(files.get(PACK_JSON), made);
  const own = new Set(entities.flat().map(({ id }) => id));
  const strangers = entities
    .flat()
    .flatMap(({ id, facts = [] }) =>
      facts.flatMap(({ p, v }) =>
        typeof v === 'object' && 'e' in v && !own.has(v.e)
          ? [`${id}: its "${p}" names ${v.e}, which needs a line of its own: id, type and name`]
          : [],
      ),
    );
  if (strangers.length || !head.ok) return err([...strangers, ...(head.ok ? [] : [head.error])]);
  const pack = encodeGazetteer(buildPack({ compiled: made, origins: [], entities, sources, words: new Map() }));
  return ok({ head: head.value, file: writePackFile(head.value, pack) });
}

function readAbout(content: string | undefined, made: string): Result<PackHead, string> {
  if (content === undefined)
    return err(`${PACK_JSON}: missing; it holds {"title": ..., "publisher": ..., "licence": ...}`);
  let about: unknown;
  try {
    about = JSON.parse(content);
  } catch {
    return err(`${PACK_JSON}: not JSON`);
  }
  const head = checkHead(typeof about === 'object' ? { ...about, made } : about);
  if (head.ok) return head;
  const [field] = head.error.args;
  return err(
    `${PACK_JSON}: "${field?.kind === 'text' ? field.text : ''}" is not as it should be: a line of up to 120 characters`,
  );
}
