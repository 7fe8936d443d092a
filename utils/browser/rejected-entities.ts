import type { EntityId } from '../core/model/entity.ts';
import { listOf, objectOf, orNull, text } from './mend.ts';
import { defineItem } from './stored-item.ts';

/** "Not this one": somebody the reader said a name does not mean, on one site or (host null) everywhere. */
export interface RejectedEntity {
  readonly entity: EntityId;
  /** As it was called, for the reader to find it again. */
  readonly name: string;
  readonly host: string | null;
}

export const rejectedEntitiesItem = defineItem<readonly RejectedEntity[]>('local', 'rejected-entities', {
  fallback: [],
  mend: listOf(objectOf<RejectedEntity>({ entity: text, name: text, host: orNull(text) })),
});

/** Remembers a rejection; one for everywhere takes the place of those for single sites. */
export async function rejectEntity(rejection: RejectedEntity): Promise<void> {
  await rejectedEntitiesItem.change((all) => [
    ...all.filter(
      ({ entity, host }) => entity !== rejection.entity || (rejection.host !== null && host !== rejection.host),
    ),
    rejection,
  ]);
}

/** Takes a rejection back. */
export async function forgiveEntity({ entity, host }: RejectedEntity): Promise<void> {
  await rejectedEntitiesItem.change((all) => all.filter((one) => one.entity !== entity || one.host !== host));
}

/** Who is not meant on a site. */
export async function rejectedOn(site: string | null): Promise<ReadonlySet<EntityId>> {
  const all = await rejectedEntitiesItem.get();
  return new Set(all.filter(({ host }) => host === null || host === site).map(({ entity }) => entity));
}
