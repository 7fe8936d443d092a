/**
 * The words of one language that say how figures belong together: phrases separated by commas, one list a class. A phrase may stand
 * in several. Patterns (`relations/ties/rules`) name the classes; verbs of rising and falling come from the language's numbers, too.
 */
export interface TieWords {
  /** Between a part and its whole: "of", "de", "von". */
  readonly of: string;
  /** Before the earlier of two values. */
  readonly from: string;
  /** Before the later of two values. */
  readonly to: string;
  /** Articles, possessives and "all" before a whole. */
  readonly the: string;
  readonly and: string;
  readonly or: string;
  /** Says the same again: "or", "that is", "which means", "soit", "das sind". */
  readonly same: string;
  /** Adverbs and verbs of rising that numbers do not hold: "up", "plus". */
  readonly up: string;
  readonly down: string;
  /** Nouns of rising: "increase", "Plus", "hausse". */
  readonly rise: string;
  readonly fall: string;
  /** Before an amount of change: "by", "um", "of". */
  readonly by: string;
  /** Moved, whichever way: "went", "changed", "pasó". */
  readonly moved: string;
  /** Before what a value is held against: "compared with", "against", "gegenüber". */
  readonly against: string;
  /** Before a value that was so earlier: "was", "previously", "zuvor". */
  readonly was: string;
  /** After an amount: "each", "apiece", "je". */
  readonly each: string;
  /** Before an amount: "an average of", "durchschnittlich". */
  readonly average: string;
  /** Before a sum: "a total of", "insgesamt". */
  readonly total: string;
  /** After a sum: "in all", "altogether". */
  readonly inAll: string;
  /** Between parts and the sum they make: "which makes", "bringing the total to". */
  readonly makes: string;
  /** Makes two values the ends of a range and no change: "range", "between", "aged". */
  readonly range: string;
  /** What comes behind belongs to another time: "before", "after", "the year before", "then". */
  readonly later: string;
  /** Changes reckoned on other numbers than the ones shown: "in real terms", "like-for-like", "a year". */
  readonly adjusted: string;
  /** Another thing, or only some of it: "another", "remaining", "most of". */
  readonly other: string;
  /** After an amount of change: "more", "higher", "mehr". */
  readonly more: string;
  readonly less: string;
  /** Parts two statements: "while", "whereas", "but". */
  readonly but: string;
  /** Not so, not yet or only perhaps: "could", "if", "plans". */
  readonly unreal: string;
  /** How far two counts lie apart: "a margin of", "Vorsprung von". */
  readonly margin: string;
  /** Stands for the whole that was named: "of it", "of them". */
  readonly pronoun: string;
  /** Verbs of paying for a number of things: "spent", "paid", "raised". */
  readonly paid: string;
  /** Before the number of things a sum is for: "on", "for", "für", "en". */
  readonly forThese: string;
  /** Fractions and shares that leave nothing out: "makes up", "rest", "the other". */
  readonly share: string;
  /** Before a length of time in which something came together: "over the past", "in den letzten". */
  readonly within: string;
  /** Base of a rate: "among", "in a population of". */
  readonly among: string;
  /** A rate, before its number: "a rate of". */
  readonly rate: string;
  /** Words that may stand between a tie and its figure and say nothing: "only", "a", "some", "further". */
  readonly filler: string;
  /** Before some of the parts of a sum: "including", "darunter". */
  readonly including: string;
  /** Between a number and a part of it: "of whom", "davon". */
  readonly ofThem: string;
  /** Before what is compared: "than", "als". */
  readonly than: string;
  /** Before the level something came to in the end: "at", "to close at". */
  readonly levelAt: string;
  /** What a sum for a head is not for each of: "families", "towns". */
  readonly group: string;
  /** What a rate for one of them is by: "head", "Kopf". */
  readonly head: string;
  /** Counts people without saying which: "people", "Menschen". */
  readonly people: string;
  /** Says that a sum is in the money of another year: "in today's money", "adjusted for inflation". */
  readonly todaysMoney: string;
  /** Being worth as much: "equivalent to", "the same as". */
  readonly equivalent: string;
  /** Right behind a sum: "today", "heute". */
  readonly today: string;
  /** What people do or are who want something, and who do not: "supported", "opposed". */
  readonly pro: string;
  readonly contra: string;
  /** How figures count points: between percentages, or where percentages are spoken of. */
  readonly points: string;
  /** Verbs that say a multiple, by how many times: "doubled" 2. */
  readonly multiples: Readonly<Record<string, number>>;
}

/** A class of words that a pattern may name. */
export type WordClass = Exclude<keyof TieWords, 'multiples'>;
