import { ANOTHER, AT, MANY, OF, PERSON, PERSON_NOUNS, SUBJECTLESS, THE, THING, TOWNS } from '../lang/subject-words.ts';
import type { EntityId, EntityType, Mention } from '../model/entity.ts';
import { contains, type Span } from '../model/span.ts';
import type { Doc } from '../text/doc.ts';
import { near, within } from '../text/in-span.ts';
import { isPhrase, phraseLength } from '../text/phrases.ts';
import { PUNCTUATION, tokenAt } from '../text/tokens.ts';
import { antecedent, heldAt } from './antecedent.ts';
import type { SentenceView } from './sentence-view.ts';
import { type Standing, standingOf } from './standing.ts';
import { TYPE_OF_NOUN } from './subject-types.ts';

export interface Subject {
  readonly entity: EntityId;
  /** Concluded from a pronoun, a description or a neighbouring figure, not named beside the figure. */
  readonly implied: boolean;
}

/** How far before a figure its subject is looked for, in UTF-16 units, and after it, in tokens. */
const BEFORE = 600;
const AFTER = 7;

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
  const { types, span } = predicate;
  const after = predicate.scoped ? null : nameAfter(doc, view, predicate);
  const since = Math.max(previous ? previous.span[1] : view.span[0], span[0] - BEFORE);
  const before = within(view.mentions, since, span[0]).filter(
    (mention) =>
      types.includes(mention.type) &&
      !(predicate.saying && contains(predicate.saying, mention.span)) &&
      predicate.standings.includes(standingOf(doc, view.from, mention)) &&
      !(previous && isBehind(doc, view, mention, span)) &&
      !(types[0] !== 'place' && isWhereOnly(doc, view, mention)),
  );
  if (!before.some((mention) => standingOf(doc, view.from, mention) === 'opening') && opensWithTown(doc, view))
    return null;
  const named = best(types, after ? [...before, after] : before, after);
  if (named === 'unclear') return null;
  if (named) return { entity: named, implied: false };
  const referred = reference(doc, views, at, predicate, since);
  return referred ? { entity: referred, implied: true } : null;
}

