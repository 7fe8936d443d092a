import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { encodeGazetteer, openGazetteer } from '../core/knowledge/gazetteer.ts';
import type { Names } from '../core/names/names.ts';
import { readRecords } from '../pack/read-records.ts';
import { type EntityRecord, parseEntities } from '../pack/record.ts';
import { reviewRecords, SOURCES } from '../pack/review-records.ts';
import { tryLinks } from '../pack/try-links.ts';
import { explainLinks } from './explain-links.ts';
import { loadTagger } from './load-names.ts';
import { ownContent } from './pack-own.ts';
import { RECORDS_FOLDER, writtenFiles } from './written-records.ts';

/** The file to check and those it is held against, by name; the records' own sources where its folder has none. */
interface Checked {
  readonly file: string;
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Says with file and line what is out of order in a file of records; where nothing is, which of its names a plain sentence would link,
 * with a pack made of the records and this file. True where all is in order.
 */
export async function checkRecords(path: string): Promise<boolean> {
  const checked = readChecked(resolve(path));
  const problems = problemsOf(checked);
  for (const problem of problems) console.error(problem);
  if (problems.length) return false;
  const records = parseEntities(checked.files.get(checked.file) ?? '', checked.file);
  const names = await namesWith(checked);
  for (const line of linkLines(checked.file, records, names)) console.log(line);
  return true;
}

/** What is out of order in the file itself, and in the sources it names. */
export function problemsOf({ file, files }: Checked): string[] {
  const isOurs = (problem: string): boolean =>
    problem.startsWith(`${file}:`) || (problem.startsWith(SOURCES) && !problem.includes(': no fact is from '));
  return reviewRecords(files).filter(isOurs);
}

/** Which names would be linked, a line for each that would not be in every text, and their sum. */
export function linkLines(file: string, records: readonly EntityRecord[], names: Names): string[] {
  const sum = { plainly: 0, 'with its country': 0, no: 0 };
  const lines = records.flatMap((record, at) =>
    tryLinks(record, names).flatMap(({ name, linked, article }) => {
      sum[linked]++;
      if (linked === 'plainly') return [];
      const where = `${file}:${at + 1}: ${record.id}: "${name}"`;
      if (linked === 'with its country') return [`${where} is linked only where the text speaks of ${record.country}`];
      return [`${where} is not linked in “${article.text}”`, ...explainLinks(article, names).map((why) => `  ${why}`)];
    }),
  );
  const told = `${sum.plainly} linked by a plain sentence, ${sum['with its country']} where the text speaks of its country, ${sum.no} not`;
  return [...lines, `${file}: in order. Records: ${records.length}; names: ${told}.`];
}

function readChecked(path: string): Checked {
  const [folder, file] = [dirname(path), basename(path)];
  if (folder === RECORDS_FOLDER) return { file, files: writtenFiles() };
  const own = readdirSync(folder).filter((name) => name.endsWith('.jsonl') && name !== SOURCES);
  const sources = existsSync(join(folder, SOURCES)) ? join(folder, SOURCES) : join(RECORDS_FOLDER, SOURCES);
  const contents = own.map((name): [string, string] => [name, readFileSync(join(folder, name), 'utf8')]);
  return { file, files: new Map([...contents, [SOURCES, readFileSync(sources, 'utf8')]]) };
}

/** What names are read with when the records hold the file, too. */
async function namesWith({ file, files }: Checked): Promise<Names> {
  const written = readRecords(writtenFiles());
  const own = readRecords(new Map([...files].filter(([name]) => name === file || name === SOURCES)));
  const known = new Set(written.sources.map(({ id }) => id));
  const sources = [...written.sources, ...own.sources.filter(({ id }) => !known.has(id))];
  const content = await ownContent({ entities: [...written.entities, ...own.entities], sources });
  const opened = openGazetteer(encodeGazetteer(content));
  if (!opened.ok) throw new Error(opened.error);
  return { gazetteer: opened.value, tagger: loadTagger() };
}
