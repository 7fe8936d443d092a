import type { EntityType } from '../model/entity.ts';

/*
 * Tags as numbers: 0 is outside; then for each type four, in the order begin, inside, end, single (BIOES).
 * `other` gathers what the training data does not tell apart (works, laws, products, peoples): type words and the gazetteer refine it.
 */
export const TAGGED_TYPES = [
  'person',
  'organisation',
  'place',
  'event',
  'other',
] as const satisfies readonly EntityType[];
export const TAG_COUNT = 1 + 4 * TAGGED_TYPES.length;

export const OUTSIDE = 0;
export const BEGIN = 1;
export const INSIDE = 2;
export const END = 3;
export const SINGLE = 4;

/** Tag of a position in a name of the `type`-th type. */
export const tagOf = (type: number, position: number): number => 4 * type + position;
/** Which of {@link TAGGED_TYPES} a tag belongs to; meaningless for {@link OUTSIDE}. */
export const typeOf = (tag: number): number => (tag - 1) >> 2;
/** {@link BEGIN} to {@link SINGLE}, or {@link OUTSIDE}. */
export const positionOf = (tag: number): number => (tag === OUTSIDE ? OUTSIDE : ((tag - 1) & 3) + 1);

/** Whether `next` may follow `tag`: a begun name goes on in its type until it ends, and only then may another begin. */
export function mayFollow(tag: number, next: number): boolean {
  const open = positionOf(tag) === BEGIN || positionOf(tag) === INSIDE;
  const continues = positionOf(next) === INSIDE || positionOf(next) === END;
  return open ? continues && typeOf(tag) === typeOf(next) : !continues;
}
export const mayStart = (tag: number): boolean => positionOf(tag) !== INSIDE && positionOf(tag) !== END;
export const mayEnd = (tag: number): boolean => positionOf(tag) !== BEGIN && positionOf(tag) !== INSIDE;
