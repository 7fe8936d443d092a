import type { Names } from '../../utils/core/names/names.ts';
import { emptyPack } from '../../utils/pack/load-pack.ts';

/** Names with neither pack nor model. */
export const noNames: Names = { gazetteer: emptyPack(), tagger: null };
