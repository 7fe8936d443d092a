import type { EntityNumber, Gazetteer } from '../knowledge/gazetteer.ts';
import { tokenize } from '../text/tokens.ts';
import type { Setting } from './setting.ts';

const MOST = 3;
const SHORTEST = 4;
/** In many of the pack's descriptions, and in any text. */
const COMMON = new Set(
  'city place town country state region company organisation organization people person based since from with that this which also former known first united states american british national international'.split(
    ' ',
  ),
);

/** How many words of what the entity is stand in the text, its own name's aside; three at most. */
export function contextWords(
  entity: EntityNumber,
  name: readonly string[],
  { words }: Setting,
  gazetteer: Gazetteer,
): number {
  const said = `${gazetteer.kindOf(entity) ?? ''} ${gazetteer.descriptionOf(entity) ?? ''}`.toLowerCase();
  const own = new Set(name);
  const seen = new Set<number>();
  const { count, starts, ends, hashes } = tokenize(said);
  for (let i = 0; i < count && seen.size < MOST; i++) {
    const word = said.slice(starts[i], ends[i]);
    const hash = hashes[i] ?? 0;
    if (word.length < SHORTEST || !words.has(hash)) continue;
    if (!own.has(word) && !COMMON.has(word)) seen.add(hash);
  }
  return seen.size;
}
