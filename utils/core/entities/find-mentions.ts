import type { Mention } from '../model/entity.ts';
import type { Prose } from '../text/prose.ts';
import type { Names } from './names.ts';

/** Names and describing phrases in reading order, not yet linked (`entity` is null). */
export function findMentions(_prose: Prose, _names: Names): Mention[] {
  return [];
}