/** "The city, the second of Norland, has": about a town that no name here tells. */
function opensWithTown({ tokens }: Doc, view: SentenceView): boolean {
  return (
    isPhrase(tokens, view.from, THE) &&
    isPhrase(tokens, view.from + 1, TOWNS) &&
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

/** "The first, in the province of Norland, will cost": where it is, not what costs. */
const isWhereOnly = (doc: Doc, view: SentenceView, mention: Mention): boolean =>
  mention.type === 'place' &&
  standingOf(doc, view.from, mention) === 'of' &&
  /\b(province|region|district|county|department|city|town|village|state|provincia|región|departamento|ciudad|región|province|région|ville|provinz|stadt|cidade|estado|região) (of|de|del|du|da|do) $/i.test(
    doc.text.slice(Math.max(view.span[0], mention.span[0] - 30), mention.span[0]),
  );

/** "Eleven died in Norland, seven drowned": the place stands in the clause of the figure before. */
function isBehind(doc: Doc, view: SentenceView, mention: Mention, span: Span): boolean {
  const standing = standingOf(doc, view.from, mention);
  return (
    (standing === 'placed' || standing === 'of' || standing === 'holding') &&
    doc.text.slice(mention.span[1], span[0]).includes(',')
  );
}

function nameAfter(doc: Doc, view: SentenceView, { span, types, standings }: Predicate): Mention | null {
  const { tokens } = doc;
  const first = tokenAt(tokens, span[1]);
  for (let at = first; at < Math.min(view.to, first + AFTER); at++) {
    if (tokens.kinds[at] === PUNCTUATION) return null;
    const length = phraseLength(tokens, at, view.to, AT);
    if (!length) continue;
    let name = at + length;
    if (isPhrase(tokens, name, THE)) name++;
    const start = tokens.starts[name] ?? view.span[1];
    const mention = within(view.mentions, start, start + 200).find((one) => one.span[0] === start);
    if (mention && types.includes(mention.type) && standings.includes(standingOf(doc, view.from, mention))) {
      return mention;
    }
  }
  return null;
}

function reference(
  doc: Doc,
  views: readonly SentenceView[],
  at: number,
  predicate: Predicate,
  since: number,
): EntityId | null {
  const { span, types } = predicate;
  const { tokens, text } = doc;
  const view = views[at]!;
  const last = tokenAt(tokens, span[0]);
  const first = Math.max(tokenAt(tokens, since), view.from);
  // "Fue construida para 5.000 reclusos": whoever the sentence before begins with.
  const elided =
    (doc.lang === 'es' || doc.lang === 'pt') && since <= view.span[0] && isPhrase(tokens, view.from, SUBJECTLESS);
  for (let token = last - 1; token >= first; token--) {
    if (predicate.saying && tokens.starts[token]! >= predicate.saying[0] && tokens.ends[token]! <= predicate.saying[1])
      continue;
    // A figure of no measure is only what a sentence that begins with "it" is about.
    const strict = !predicate.standings.includes('bare');
    if (isPhrase(tokens, token, THING) && !isExpletive(doc, token) && !(strict && token > view.from)) {
      return antecedent(views, at, thingsOf(types), tokens.starts[token]!);
    }
    if (isPhrase(tokens, token, PERSON) && types.includes('person')) {
      if (describesPerson(doc, view, token)) return null;
      return antecedent(views, at, ['person'], tokens.starts[token]!);
    }
    if (isPhrase(tokens, token, MANY)) return heldAt(doc, views, at, types);
    const type = TYPE_OF_NOUN[text.slice(tokens.starts[token], tokens.ends[token]).toLowerCase()];
    // "The village of Skarholm" is named right there.
    if (!strict && type && types.includes(type) && hasThe(doc, token, view.from) && !isPhrase(tokens, token + 1, OF)) {
      return antecedent(views, at, [type], tokens.starts[token]!);
    }
  }
  return elided ? antecedent(views, at, thingsOf(types), view.span[0]) : null;
}

/** What "it" can mean: the likeliest thing the measure is said of; of a measure said of anything, anything. */
function thingsOf(types: readonly EntityType[]): readonly EntityType[] {
  const things = types.filter((type) => type !== 'person');
  return things.length > 4 ? things : things.slice(0, 1);
}

/** "The Norlandic president faces no rival: he won ...": whoever that is, it is nobody named before. */
function describesPerson(doc: Doc, view: SentenceView, before: number): boolean {
  for (let at = before - 1; at >= Math.max(view.from, before - 30); at--) {
    if (isPhrase(doc.tokens, at, PERSON_NOUNS) && hasThe(doc, at, view.from)) {
      const end = doc.tokens.ends[at]!;
      return !near(view.mentions, end).some(({ span, entity }) => span[1] >= end && span[0] < end && entity !== null);
    }
  }
  return false;
}

/** "It is estimated that": nothing is meant. */
function isExpletive({ tokens, text }: Doc, at: number): boolean {
  const words = text.slice(tokens.starts[at], tokens.ends[Math.min(at + 4, tokens.count - 1)]).toLowerCase();
  return (
    /^it\s+(is|was|has been)\s+\w+\s+(that|to)\b/.test(words) ||
    /^that\b/.test(words) ||
    /^it\s+(takes|took|emerged|seems|appears)\b/.test(words)
  );
}

function hasThe({ tokens }: Doc, noun: number, from: number): boolean {
  for (let at = noun - 1; at >= from && at >= noun - 5; at--) {
    if (isPhrase(tokens, at, THE)) return true;
    if (isPhrase(tokens, at, ANOTHER)) return false;
    if (tokens.kinds[at] === PUNCTUATION) return false;
  }
  return false;
}
