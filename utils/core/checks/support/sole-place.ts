import type { EntityId } from '../../model/entity.ts';
import type { Span } from '../../model/span.ts';
import { within } from '../../text/in-span.ts';
import type { Checkable } from '../check.ts';

/** The one place (or people) that a sentence names, however often; null where it names none, several, or one that is not known. */
export function solePlace({ mentions }: Checkable, sentence: Span): EntityId | null {
  let only: EntityId | null = null;
  for (const { type, entity } of within(mentions, ...sentence)) {
    if (type !== 'place' && type !== 'group') continue;
    if (entity === null || (only !== null && only !== entity)) return null;
    only = entity;
  }
  return only;
}
