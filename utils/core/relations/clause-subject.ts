import type { SubjectWords } from '../lang/subject-words.ts';
import type { EntityType, Mention } from '../model/entity.ts';
import { contains, type Span, stretchAround } from '../model/span.ts';
import type { Doc } from '../text/doc.ts';
import { near, within } from '../text/in-span.ts';
import { isPhrase, isToken, phraseLength, tokenRange } from '../text/phrases.ts';
import { taggedAt } from '../text/tagged-phrases.ts';
import { PUNCTUATION, tokenAt } from '../text/tokens.ts';
import { antecedent } from './antecedent.ts';
import type { Subject } from './find-subject.ts';
import type { SentenceView } from './sentence-view.ts';

/** Words between a subject and its verb ("has since", "also"), and between the verb and the figure. */
const BEFORE_VERB = 3;
const AFTER_VERB = 14;
/** Words between two figures of a list: "40 shops and almost 12 stalls". */
const LIST_GAP = 3;

const PEOPLE: readonly EntityType[] = ['person'];
const THINGS: readonly EntityType[] = ['facility', 'organisation', 'place', 'event', 'work', 'law', 'group'];
const MANY: readonly EntityType[] = ['organisation', 'group'];
/** What a pronoun of each kind may stand for. */
const MEANT = { person: PEOPLE, thing: THINGS, any: [...THINGS, ...PEOPLE], many: MANY } as const;

export interface Place {
  readonly doc: Doc;
  readonly words: SubjectWords;
  readonly nounsAreCapitalised: boolean;
  readonly views: readonly SentenceView[];
  /** Index of the sentence. */
  readonly at: number;
  readonly span: Span;
  /** Whoever is named here only says so. */
  readonly saying?: Span | null;
  /** The figure before it in the sentence. */
  readonly previous: Span | null;
}

