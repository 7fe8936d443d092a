import { languageOf } from '../lang/languages.ts';
import type { SubjectWords } from '../lang/subject-words.ts';
import type { EntityId, EntityType, Mention } from '../model/entity.ts';
import { contains, type Span } from '../model/span.ts';
import type { Doc } from '../text/doc.ts';
import { tightestAround, within } from '../text/in-span.ts';
import { isPhrase, phraseLength } from '../text/phrases.ts';
import { taggedAt } from '../text/tagged-phrases.ts';
import { PUNCTUATION, tokenAt } from '../text/tokens.ts';
import { antecedent, describesPerson, hasThe, heldAt } from './antecedent.ts';
import type { Subject } from './place.ts';
import type { SentenceView } from './sentence-view.ts';
import { type Standing, standingOf } from './standing.ts';

/** How far before a figure its subject is looked for, in UTF-16 units, and after it, in tokens. */
const BEFORE = 600;
const AFTER = 7;
/** How far into its paragraph what brings the story may stand, in UTF-16 units. */
const DATELINE = 40;

/** What a subject is looked for: a figure, a superlative, an event. */
export interface Predicate {
  readonly span: Span;
  /** What it can be said of, likeliest first. */
  readonly types: readonly EntityType[];
  /** How a name must stand before it to be its subject. */
  readonly standings: readonly Standing[];
  /** Where "in X" after it does not name the subject: "the largest city in Brazil". */
  readonly scoped?: boolean;
  /** Whoever is named here only says so: "Norland says that 900 people fled". */
  readonly saying?: Span | null;
  /** The story's main thing of each type. */
  readonly main?: ReadonlyMap<EntityType, EntityId>;
}

/**
 * What a figure is about: a name right after it ("inmates at CECOT"), the one fitting name since the figure before it, else a
 * pronoun or description whose antecedent is clear. Abstains (null) where two things fit equally.
 */
export function findSubject(
  doc: Doc,
  views: readonly SentenceView[],
  at: number,
  predicate: Predicate,
  previous: { readonly span: Span } | null,
): Subject | null {
  const view = views[at]!;
  const words = languageOf(doc.lang)?.subjects;
  if (!words) return null;
  const { types, standings, span } = predicate;
  const after = predicate.scoped ? null : nameAfter(doc, words, view, predicate);
  const since = Math.max(previous ? previous.span[1] : view.span[0], span[0] - BEFORE);
  const before = within(view.mentions, since, span[0]).filter(
    (mention) =>
      types.includes(mention.type) &&
      !(predicate.saying && contains(predicate.saying, mention.span)) &&
      !isDateline(doc, mention) &&
      !isPhrase(doc.tokens, tokenAt(doc.tokens, mention.span[1]), words.bodies) &&
      standings.includes(standingOf(doc, words, view.from, mention)) &&
      !(previous && isBehind(doc, words, view, mention, span)) &&
      !(types[0] !== 'place' && isWhereOnly(doc, words, view, mention)),
  );
  if (
    !before.some((mention) => standingOf(doc, words, view.from, mention) === 'opening') &&
    opensWithTown(doc, words, view)
  )
    return null;
  const named = best(types, after ? [...before, after] : before, after);
  if (named === 'unclear') return null;
  if (named) {
    const surely = before.some((mention) => mention.entity === named && stands(doc, words, view, mention));
    return surely || after?.entity === named ? { entity: named, implied: false } : null;
  }
  const referred = reference(doc, words, views, at, predicate, since);
  return referred ? { entity: referred, implied: true } : null;
}

/** Whether what is measured may be a name's that stands so: a person's that is an object, too: "fined Quist £900", not "fled Norland". */
const stands = (doc: Doc, words: SubjectWords, view: SentenceView, mention: Mention): boolean =>
  mention.type === 'person' || standingOf(doc, words, view.from, mention) !== 'bare';

/** "The city, the second of Norland, has": about a town that no name here tells. */
function opensWithTown({ tokens }: Doc, words: SubjectWords, view: SentenceView): boolean {
  return (
    isPhrase(tokens, view.from, words.the) &&
    isPhrase(tokens, view.from + 1, words.towns) &&
    !view.mentions.some(({ span, entity }) => entity !== null && span[0] === tokens.starts[view.from])
  );
}

/** Of the names that fit, those of the likeliest type; one thing only, the one right after the figure breaking a tie. */
function best(
  types: readonly EntityType[],
  mentions: readonly Mention[],
  after: Mention | null,
): EntityId | 'unclear' | null {
  for (const type of types) {
    const entities = new Set(mentions.filter((mention) => mention.type === type).map(({ entity }) => entity));
    entities.delete(null);
    if (entities.size === 1) return [...entities][0]!;
    if (entities.size > 1) return after?.type === type && after.entity ? after.entity : 'unclear';
  }
  return null;
}

/** "Coast Radio - Rangers have counted": who brings the story, or from where, set off by a dash in front of it. */
function isDateline({ text, blocks }: Doc, { span }: Mention): boolean {
  const block = tightestAround(blocks, span);
  return (
    block !== null &&
    span[0] - block.span[0] < DATELINE &&
    /^(?:\s*\([^)]{1,20}\))?\s[-–—]\s/.test(text.slice(span[1], span[1] + 26))
  );
}

/** "The first, in the province of Norland, will cost": where it is, not what costs. */
function isWhereOnly(doc: Doc, words: SubjectWords, view: SentenceView, mention: Mention): boolean {
  if (mention.type !== 'place' || standingOf(doc, words, view.from, mention) !== 'of') return false;
  return isPhrase(doc.tokens, tokenAt(doc.tokens, mention.span[0]) - 2, words.towns);
}

