import { type KeySpaces, PREFIXES } from '../entity-table.ts';
import { openGazetteer, type PackFiles, VOLUMES, type VolumeName } from '../gazetteer.ts';
import { decodeUtf8, readStrings } from '../string-pool.ts';
import { openVolume, type Volume } from '../volume.ts';
import type { Defect } from './defect.ts';
import { ENTITIES, inspectEntities } from './inspect-entities.ts';
import { FACTS, inspectFacts } from './inspect-facts.ts';
import { inspectLayout, type Layout } from './inspect-layout.ts';
import { inspectNames, NAMES } from './inspect-names.ts';
import { firstUnreadable, inspectStrings, STRINGS } from './inspect-strings.ts';

const LAYOUTS: Readonly<Record<VolumeName, Layout>> = {
  names: NAMES,
  entities: ENTITIES,
  strings: STRINGS,
  facts: FACTS,
};

const MOST_META = 65536;
const MOST_ORIGINS = 100;
const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/**
 * Looks at every row of a pack that somebody else made: each offset, number, string, date and order that reading relies on.
 * Null where a gazetteer opened on these files can neither throw nor hang nor show what cannot be read. Linear in the size of
 * the files, and allocates nothing by what they claim.
 */
export function inspectPack(files: PackFiles): Defect | null {
  const volumes: Partial<Record<VolumeName, Volume>> = {};
  for (const name of VOLUMES) {
    const defect = inspectLayout(files[name], LAYOUTS[name]);
    if (defect) return defect;
    const opened = openVolume(files[name]);
    if (!opened.ok) return { part: name, at: 0 };
    volumes[name] = opened.value;
  }
  return (
    inspectVolumes(volumes as Record<VolumeName, Volume>) ?? (openGazetteer(files).ok ? null : { part: 'head', at: 3 })
  );
}

function inspectVolumes({ names, entities, strings, facts }: Readonly<Record<VolumeName, Volume>>): Defect | null {
  const unreadable = inspectStrings(strings);
  if (unreadable) return unreadable;
  const spaces = readSpaces(entities.bytes('META'));
  if (!spaces) return { part: 'META', at: 0 };
  const read = readStrings(strings);
  const counts = { entities: entities.words('EKEY').length, strings: strings.words('STRO').length - 1 };
  return (
    inspectEntities(entities, spaces, read, counts.strings) ??
    inspectNames(names, counts.entities) ??
    inspectFacts(facts, read, counts)
  );
}

/** The key spaces of a pack's JSON part; null where any of it is not as {@link encodeGazetteer} writes it. */
function readSpaces(meta: Uint8Array): KeySpaces | null {
  if (meta.length > MOST_META || firstUnreadable(meta, 0, meta.length) >= 0) return null;
  const { compiled, origins, spaces } = parse(decodeUtf8(meta, 0, meta.length));
  const whole =
    typeof compiled === 'string' &&
    DAY.test(compiled) &&
    Array.isArray(origins) &&
    origins.length <= MOST_ORIGINS &&
    origins.every(isOrigin) &&
    Array.isArray(spaces) &&
    spaces.length === PREFIXES.length &&
    spaces.every(isSpace);
  return whole ? (spaces as KeySpaces) : null;
}

type Fields = Readonly<Record<string, unknown>>;
const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {});

function parse(text: string): Fields {
  try {
    return fieldsOf(JSON.parse(text));
  } catch {
    // Not JSON: none of the fields is there, which the caller says.
    return {};
  }
}

function isOrigin(value: unknown): boolean {
  const { name, url, licence, date } = fieldsOf(value);
  return [name, url, licence, date].every((text) => typeof text === 'string');
}

function isSpace(value: unknown): boolean {
  const { prefix, count } = fieldsOf(value);
  return typeof prefix === 'string' && Number.isSafeInteger(count) && (count as number) >= 0;
}
