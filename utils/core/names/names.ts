import type { Gazetteer } from '../knowledge/gazetteer.ts';
import type { Tagger } from './tagger.ts';

/** What names are read with: the pack's gazetteer and the trained tagger. */
export interface Names {
  readonly gazetteer: Gazetteer;
  /** Null where the model could not be opened: names are then read by shape and gazetteer alone. */
  readonly tagger: Tagger | null;
}
