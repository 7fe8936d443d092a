import { type Phrases, phrases } from '../text/phrases.ts';

/** What tells with which years and ages a text may be reckoned. */
export interface ReckoningWords {
  /** In the sentence of an age: it is that of another day. "Then", "died", "when". */
  readonly pastAge: Phrases;
  /** Whose an anniversary is: "its", "their". */
  readonly own: Phrases;
  readonly anniversary: Phrases;
  /** What may stand right behind the number of one: "th", "º", "- jähriges". */
  readonly ordinalEnd: Phrases;
  /** Behind an anniversary it makes it that of something else: "of", "since". */
  readonly anniversaryOf: Phrases;
  /** Says that an anniversary is that of the year of writing: "marks", "celebrates". */
  readonly celebrates: Phrases;
  /** Right behind a number of years: that they lasted. "Long", "in power". */
  readonly lasting: Phrases;
  /** Right before it: in what time or at what age, not how long. */
  readonly within: Phrases;
  /** Between two years and how many those are: "or", "a total of". */
  readonly inAllYears: Phrases;
  /** A term that may be cut short or run on beside the years given: "sentence", "contract". */
  readonly term: Phrases;
  /** Dollars of a country other than the United States, or its people. */
  readonly otherDollars: Phrases;
}

/** Makes the words of a language out of comma-separated lists. */
export const reckoningWords = (lists: Readonly<Record<keyof ReckoningWords, string>>): ReckoningWords => ({
  pastAge: phrases(lists.pastAge),
  own: phrases(lists.own),
  anniversary: phrases(lists.anniversary),
  ordinalEnd: phrases(lists.ordinalEnd),
  anniversaryOf: phrases(lists.anniversaryOf),
  celebrates: phrases(lists.celebrates),
  lasting: phrases(lists.lasting),
  within: phrases(lists.within),
  inAllYears: phrases(lists.inAllYears),
  term: phrases(lists.term),
  otherDollars: phrases(lists.otherDollars),
});
