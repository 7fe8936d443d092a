import type { Claim } from '../../model/claim.ts';
import type { EntityId, EntityType } from '../../model/entity.ts';
import type { Span } from '../../model/span.ts';
import { findSubject } from '../../relations/find-subject.ts';
import { typeOfNoun } from '../../relations/type-of-noun.ts';
import { near } from '../../text/in-span.ts';
import { isPhrase, isToken, phraseEndingAt, phraseLength } from '../../text/phrases.ts';
import { tokenAt, WORD } from '../../text/tokens.ts';
import { entitiesIn, type Passage } from './passage.ts';
import { AMONG, IN, LEAST, MOST, ORDINAL, STOPS, WORLD } from './rank-words.ts';

/** A superlative is worth a look whatever else its sentence says. */
export const RANK_WORTH = 0.55;
const ANY_TYPE: readonly EntityType[] = [
  'facility',
  'organisation',
  'place',
  'event',
  'work',
  'person',
  'group',
  'law',
];

interface Superlative {
  readonly order: 'most' | 'least';
  /** Tokens `[from, to)` from its article or owner to the end of its scope. */
  readonly from: number;
  readonly to: number;
  readonly adjective: string;
  readonly noun: string;
  readonly scope: string | null;
  readonly among: boolean;
}

/** "The largest prison in Latin America", "ranks among the biggest worldwide", "Asia's busiest port". English. */
export function rankClaims(passage: Passage): Claim[] {
  if (passage.doc.lang !== 'en') return [];
  const { view, doc, worth } = passage;
  const claims: Claim[] = [];
  let last: { noun: string; subject: EntityId | null } | null = null;
  for (let at = view.from; at < view.to; at++) {
    if (doc.tokens.kinds[at] !== WORD) continue;
    const found: Superlative | null = readSuperlative(passage, at, last?.noun ?? null);
    if (!found) continue;
    const span: Span = [doc.tokens.starts[found.from]!, doc.tokens.ends[found.to - 1]!];
    const subject: EntityId | null = found.among && last ? last.subject : rankSubject(passage, span, found.noun);
    const { order, adjective, noun, scope, among } = found;
    last = { noun, subject };
    at = found.to - 1;
    // Of nothing, within nothing: "the busiest day" could be held against no record.
    if ((scope === null && subject === null) || GENERIC.test(noun)) continue;
    claims.push({
      kind: 'rank',
      span,
      score: Math.max(worth, RANK_WORTH),
      figures: [],
      entities: [...new Set([...(subject ? [subject] : []), ...entitiesIn(passage, span)])],
      attribution: passage.attributionAt(span),
      rank: { order, adjective, noun, scope, among },
      subject,
    });
  }
  return claims;
}

/** Nouns that name no thing: "the lowest number since 2020", "the heaviest fighting". */
const GENERIC =
  /(?:^| )(?:number|level|day|night|week|month|year|time|rate|figure|total|share|part|result|score|point|value|price|fighting|losses|numbers|levels|figures)$/;

function readSuperlative(passage: Passage, at: number, lastNoun: string | null): Superlative | null {
  const { view, doc } = passage;
  const { tokens } = doc;
  const most = phraseLength(tokens, at, view.to, MOST);
  const length = most || phraseLength(tokens, at, view.to, LEAST);
  if (!length || isPhrase(tokens, at - 1, ORDINAL) || followsOrdinal(passage, at)) return null;
  // "the largest", "Asia's largest", "its largest": without one of these "largest" ranks nothing.
  const among = phraseEndingAt(tokens, at - 1, view.from, AMONG) >= 0;
  const owner = possessorBefore(passage, at);
  if (!among && !owner && !isToken(tokens, at - 1, 'the')) return null;
  let end = at + length;
  const nounFrom = end;
  while (end < Math.min(view.to, nounFrom + 4) && isNounWord(passage, end)) end++;
  const noun = end > nounFrom ? words(passage, nounFrom, end) : among ? lastNoun : null;
  if (!noun) return null;
  const scope = readScope(passage, end) ?? owner;
  return {
    order: most ? 'most' : 'least',
    from: owner?.from ?? startOf(passage, at),
    to: scope?.to ?? end,
    adjective: words(passage, at, at + length),
    noun,
    scope: scope?.words ?? null,
    among,
  };
}

