import type { MeasureId } from '../measures/measures.ts';
import { type Phrases, phrases } from '../text/phrases.ts';
import { type TaggedPhrases, taggedPhrases } from '../text/tagged-phrases.ts';

/** What says of what a figure is a share, what it was before, and whom it counts. */
export interface RelationWords {
  /** Between a share and its whole, once or several times: "of the", "of all its". */
  readonly of: Phrases;
  /** Before the first and the second end of a change: "from 3% to 5%". */
  readonly from: Phrases;
  readonly to: Phrases;
  /** Between a figure and the one it came from: "5%, up from 3%", "5 % contre 3 %". */
  readonly since: Phrases;
  /** Nouns behind "of its" that name what the share is a share of. */
  readonly wholes: TaggedPhrases<MeasureId>;
  /** Before the people a place has room for, those it holds, and those who live there. */
  readonly roomFor: Phrases;
  readonly holding: Phrases;
  readonly homeTo: Phrases;
  /** Prices whose rise is inflation; people in prison, who are no population. */
  readonly consumerPrices: Phrases;
  readonly prisonPopulation: Phrases;
  /** What degrees of heat are told of. */
  readonly temperatures: Phrases;
  /** What the part of those asked does who were asked: "51 per cent say". */
  readonly opinions: Phrases;
}

type Lists = Readonly<Record<Exclude<keyof RelationWords, 'wholes'>, string>>;
type Wholes = Readonly<Record<'capacity' | 'population' | 'revenue' | 'employees' | 'debt' | 'cost', string>>;

/** Makes the words of a language out of comma-separated lists. */
export const relationWords = (wholes: Wholes, lists: Lists): RelationWords => ({
  of: phrases(lists.of),
  from: phrases(lists.from),
  to: phrases(lists.to),
  since: phrases(lists.since),
  wholes: taggedPhrases<keyof Wholes | 'except'>({ ...wholes, except: '' }),
  roomFor: phrases(lists.roomFor),
  holding: phrases(lists.holding),
  homeTo: phrases(lists.homeTo),
  consumerPrices: phrases(lists.consumerPrices),
  prisonPopulation: phrases(lists.prisonPopulation),
  temperatures: phrases(lists.temperatures),
  opinions: phrases(lists.opinions),
});
