import type { PhraseList, WordSet } from '../text/lexicon.ts';

/** Words that tell what a number is beside its unit: an age, a date, a name, an end of a range, no quantity at all. */
export interface QuantityWords {
  /** After a number of years: "old", "de edad". */
  readonly ofAge: PhraseList;
  /** Before an age: "aged", "de edad de". */
  readonly aged: PhraseList;
  /** Adjectives that say an age in years by themselves: "34-jährige". */
  readonly yearsOld: WordSet;
  /** What such an adjective only says the length of: "12-jährige Amtszeit". */
  readonly spells: WordSet;
  /** Whether years between commas after a name, or behind a person, are an age: "Ana Quist, de 54 años,". */
  readonly yearsAreAges: boolean;
  /** Words for persons; endings of words for what somebody does, and the words that end so and are none. */
  readonly persons: WordSet;
  readonly tradeEndings: readonly string[];
  readonly notTrades: WordSet;
  /** Endings of capitalised words for where somebody is from: "la Bretonne". */
  readonly originEndings: readonly string[];
  readonly from: WordSet;
  readonly to: WordSet;
  readonly between: WordSet;
  readonly but: WordSet;
  readonly or: WordSet;
  readonly than: WordSet;
  /** Words no counted noun holds: prepositions, pronouns, auxiliaries, common verbs. */
  readonly stop: WordSet;
  /** Of these the ones that are nouns right after a number: "five wins". */
  readonly nounsToo: WordSet;
  /** Between a number and its noun: "25 more films". */
  readonly extra: WordSet;
  /** Articles and possessives between a part and what it is of: "half the people". */
  readonly determiners: WordSet;
  /** "who" after a bare number, which then counts people. */
  readonly who: WordSet;
  readonly months: WordSet;
  readonly monthsHaveCapitals: boolean;
  /** Whether a full stop after a number makes it a place in an order: "3. Mai", "20. Jahrhundert". */
  readonly stopIsOrdinal: boolean;
  /** Letters that make digits a place in an order: "3rd", "3º". */
  readonly ordinalSuffixes: WordSet;
  /** Ordinals as they follow a hyphen: "twenty-first". */
  readonly ordinals: WordSet;
  /** Before the number of a day: "el día 25". */
  readonly dayNames: WordSet;
  /** Before and after the number of an hour: "las siete de la mañana", "às 18 horas". */
  readonly hourBefore: WordSet;
  readonly hourAfter: PhraseList;
  /** Right after a number, making it a time of day: "Uhr", "pm". */
  readonly clock: WordSet;
  /** Words after which four digits are a year. */
  readonly yearBefore: WordSet;
  /** Articles after which they are a year even before a plural: "the 2019 elections". */
  readonly yearArticles: WordSet;
  /** What four digits count even where they look like a year: "2000 people". */
  readonly neverYears: WordSet;
  /** Words for things that are numbered: "article", "page", "chapter", "phone". */
  readonly numbered: WordSet;
  /** Of these the ones that never stand before a count: "type 1 diabetes". */
  readonly alwaysNumbered: WordSet;
  /** Word parts that a hyphen joins to a number without making a name: "sub-300". */
  readonly prefixes: WordSet;
  /** Words that may stand between a hedge or a verb and its figure: "just", "the". */
  readonly skippable: WordSet;
  /** "over" as a bound, and the words before it where it is one of a stretch of time: "lasted over three years". */
  readonly overWords: WordSet;
  readonly lasts: WordSet;
  /** Beside "one" where it is no number: "no one", "one day". */
  readonly notBeforeOne: WordSet;
  readonly notAfterOne: WordSet;
  /** Around a stretch of time that says when: "vor einem Jahr", "um ano antes". */
  readonly agoBefore: WordSet;
  readonly agoAfter: WordSet;
  /** Before a scale that then says no number: "several hundred". */
  readonly several: WordSet;
  /** Scales that alone, with "of", say a size: "hundreds of", with the least they can be. */
  readonly vagueSizes: ReadonlyMap<number, number>;
  /** Beside "half" where it is a stretch of play: "the second half", "half time". */
  readonly halfBefore: WordSet;
  readonly halfAfter: WordSet;
  /** A word for half that is also the average: "la temperatura media"; and the words after which it is. */
  readonly average: WordSet;
  readonly averageBefore: WordSet;
  /** Right after such a scale that is the subject itself: "hundreds were hurt". */
  readonly auxiliaries: WordSet;
  /** Number words that say about so many: "une centaine". */
  readonly roundNumbers: WordSet;
  /** Runs of words with a number in them that say no number: "ground zero", "por medio de". */
  readonly idioms: PhraseList;
  /** Names of parts that are places in an order, too: "a third person". */
  readonly ordinalParts: WordSet;
  /** Behind a share that is the level of an interval: "95% CI". */
  readonly confidence: PhraseList;
  /** Units that are places in an order, too: "une seconde équipe". */
  readonly ordinalUnits: WordSet;
  /** After a part, what it is more or less than: "a third larger". */
  readonly comparatives: WordSet;
  /** Words for streets, before or after the name, and what their names end in: "Elm Street", "rue Pasteur", "Hauptstraße". */
  readonly streets: WordSet;
  readonly streetEndings: readonly string[];
  /** Asks to ring what follows: "call 911", "appeler le 15". */
  readonly phoneVerbs: WordSet;
  /** Before or behind a year that is no count: "1,200 BC", "A.D. 410". */
  readonly eras: PhraseList;
  /** Right after the number of an hour: "6 in the morning". */
  readonly dayParts: PhraseList;
  /** Nouns in the plural that a year stands before: "2019 elections". Others are counted: "2015 lambs". */
  readonly yearNouns: WordSet;
  /** Nouns that are stretches: "Over five seasons" says during them. */
  readonly stretches: WordSet;
  /** "plus or minus": no sign. */
  readonly plusMinus: PhraseList;
  /** Whether a colon parts the goals of a match: "1:3". */
  readonly scoresHaveColon: boolean;
  /** Words near two numbers that make them a score or a vote. */
  readonly sport: WordSet;
}
