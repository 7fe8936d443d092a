import type { EntityType } from '../model/entity.ts';
import { type Phrases, phrases } from '../text/phrases.ts';
import { type TaggedPhrases, taggedPhrases } from '../text/tagged-phrases.ts';

/** What a pronoun or possessive stands for: one thing, one person, either, or several. */
export type Pronoun = 'thing' | 'person' | 'any' | 'many';

/** What tells what a figure is about. */
export interface SubjectWords {
  /** "It", "they"; "its", "su". */
  readonly pronouns: TaggedPhrases<Pronoun>;
  readonly possessives: TaggedPhrases<Pronoun>;
  /** What stands behind a pronoun that means nothing: "it is estimated that"; null where none does. */
  readonly expletive: RegExp | null;
  /** Verbs that begin a sentence without a subject; none where a language does not drop it. */
  readonly subjectless: Phrases;
  /** Verbs whose object says something of their subject: "has 900 beds", "grew 4%". */
  readonly predicates: Phrases;
  /** How regular verbs end that tell what their subject did ("delivered"), and those that only go with another ("seating"). */
  readonly verbEndings: readonly string[];
  readonly gerunds: readonly string[];
  /** Words that end so and are none. */
  readonly noVerbs: Phrases;
  /** In front of what looks like a verb and is a noun: "the cost", "a cut". */
  readonly notVerbs: Phrases;
  /** In front of a verb whose subject is that of the verb before it: "plans to invest". */
  readonly infinitive: Phrases;
  /** Between a subject and its verb: "also", "now". */
  readonly adverbs: Phrases;
  /** In front of a gerund that goes with the subject of another verb: "after losing". */
  readonly sharing: Phrases;
  /** Verbs of speech whose object is the speaker's own doing: "announced 900 jobs". */
  readonly announcing: Phrases;
  /** Between what a change is and where it leads: "rose 4% to 900". */
  readonly levels: Phrases;
  /** Between an owner and a figure: "its more than 900". */
  readonly hedges: Phrases;
  /** Behind a name and a comma: "Lumo, with 900 lamps, ...". */
  readonly having: Phrases;
  /** Between "of" and what something is a share of: "of all the". */
  readonly wholes: Phrases;
  /** First words of a relative clause: "Ravenhill, which holds 900". */
  readonly relatives: Phrases;
  /** Towns and districts, of which "in the town of X" says where. */
  readonly towns: Phrases;
  /** People named by what they are: "he" after one of these means them, whoever was named before. */
  readonly personNouns: Phrases;
  readonly the: Phrases;
  readonly an: Phrases;
  readonly and: Phrases;
  /** People a place holds: "inmates at X", so that "they" leads to the place. */
  readonly peopleHeld: Phrases;
  /** Nouns that a name before or behind them only describes: "Austin police". */
  readonly bodies: Phrases;
  readonly prepositions: Phrases;
  /** Between "the" and a noun: not the one spoken of. */
  readonly another: Phrases;
  /** In front of what something is only compared with. */
  readonly compared: Phrases;
  readonly of: Phrases;
  /** Words that tie what follows to a place: "40,000 inmates at X". */
  readonly at: Phrases;
  /** In front of the place where something is or happens: "in Norland". */
  readonly scene: Phrases;
  /** Between a place and what is counted there: "for example", "there are". */
  readonly there: Phrases;
  /** In front of a price: "sells the lamp for $60". */
  readonly forPrice: Phrases;
  /** First words of a phrase in front of its clause: "In Norland, ...". */
  readonly fronted: Phrases;
  /** What a clause begins after. */
  readonly clauseOpeners: Phrases;
  /** Between a name and an age: "Quist, who is 43", "tiene 43 años". */
  readonly aged: Phrases;
  /** Which type a common noun with "the" stands for: "the prison", "the company". */
  readonly typeOfNoun: TaggedPhrases<EntityType>;
}

type Lists = {
  readonly [Key in Exclude<
    keyof SubjectWords,
    'pronouns' | 'possessives' | 'expletive' | 'typeOfNoun' | 'verbEndings' | 'gerunds'
  >]: string;
};
type NounTypes = Readonly<Record<'facility' | 'place' | 'organisation' | 'event' | 'person', string>>;

const words = (list: string): string[] => list.split(' ').filter(Boolean);

/** Makes the words of a language out of comma-separated lists. */
export const subjectWords = (
  pronouns: Readonly<Record<Pronoun, string>>,
  possessives: Readonly<Record<Pronoun, string>>,
  nouns: NounTypes,
  endings: { readonly verbs: string; readonly gerunds: string },
  lists: Lists,
  expletive: RegExp | null = null,
): SubjectWords => ({
  pronouns: taggedPhrases<Pronoun | 'except'>({ ...pronouns, except: '' }),
  possessives: taggedPhrases<Pronoun | 'except'>({ ...possessives, except: '' }),
  typeOfNoun: taggedPhrases<EntityType | 'except'>({
    group: '',
    law: '',
    work: '',
    other: '',
    ...nouns,
    except: '',
  }),
  expletive,
  subjectless: phrases(lists.subjectless),
  predicates: phrases(lists.predicates),
  verbEndings: words(endings.verbs),
  gerunds: words(endings.gerunds),
  noVerbs: phrases(lists.noVerbs),
  notVerbs: phrases(lists.notVerbs),
  infinitive: phrases(lists.infinitive),
  adverbs: phrases(lists.adverbs),
  sharing: phrases(lists.sharing),
  announcing: phrases(lists.announcing),
  levels: phrases(lists.levels),
  hedges: phrases(lists.hedges),
  having: phrases(lists.having),
  wholes: phrases(lists.wholes),
  relatives: phrases(lists.relatives),
  towns: phrases(lists.towns),
  personNouns: phrases(lists.personNouns),
  the: phrases(lists.the),
  an: phrases(lists.an),
  and: phrases(lists.and),
  peopleHeld: phrases(lists.peopleHeld),
  bodies: phrases(lists.bodies),
  prepositions: phrases(lists.prepositions),
  another: phrases(lists.another),
  compared: phrases(lists.compared),
  of: phrases(lists.of),
  at: phrases(lists.at),
  scene: phrases(lists.scene),
  there: phrases(lists.there),
  forPrice: phrases(lists.forPrice),
  fronted: phrases(lists.fronted),
  clauseOpeners: phrases(lists.clauseOpeners),
  aged: phrases(lists.aged),
});