/** Whose it is that stands right in front of it: "Denmark's 400 islands", "its 400 islands". */
export function possessorOf({ doc, words, views, at, span }: Place): Subject | null {
  const { tokens } = doc;
  const view = views[at]!;
  const [first] = tokenRange(tokens, span);
  if (isToken(tokens, first - 1, 's') && /['’]/.test(doc.text[tokens.starts[first - 2] ?? 0] ?? '')) {
    const owner = mentionEndingAt(view, tokens.ends[first - 3]);
    return owner?.entity ? { entity: owner.entity, implied: false } : null;
  }
  const pronoun = first - 1 > view.from ? null : taggedAt(tokens, first - 1, first, words.possessives);
  if (!pronoun?.tag) return null;
  const meant = antecedent(views, at, MEANT[pronoun.tag], tokens.starts[first - 1]!);
  return meant ? { entity: meant, implied: true } : null;
}

/**
 * The subject of the figure's own clause, where its verb says something of it: "Ravenhill has 900 beds", "it employs 140". Names in
 * a row, names that only describe what follows ("Austin police") and verbs that tell of something else leave it open.
 */
export function clauseSubject(place: Place, fits: (type: EntityType) => boolean): Subject | null {
  const { doc, words, views, at, span, saying, nounsAreCapitalised } = place;
  const { tokens } = doc;
  const view = views[at]!;
  const [first] = tokenRange(tokens, span);
  const start = openingOf(place, first);
  if (start === null) return null;
  const pronoun = taggedAt(tokens, start, first, words.pronouns);
  if (pronoun?.tag) {
    const verb = verbAfter(place, start + pronoun.length, first);
    if (verb === null || words.expletive?.test(doc.text.slice(tokens.starts[start], span[0]).toLowerCase()))
      return null;
    const meant = antecedent(views, at, MEANT[pronoun.tag].filter(fits), tokens.starts[start]!);
    return meant ? { entity: meant, implied: true } : null;
  }
  const mention = mentionAt(view, tokens.starts[start]) ?? afterArticle(place, start);
  if (!mention?.entity || !fits(mention.type) || (saying && contains(saying, mention.span))) return null;
  const behind = tokenAt(tokens, mention.span[1]);
  // "The city, the second of Norland": not surely the one named before; "European" in "European Space Agency".
  if (mention.form === 'description' && doc.text[tokens.starts[behind] ?? 0] === ',') return null;
  if (!nounsAreCapitalised && /^\p{Lu}/u.test(doc.text.slice(tokens.starts[behind]))) return null;
  const end = pastApposition(place, behind, first);
  return end !== null && verbAfter(place, end, first) !== null
    ? { entity: mention.entity, implied: mention.form === 'description' }
    : null;
}

/** The first token of the clause's own words: behind its connective, and behind a phrase in front ("In May, ..."); null where none is. */
function openingOf({ doc, words, views, at, span }: Place, first: number): number | null {
  const { tokens, text } = doc;
  const [start] = stretchAround(doc.clauses, span);
  let from = Math.max(views[at]!.from, tokenAt(tokens, start));
  while (from < first && (tokens.kinds[from] === PUNCTUATION || isPhrase(tokens, from, words.clauseOpeners))) from++;
  if (!isPhrase(tokens, from, words.fronted)) return from < first ? from : null;
  for (let token = from; token < first; token++) if (text[tokens.starts[token]!] === ',') return token + 1;
  return null;
}

function afterArticle({ doc, words, views, at }: Place, start: number): Mention | undefined {
  return isPhrase(doc.tokens, start, words.the) ? mentionAt(views[at]!, doc.tokens.starts[start + 1]) : undefined;
}

/** Behind "Norland, a land of lakes, ..." and "Norland, which ..."; null where the figure stands inside the former, or the name is one of several or only describes. */
function pastApposition({ doc, words }: Place, end: number, first: number): number | null {
  const { tokens, text } = doc;
  if (isPhrase(tokens, end, words.and) || isPhrase(tokens, end, words.bodies)) return null;
  if (text[tokens.starts[end] ?? text.length] !== ',') return end;
  const relative = phraseLength(tokens, end + 1, first, words.relatives);
  for (let token = end + 1; token < first; token++) if (text[tokens.starts[token]!] === ',') return token + 1;
  return relative ? end + 1 + relative : null;
}

/** The verb that ties a subject ending at `end` to the figure; null where none does, or another name or clause stands between. */
function verbAfter(place: Place, end: number, first: number): number | null {
  const { doc, words, views, at } = place;
  const { tokens } = doc;
  for (let verb = end; verb < Math.min(first, end + BEFORE_VERB + 1); verb++) {
    if (tokens.kinds[verb] === PUNCTUATION) return null;
    const length = phraseLength(tokens, verb, first, words.predicates);
    if (!length) continue;
    const from = verb + length;
    if (first - from > AFTER_VERB) return null;
    if (opensClause(place, from, first) || isApart(place, from, first)) return null;
    const others = within(views[at]!.mentions, tokens.starts[verb]!, tokens.starts[first]!);
    return others.some(({ type }) => type !== 'group') ? null : verb;
  }
  return null;
}

/** Whether another clause begins between a verb and the figure: "that of France, which is seven". */
function opensClause({ doc: { tokens, text }, words }: Place, from: number, first: number): boolean {
  for (let token = from; token < first; token++) {
    if (isPhrase(tokens, token, words.clauseOpeners)) return true;
    if (text[tokens.starts[token - 1]!] === ',' && isPhrase(tokens, token, words.relatives)) return true;
  }
  return false;
}

/** Whether another figure stands between, and this one is not beside it in a list: "asked for $33 million to help 210,000 people". */
function isApart({ doc: { tokens, text }, words, previous }: Place, from: number, first: number): boolean {
  if (!previous || previous[0] < tokens.starts[from]!) return false;
  const behind = tokenRange(tokens, previous)[1];
  let listed = false;
  for (let token = behind; token < first; token++) {
    if (isPhrase(tokens, token, words.of)) return true;
    listed ||= text[tokens.starts[token]!] === ',' || isPhrase(tokens, token, words.and);
  }
  return !listed || first - behind > LIST_GAP;
}

const mentionAt = (view: SentenceView, start: number | undefined): Mention | undefined =>
  start === undefined ? undefined : near(view.mentions, start).find(({ span }) => span[0] === start);

const mentionEndingAt = (view: SentenceView, end: number | undefined): Mention | undefined =>
  end === undefined ? undefined : near(view.mentions, end).find(({ span }) => span[1] === end);
