import type { Background } from '../model/background.ts';
import type { EntityId } from '../model/entity.ts';
import type { AskedCountry } from '../model/live-question.ts';

/** A country as live sources know it; null for anything else. */
export function countryOf(background: Background, id: EntityId | null): AskedCountry | null {
  const record = id === null ? undefined : background.about[id];
  return record?.code ? { name: record.known.name, code: record.code } : null;
}
