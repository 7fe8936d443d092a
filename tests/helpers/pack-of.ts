import {
  encodeGazetteer,
  type Gazetteer,
  openGazetteer,
  VOLUMES,
  type VolumeName,
} from '../../utils/core/knowledge/gazetteer.ts';
import { buildPack } from '../../utils/pack/build-pack.ts';
import type { EntityRecord, SourceRecord } from '../../utils/pack/record.ts';

const sourceOf = (id: string): SourceRecord => ({
  id,
  title: id,
  publisher: 'Office',
  url: 'https://a.example/',
  date: '2024',
  retrieved: '2026-01-01',
  licence: 'CC0-1.0',
});

/** An opened pack of a few records, well known where they do not say; their sources are made up. */
export function packOf(records: readonly EntityRecord[], words: ReadonlyMap<string, number> = new Map()): Gazetteer {
  const entities = [records.map((record) => ({ fame: 150, ...record }))];
  const sources = [...new Set(records.flatMap(({ facts = [] }) => facts.map(({ s }) => s)))].map(sourceOf);
  const files = encodeGazetteer(buildPack({ compiled: '2026-01-01', origins: [], entities, sources, words }));
  const opened = openGazetteer(
    Object.fromEntries(VOLUMES.map((name) => [name, files[name]])) as Record<VolumeName, ArrayBuffer>,
  );
  if (!opened.ok) throw new Error(opened.error);
  return opened.value;
}
