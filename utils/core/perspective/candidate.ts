import type { PerspectiveWords } from '../lang/perspective-words.ts';
import type { MeasureId } from '../measures/measures.ts';
import type { EntityId, Mention } from '../model/entity.ts';
import type { Figure } from '../model/figure.ts';

/** Where a figure belongs: named beyond doubt in its own sentence. */
export interface Place {
  readonly id: EntityId;
  readonly name: string;
  readonly isCountry: boolean;
  /** All countries together. */
  readonly isWorld: boolean;
  /** ISO 3166-1 alpha-2 code of the country it is or lies in. */
  readonly code: string | null;
  /** The country it is or lies in. */
  readonly country: EntityId | null;
}

/** A figure that is read well enough to be put into perspective, with all that families may look at. */
export interface Candidate {
  readonly figure: Figure;
  /** Its point value, above 0. */
  readonly value: number;
  /** What it measures; null where none was read. */
  readonly property: MeasureId | null;
  readonly lang: string;
  /** The words of its language. */
  readonly is: PerspectiveWords;
  /** What it counts, by the last word of its unit in small letters: "people" of "young people"; empty where it has none. */
  readonly noun: string;
  /** As the text writes it. */
  readonly words: string;
  readonly sentence: string;
  /** Of the sentence, what stands before the figure and after it. */
  readonly before: string;
  readonly after: string;
  readonly place: Place | null;
  /** Where the story plays, for a figure whose sentence and subject tell nothing else; null where another place or body may be meant. */
  readonly scene: Place | null;
  /** Country of the publisher: a bare "$" may be its money. ISO 3166-1 alpha-2; null where it is not known. */
  readonly publishedIn: string | null;
  /** How often each country is named in the whole story. */
  readonly countries: ReadonlyMap<string, number>;
  /** The country whose people the figure counts: "8 million Americans". */
  readonly people: Place | null;
  /** Whether the story opens with harm to people: then nothing is pictured. */
  readonly harmStory: boolean;
  /** The figure of the text it is a share of. */
  readonly whole: Figure | null;
  /** Whether the text gives what it changed from and to, or it is one of these itself. */
  readonly changeTold: boolean;
  /** Whether the text says the same amount again in another unit or currency beside it. */
  readonly restated: boolean;
  /** Whether somebody is quoted with it. */
  readonly quoted: boolean;
  /** Day the article came out, ISO; null where the page gives none. */
  readonly day: string | null;
  /** Year it was so: its own date's, else the article's; 0 where neither is told: then no record of a time fits. */
  readonly year: number;
  /** Publication year; null where the page gives none. */
  readonly published: number | null;
  /** Whether nothing around the figure tells of another time than its year. Places are found for such figures only. */
  readonly timely: boolean;
  /** Names in the sentence. */
  readonly mentions: readonly Mention[];
}