/** "Eleven died in Norland, seven drowned": the place stands in the clause of the figure before. */
function isBehind(doc: Doc, words: SubjectWords, view: SentenceView, mention: Mention, span: Span): boolean {
  const standing = standingOf(doc, words, view.from, mention);
  return (
    (standing === 'placed' || standing === 'of' || standing === 'holding') &&
    doc.text.slice(mention.span[1], span[0]).includes(',')
  );
}

function nameAfter(
  doc: Doc,
  words: SubjectWords,
  view: SentenceView,
  { span, types, standings }: Predicate,
): Mention | null {
  const { tokens } = doc;
  const first = tokenAt(tokens, span[1]);
  for (let at = first; at < Math.min(view.to, first + AFTER); at++) {
    if (tokens.kinds[at] === PUNCTUATION) return null;
    const length = phraseLength(tokens, at, view.to, words.at);
    if (!length) continue;
    let name = at + length;
    if (isPhrase(tokens, name, words.the)) name++;
    const start = tokens.starts[name] ?? view.span[1];
    const mention = within(view.mentions, start, start + 200).find((one) => one.span[0] === start);
    if (mention && types.includes(mention.type) && standings.includes(standingOf(doc, words, view.from, mention))) {
      return mention;
    }
  }
  return null;
}

/** Where a pronoun or a description of a figure's subject is looked for. */
interface Search {
  readonly doc: Doc;
  readonly words: SubjectWords;
  readonly views: readonly SentenceView[];
  readonly at: number;
  readonly view: SentenceView;
  readonly predicate: Predicate;
  /** The first token of the figure. */
  readonly last: number;
  /** Of a figure of no measure only its clause tells what it is about. */
  readonly strict: boolean;
}

function reference(
  doc: Doc,
  words: SubjectWords,
  views: readonly SentenceView[],
  at: number,
  predicate: Predicate,
  since: number,
): EntityId | null {
  const view = views[at];
  if (!view) return null;
  const { tokens } = doc;
  const last = tokenAt(tokens, predicate.span[0]);
  const first = Math.max(tokenAt(tokens, since), view.from);
  const search = { doc, words, views, at, view, predicate, last, strict: !predicate.standings.includes('bare') };
  for (let token = last - 1; token >= first; token--) {
    if (isInSaying(search, token)) continue;
    const meant = pronounAt(search, token) ?? descriptionAt(search, token);
    if (meant) return meant.entity;
  }
  // "Fue construida para 5.000 reclusos": whoever the sentence before begins with.
  const elided = since <= view.span[0] && isPhrase(tokens, view.from, words.subjectless);
  return elided ? antecedent(views, at, thingsOf(predicate.types), view.span[0]) : null;
}

const isInSaying = ({ doc: { tokens }, predicate: { saying } }: Search, token: number): boolean =>
  saying !== null && saying !== undefined && contains(saying, [tokens.starts[token] ?? 0, tokens.ends[token] ?? 0]);

/** What a pronoun stands for: null where none stands there, nobody where nothing is clear. */
function pronounAt(search: Search, token: number): { readonly entity: EntityId | null } | null {
  const { doc, words, views, at, view, predicate, last, strict } = search;
  const { types } = predicate;
  const before = doc.tokens.starts[token] ?? 0;
  const own = taggedAt(doc.tokens, token, last, words.pronouns)?.tag;
  // "It holds 900", "its population is": of what is measured; where nothing is, "its batteries" are something else.
  const pronoun = own ?? (strict ? null : taggedAt(doc.tokens, token, last, words.possessives)?.tag);
  if (pronoun === 'many') return { entity: heldAt(doc, words, views, at, types) };
  if (pronoun === 'person' && types.includes('person'))
    return { entity: describesPerson(doc, words, view, token) ? null : antecedent(views, at, ['person'], before) };
  const thing = pronoun === 'thing' || (pronoun === 'any' && !own);
  if (strict || !thing || isExpletive(doc, words, token)) return null;
  return { entity: antecedent(views, at, thingsOf(types), before) };
}

/** What "the prison" stands for; "the village of Skarholm" is named right there. */
function descriptionAt(search: Search, token: number): { readonly entity: EntityId | null } | null {
  const { doc, words, views, at, view, predicate, strict } = search;
  const { tokens } = doc;
  const type = strict ? null : taggedAt(tokens, token, token + 1, words.typeOfNoun)?.tag;
  if (!type || !predicate.types.includes(type) || !hasThe(doc, words, token, view.from)) return null;
  if (isPhrase(tokens, token + 1, words.of)) return null;
  return { entity: antecedent(views, at, [type], tokens.starts[token] ?? 0, { main: predicate.main ?? null }) };
}

/** What "it" can mean: the likeliest thing the measure is said of; of a measure said of anything, anything. */
function thingsOf(types: readonly EntityType[]): readonly EntityType[] {
  const things = types.filter((type) => type !== 'person');
  return things.length > 4 ? things : things.slice(0, 1);
}

/** "It is estimated that": nothing is meant. */
function isExpletive({ tokens, text }: Doc, words: SubjectWords, at: number): boolean {
  const following = text.slice(tokens.starts[at], tokens.ends[Math.min(at + 4, tokens.count - 1)]);
  return words.expletive?.test(following.toLowerCase()) ?? false;
}