const isNounWord = ({ doc, view }: Passage, at: number): boolean =>
  (doc.tokens.kinds[at] === WORD || isHyphen(doc.text, doc.tokens.starts[at]!)) &&
  !isPhrase(doc.tokens, at, STOPS) &&
  phraseLength(doc.tokens, at, view.to, IN) === 0 &&
  phraseLength(doc.tokens, at, view.to, WORLD) === 0;

const isHyphen = (text: string, at: number): boolean => text[at] === '-';

/** "second-largest", "the third largest". */
function followsOrdinal({ doc }: Passage, at: number): boolean {
  const { tokens, text } = doc;
  return at >= 2 && isHyphen(text, tokens.starts[at - 1]!) && isPhrase(tokens, at - 2, ORDINAL);
}

/** "the world's", "Asia's" right before the superlative. */
function possessorBefore(passage: Passage, at: number): { words: string; from: number; to: null } | null {
  const { doc, view } = passage;
  const { tokens, text } = doc;
  if (!isToken(tokens, at - 1, 's') || !/['’]/.test(text[tokens.starts[at - 2] ?? 0] ?? '')) return null;
  const owner = at - 3;
  if (isToken(tokens, owner, 'world')) return { words: 'world', from: owner, to: null };
  const mention = near(view.mentions, tokens.ends[owner] ?? 0).find(
    ({ span }) => span[1] === tokens.ends[owner] || span[1] === tokens.ends[at - 1],
  );
  return mention?.type === 'place'
    ? { words: text.slice(...mention.span).replace(/['’]s$/, ''), from: tokenAt(tokens, mention.span[0]), to: null }
    : null;
}

function readScope(passage: Passage, at: number): { words: string; to: number | null } | null {
  const { doc, view } = passage;
  const { tokens, text } = doc;
  const world = phraseLength(tokens, at, view.to, WORLD);
  if (world) return { words: 'world', to: at + world };
  const length = phraseLength(tokens, at, view.to, IN);
  if (!length) return null;
  let first = at + length;
  if (isToken(tokens, first, 'the')) first++;
  const start = tokens.starts[first];
  const mention = near(view.mentions, start ?? 0).find(
    ({ span, type }) => type === 'place' && (span[0] === start || span[0] === tokens.starts[at + length]),
  );
  return mention ? { words: text.slice(...mention.span), to: tokenAt(tokens, mention.span[1] - 1) + 1 } : null;
}

/** The phrase begins at its article or with "among the". */
function startOf(passage: Passage, at: number): number {
  const { doc, view } = passage;
  const { tokens } = doc;
  const among = phraseEndingAt(tokens, at - 1, view.from, AMONG);
  if (among >= 0) return among;
  return isToken(tokens, at - 1, 'the') ? at - 1 : at;
}

/** What is said to rank so: the one fitting name before it, or right behind its comma. Of a noun of no known kind nothing is concluded from a pronoun. */
export function rankSubject({ doc, views, at, view }: Passage, span: Span, noun: string): EntityId | null {
  const head = noun.split(' ').at(-1)!;
  const type = typeOfNoun(doc.lang, head) ?? typeOfNoun(doc.lang, head.replace(/s$/, ''));
  const before = findSubject(
    doc,
    views,
    at,
    { span, types: type ? [type] : ANY_TYPE, standings: ['opening', 'bare'], scoped: true },
    null,
  );
  if (before && (type || !before.implied)) return before.entity;
  // "the largest prison in the region, Ravenhill, ...": the name after it.
  const named = near(view.mentions, span[1]).find((mention) => mention.span[0] >= span[1] && mention.type === type);
  return named && /^,\s*$/.test(doc.text.slice(span[1], named.span[0])) ? named.entity : null;
}

function words({ doc }: Passage, from: number, to: number): string {
  return doc.text.slice(doc.tokens.starts[from], doc.tokens.ends[to - 1]).toLowerCase();
}
