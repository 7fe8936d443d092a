import type { Phrases } from '../text/phrases.ts';

/** A verb that leaves a part of it at the end of its clause: "teilte ... mit". */
export interface SplitVerb {
  readonly verb: Phrases;
  readonly particle: Phrases;
}

/** The words by which a language says who says so. */
export interface SpeechWords {
  /** Verbs that report speech whatever stands around them. */
  readonly verbs: Phrases;
  /** Verbs that report speech only right after a speaker and right before what is said: "the study found that". */
  readonly weakVerbs: Phrases;
  /** Verbs that report speech only right after a quotation and before their speaker: "« ... », sourit la maire". */
  readonly afterQuotes: Phrases;
  readonly splitVerbs: readonly SplitVerb[];
  /** "a-t-elle affirmé": a verb with its pronoun inside. */
  readonly verbsWithPronoun: Phrases;
  /** Verbs of speech that mean something else as well, and so report it only before {@link clauses} or right after what was said: "added". */
  readonly ambiguous: Phrases;
  /** What a clause that is said begins with: "that", a quotation mark, a colon. */
  readonly clauses: Phrases;
  /** What follows a weak verb that reports speech. */
  readonly openers: Phrases;
  /** "according to", before the source. */
  readonly before: Phrases;
  /** German "zufolge", after the source. */
  readonly after: Phrases;
  /** "Para Ana Soler, ...": where a sentence begins, before a person, it tells how that person sees it. */
  readonly inTheEyesOf: Phrases;
  /** Whom it was said to or where: "reporters", "on X". */
  readonly recipients: Phrases;
  readonly roles: Phrases;
  readonly documents: Phrases;
  readonly unnamed: Phrases;
  readonly pronouns: Phrases;
  /** Of these the ones that mean a person only, and the ones that never do; the others may mean either. */
  readonly persons: Phrases;
  readonly things: Phrases;
  /** "who": begins a clause about whom it follows. */
  readonly relatives: Phrases;
  /** In front of a verb whose speaker follows it: "Das teilte der Betreiber mit". */
  readonly fronted: Phrases;
  /** Words between a speaker and the verb: "also", "has". */
  readonly between: Phrases;
  /** Days and the like between a verb and its speaker: "am Montag", "el martes". */
  readonly when: Phrases;
  /** Words that join a role or a document to whose it is: "a spokesman for", "a report by". */
  readonly joiners: Phrases;
  /** What opens a phrase in front of its clause or behind a noun, and begins no speaker. */
  readonly prepositions: Phrases;
  /** Articles that may stand before a name. */
  readonly articles: Phrases;
  /** Of these the ones that mean the one already spoken of: "the president". */
  readonly definite: Phrases;
  /** What opens a noun phrase of somebody who is not named: "a", "several", "his". */
  readonly determiners: Phrases;
  /** Nouns and other words that never speak, whatever stands before them. */
  readonly nobody: Phrases;
  /** Begin a clause of its own, so that a speaker behind one says nothing of what stands before it: "after", "while". */
  readonly clauseOpeners: Phrases;
  /** Whether a verb may do without its subject: "Añadió que ...". */
  readonly subjectless: boolean;
  /** Whether any noun with a determiner may speak right before a verb of speech: "the shopkeeper said". */
  readonly anybodyLeads: boolean;
  /** Whether a verb stands before its subject when anything else opens the clause: "Am Montag sagte Brell". */
  readonly verbSecond: boolean;
  /** Whether a verb of speech with its speaker may stand inside the quotation marks. */
  readonly verbInsideQuotes: boolean;
  /** How adverbs of manner end; empty where they have no ending of their own. */
  readonly adverbEnding: string;
  /** Whether "'s" after a name says whose something is. */
  readonly possessiveS: boolean;
}
