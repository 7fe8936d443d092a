import type { SentenceWords } from '../text/sentence-words.ts';
import type { LanguageCode } from './code.ts';
import type { DateWords } from './date-words.ts';
import type { DescriptionWords } from './description-words.ts';
import type { MeasureCues } from './measure-cue.ts';
import type { NameWords } from './name-words.ts';
import type { Words } from './number-words.ts';
import type { OfficeWords } from './office-words.ts';
import type { PeopleWords } from './people-words.ts';
import type { SpeechWords } from './speech-words.ts';
import type { TeamWords } from './team-words.ts';

/**
 * Everything that is a word, an ending or a habit of one language, as data. Every field is required: a language that leaves one out
 * does not compile. No word of a language stands anywhere else in the code.
 */
export interface Language {
  readonly code: LanguageCode;
  /** Whether every noun begins with a capital letter: then a capital tells no name. */
  readonly nounsAreCapitalised: boolean;
  /** Number words, number style, units, hedges and bounds. */
  readonly numbers: Words;
  /** Calendar words. */
  readonly dates: DateWords;
  /** What says what a figure measures. */
  readonly measures: MeasureCues;
  /** Where sentences and clauses end. */
  readonly sentences: SentenceWords;
  /** What stands around names and inside them. */
  readonly names: NameWords;
  /** Titles and offices. */
  readonly offices: OfficeWords;
  /** Reports of sport. */
  readonly teams: TeamWords;
  /** Definite descriptions. */
  readonly descriptions: DescriptionWords;
  /** Words for the people of a country. */
  readonly peoples: PeopleWords;
  /** Who says so. */
  readonly speech: SpeechWords;
}
