import { type EntityRecord, type FactRecord, parseEntities, parseSources, type SourceRecord } from './record.ts';

export const SOURCES = 'sources.jsonl';

interface Placed {
  readonly record: EntityRecord;
  /** `prisons.jsonl:3`. */
  readonly where: string;
}

/**
 * What is out of order in a written layer, from its files' contents by file name: one line a problem, with file and line. Of a
 * file with a record that breaks the schema the first such record is told; the others are held against each other. None where
 * all is well.
 */
export function reviewRecords(files: ReadonlyMap<string, string>): string[] {
  const problems: string[] = [];
  const attempt = <T>(read: () => T[]): T[] => {
    try {
      return read();
    } catch (error) {
      problems.push(error instanceof Error ? error.message : String(error));
      return [];
    }
  };
  const content = files.get(SOURCES);
  if (content === undefined) problems.push(`${SOURCES}: missing; every fact names a source that stands there`);
  const sources = content === undefined ? [] : attempt(() => parseSources(content, SOURCES));
  const placed: Placed[] = [...files]
    .filter(([file]) => file !== SOURCES)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([file, lines]) =>
      attempt(() => parseEntities(lines, file)).map((record, i) => ({ record, where: `${file}:${i + 1}` })),
    );
  // What is wrong with the rest of a file that could not be read is not known: its sources may be used there.
  const unused = problems.length ? [] : unusedSources(sources, placed);
  const known = new Set(sources.map(({ id }) => id));
  return [
    ...problems,
    ...(sources.length ? placed.flatMap((one) => unsourced(one, known)) : []),
    ...placed.flatMap(undated),
    ...placed.flatMap(oddAliases),
    ...twoThingsOfOneId(placed),
    ...unused,
  ];
}

const factsOf = ({ record }: Placed): readonly FactRecord[] => record.facts ?? [];

function unsourced(one: Placed, known: ReadonlySet<string>): string[] {
  return factsOf(one).flatMap(({ p, s }) =>
    known.has(s) ? [] : [`${one.where}: ${one.record.id}: the source of its "${p}", ${s}, stands not in ${SOURCES}`],
  );
}

function undated(one: Placed): string[] {
  return factsOf(one).flatMap(({ p, v, at }) =>
    typeof v === 'number' && at === undefined ? [`${one.where}: ${one.record.id}: its "${p}" has no date ("at")`] : [],
  );
}

const LONGEST_ALIAS = 60;

function oddAliases({ record: { id, name, aliases = [] }, where }: Placed): string[] {
  return aliases
    .filter(
      (alias, i) =>
        alias === name || aliases.indexOf(alias) < i || alias.length > LONGEST_ALIAS || /[<>|{}]/.test(alias),
    )
    .map((alias) => `${where}: ${id}: "${alias}" is its name again, an alias twice, markup or a sentence`);
}

function twoThingsOfOneId(placed: readonly Placed[]): string[] {
  const first = new Map<string, string>();
  return placed.flatMap(({ record: { id, name, type }, where }) => {
    const said = `${name} (${type})`;
    const before = first.get(id) ?? said;
    first.set(id, before);
    return before === said ? [] : [`${where}: ${id} is ${said} here and ${before} elsewhere`];
  });
}

/** Sources of facts that the build takes from packages. */
const OF_THE_BUILD: ReadonlySet<string> = new Set(['geonames-2023']);

function unusedSources(sources: readonly SourceRecord[], placed: readonly Placed[]): string[] {
  const used = new Set(placed.flatMap((one) => factsOf(one).map(({ s }) => s)));
  return sources.flatMap(({ id }, i) =>
    used.has(id) || OF_THE_BUILD.has(id) ? [] : [`${SOURCES}:${i + 1}: no fact is from ${id}`],
  );
}
