type Words = ReadonlySet<number>;

/** What a language does to names and what stands around them. Words as token hashes (`text/word-set.ts`). */
export interface NameWords {
  /** Every noun has a capital: there a capital says nothing of a name. */
  readonly nounsAreCapitalised: boolean;
  /** Words for a people have a capital whatever they qualify ("French police"). */
  readonly peoplesAreCapitalised: boolean;
  /** The lexicon's dictionary of common words (WordNet) is this language's. */
  readonly hasDictionary: boolean;
  /** An ending that names take in the genitive without an apostrophe ("Frankreichs"); null where there is none. */
  readonly genitive: string | null;
  /** Which of the tagger's classes of languages this is: the model was trained with them. */
  readonly taggerClass: 0 | 1 | 2 | 3;
  readonly articles: Words;
  /** Determiners that cling to a name and are none of it. */
  readonly determiners: Words;
  /** Articles that may begin a place's name ("Los Angeles", "El Salvador"). */
  readonly articlesInNames: Words;
  /** Words cut to a letter or two before an apostrophe: "l'", "d'", "lorsqu'". */
  readonly elided: Words;
  readonly conjunctions: Words;
  /** Between somebody and the place where he is: "Vera Holm à Kiev". */
  readonly at: Words;
  /** Small words that no name begins with. */
  readonly leading: Words;
  /** Prepositions that begin sentences, and so come with a capital. */
  readonly prepositions: Words;
  /** A title of one letter and its stop, which may be an initial elsewhere: "M.". */
  readonly shortTitles: Words;
  /** Parts of the compass: by themselves they name a part of whatever is spoken of. */
  readonly directions: Words;
  /** Small words between a first name and a surname ("da", "von der"). */
  readonly surnameParticles: Words;
  /** Other small words that a person's name or title may hold ("of", "the"). */
  readonly inPeople: Words;
  /** Words an acronym skips: "Department *of* Justice". */
  readonly acronymSkips: Words;
  /** Weekdays and months: no part of a name before them. */
  readonly calendar: Words;
  /** "team", "party": small words that some bodies' names end with. */
  readonly teamOrParty: Words;
  /** What begins a button ("Share on ..."). */
  readonly buttons: Words;
  /** What else such a button is made of. */
  readonly buttonWords: Words;
  /** Common words of the language that are towns, bodies or people somewhere: no name without a second witness. */
  readonly alsoWords: Words;
  /** What members of a family are called, with a capital where it stands for a name: "Mom", "Vater". */
  readonly kin: Words;
  /** Words of a disease, a drug or a currency that mostly mean something else, or that need no line: "stroke", "won", "flu". */
  readonly otherSenses: Words;
  /** "the", also grown together with a preposition ("du"): before a currency that is spoken of. */
  readonly definiteArticles: Words;
  /** Between two of which one is meant: "or". */
  readonly alternatives: Words;
  /** Between somebody and whom he works for. */
  readonly employers: Words;
  /** Endings that only verbs have ("rompieron"). */
  readonly verbEndings: readonly string[];
  /** After a body's name in 's, where a possessor would be followed by a noun: "Kellogg's *will* close". */
  readonly afterBody: Words;
  /** "Saint": what its churches and schools are called keeps its 's. */
  readonly saints: Words;
  /** Endings of words for a people: "Norvalese". */
  readonly peopleEndings: readonly string[];
  /** Words that say what a name's bearer is. */
  readonly facility: Words;
  readonly confinement: Words;
  readonly law: Words;
  readonly event: Words;
}
