import {
  encodeGazetteer,
  type Gazetteer,
  openGazetteer,
  VOLUMES,
  type VolumeName,
} from '../../utils/core/entities/gazetteer.ts';
import { buildPack } from '../../utils/pack/build-pack.ts';
import type { EntityRecord } from '../../utils/pack/record.ts';

/** An opened pack of a few records, well known where they do not say. */
export function packOf(records: readonly EntityRecord[], words: ReadonlyMap<string, number> = new Map()): Gazetteer {
  const entities = [records.map((record) => ({ fame: 150, ...record }))];
  const files = encodeGazetteer(buildPack({ compiled: '2026-01-01', origins: [], entities, sources: [], words }));
  const opened = openGazetteer(
    Object.fromEntries(VOLUMES.map((name) => [name, files[name]])) as Record<VolumeName, ArrayBuffer>,
  );
  if (!opened.ok) throw new Error(opened.error);
  return opened.value;
}
