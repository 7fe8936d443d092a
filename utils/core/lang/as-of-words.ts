import { type Phrases, phrases } from '../text/phrases.ts';

/** What tells that a date is not when a figure was so. */
export interface AsOfWords {
  /** Before a date that opens or closes a stretch of time: "since 2019", "by 2032". */
  readonly stretches: Phrases;
  /** That a figure is set against another time: "than a year ago", "compared with 2019". */
  readonly comparing: Phrases;
  /** Behind a date that is only a yardstick: "on 1990 levels". */
  readonly levels: Phrases;
  /** How something began, before its date: "Founded in 1931, the choir has 46 singers". */
  readonly founding: Phrases;
}

/** Makes the words of a language out of comma-separated lists. */
export const asOfWords = (lists: Readonly<Record<keyof AsOfWords, string>>): AsOfWords => ({
  stretches: phrases(lists.stretches),
  comparing: phrases(lists.comparing),
  levels: phrases(lists.levels),
  founding: phrases(lists.founding),
});
