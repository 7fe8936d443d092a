import type { SentenceWords } from '../text/sentence-words.ts';
import type { AsOfWords } from './as-of-words.ts';
import type { ChangeWords } from './change-words.ts';
import type { ClaimWords } from './claim-words.ts';
import type { LanguageCode } from './code.ts';
import type { DateWords } from './date-words.ts';
import type { DescriptionWords } from './description-words.ts';
import type { HarmWords } from './harm-words.ts';
import type { Hedges } from './hedges.ts';
import type { IdentityWords } from './identity-words.ts';
import type { LandmarkWords } from './landmark-words.ts';
import type { MeasureCues } from './measure-cue.ts';
import type { ModalityWords } from './modality-words.ts';
import type { NameWords } from './name-words.ts';
import type { NounForms } from './noun-forms.ts';
import type { NumberWords } from './number-words.ts';
import type { OfficeWords } from './office-words.ts';
import type { PeopleWords } from './people-words.ts';
import type { PerspectiveWords } from './perspective-words.ts';
import type { QuantityWords } from './quantity-words.ts';
import type { RankForms } from './rank-forms.ts';
import type { ReckoningWords } from './reckoning-words.ts';
import type { RecordWords } from './record-words.ts';
import type { RelationWords } from './relation-words.ts';
import type { ScopeWords } from './scope-words.ts';
import type { SpeechWords } from './speech-words.ts';
import type { SubjectWords } from './subject-words.ts';
import type { TeamWords } from './team-words.ts';
import type { TieWords } from './tie-words.ts';
import type { UnitWords } from './unit-words.ts';

/**
 * Everything that is a word, an ending or a habit of one language, as data. Every field is required: a language that leaves one out
 * does not compile. No word of a language stands anywhere else in the code.
 */
export interface Language {
  readonly code: LanguageCode;
  /** Whether every noun begins with a capital letter: then a capital tells no name. */
  readonly nounsAreCapitalised: boolean;
  /** Number words and number style. */
  readonly numbers: NumberWords;
  /** What bounds a number: about, at least, at most. */
  readonly hedges: Hedges;
  /** What tells a quantity from a date, a name, an age. */
  readonly quantities: QuantityWords;
  /** What says that something rose or fell. */
  readonly changes: ChangeWords;
  /** Names of units and currencies. */
  readonly units: UnitWords;
  /** One and many. */
  readonly nouns: NounForms;
  /** Calendar words. */
  readonly dates: DateWords;
  /** What says what a figure measures. */
  readonly measures: MeasureCues;
  /** Sizes that its readers know. */
  readonly landmarks: LandmarkWords;
  /** What tells of harm to people. */
  readonly harm: HarmWords;
  /** Where sentences and clauses end. */
  readonly sentences: SentenceWords;
  /** Whether a figure is said, meant, expected, denied or conditional. */
  readonly modality: ModalityWords;
  /** What kind of amount it is: part, average, per head, target ... */
  readonly scope: ScopeWords;
  /** Of what it is a share, from what it came, whom it counts. */
  readonly relations: RelationWords;
  /** What a figure is about. */
  readonly subjects: SubjectWords;
  /** When a figure was so. */
  readonly asOf: AsOfWords;
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
  /** What tells a namesake from the one everybody knows. */
  readonly identity: IdentityWords;
  /** By what a figure is put beside something, or left alone. */
  readonly perspective: PerspectiveWords;
  /** By what a figure is held against the record. */
  readonly record: RecordWords;
  /** Who says so. */
  readonly speech: SpeechWords;
  /** What says how figures belong together. */
  readonly ties: TieWords;
  /** With which years and ages a text may be reckoned. */
  readonly reckoning: ReckoningWords;
  /** Superlatives. */
  readonly ranks: RankForms;
  /** What makes a claim that a record could answer, and what claims nothing. */
  readonly claims: ClaimWords;
}
