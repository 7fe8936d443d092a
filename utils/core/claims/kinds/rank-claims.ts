import { languageOf } from '../../lang/languages.ts';
import type { RankForms, Superlative } from '../../lang/rank-forms.ts';
import type { Claim } from '../../model/claim.ts';
import type { EntityId, EntityType } from '../../model/entity.ts';
import type { Span } from '../../model/span.ts';
import { findSubject } from '../../relations/find-subject.ts';
import { typeOfNoun } from '../../relations/type-of-noun.ts';
import { near } from '../../text/in-span.ts';
import { phraseLength } from '../../text/phrases.ts';
import { WORD } from '../../text/tokens.ts';
import { entitiesIn, type Passage } from './passage.ts';
import { leadBefore, nounAt, nounBehind, ownerBefore, scopeAt } from './rank-phrase.ts';

/** A superlative is worth a look whatever else its sentence says. */
const RANK_WORTH = 0.55;
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

/** A superlative and its noun: tokens `[from, to)` from its article or owner to the end of its scope. */
interface Ranked {
  readonly from: number;
  readonly to: number;
  readonly superlative: Superlative;
  readonly noun: string;
  readonly scope: string | null;
  readonly among: boolean;
}

/** "The largest prison in Latin America", "la ciudad más poblada", "le musée le plus visité du monde", "Europas größte Stadt". */
export function rankClaims(passage: Passage): Claim[] {
  const { doc, view } = passage;
  const forms = languageOf(doc.lang)?.ranks;
  if (!forms) return [];
  const claims: Claim[] = [];
  let last: Last = { noun: null, subject: null };
  for (let at = view.from; at < view.to; at++) {
    const found = rankedAt(passage, forms, at, last.noun);
    if (!found) continue;
    const claim = claimOf(passage, found, last);
    last = { noun: found.noun, subject: claim.subject };
    at = found.to - 1;
    // Of nothing, within nothing: "the busiest day" could be held against no record.
    if (found.scope !== null || claim.subject !== null) claims.push(claim);
  }
  return claims;
}

/** The rank told before: "one of the largest prisons ... and one of the oldest" goes on with its noun. */
interface Last {
  readonly noun: string | null;
  readonly subject: EntityId | null;
}

function rankedAt(passage: Passage, forms: RankForms, at: number, lastNoun: string | null): Ranked | null {
  const { tokens } = passage.doc;
  if (tokens.kinds[at] !== WORD || !phraseLength(tokens, at, passage.view.to, forms.any)) return null;
  return beforeNoun(passage, forms, at, lastNoun) ?? behindNoun(passage, forms, at);
}

function claimOf(passage: Passage, ranked: Ranked, last: Last): Extract<Claim, { kind: 'rank' }> {
  const { tokens } = passage.doc;
  const { superlative, noun, scope, among } = ranked;
  const span: Span = [tokens.starts[ranked.from] ?? 0, tokens.ends[ranked.to - 1] ?? 0];
  const subject = among && last.noun === noun ? last.subject : rankSubject(passage, span, noun);
  return {
    kind: 'rank',
    span,
    score: Math.max(passage.worth, RANK_WORTH),
    figures: [],
    entities: [...new Set([...(subject ? [subject] : []), ...entitiesIn(passage, span)])],
    attribution: passage.attributionAt(span),
    rank: { order: superlative.order, adjective: superlative.adjective, noun, scope, among },
    subject,
  };
}

/** "the largest prison", "la mayor cárcel", "la plus grande prison", "Asia's busiest port", "Europas größtes Gefängnis". */
function beforeNoun(passage: Passage, forms: RankForms, at: number, lastNoun: string | null): Ranked | null {
  const read = superlativeAt(passage, forms.superlatives, at);
  if (!read) return null;
  const owner = ownerBefore(passage, forms, at);
  const lead = owner ? { from: owner.from, among: false } : leadBefore(passage, forms, at);
  if (!lead) return null;
  const { superlative, to: nounFrom } = read;
  const noun =
    nounBehind(passage, forms, nounFrom) ?? (lead.among && lastNoun ? { words: lastNoun, to: nounFrom } : null);
  if (!noun) return null;
  const scope = scopeAt(passage, forms, noun.to) ?? owner;
  return { ...lead, superlative, noun: noun.words, to: scope?.to ?? noun.to, scope: scope?.words ?? null };
}

/** "la ciudad más poblada", "le musée le plus visité", "prison la plus visitée". */
function behindNoun(passage: Passage, forms: RankForms, at: number): Ranked | null {
  const read = superlativeAt(passage, forms.afterNoun, at);
  if (!read) return null;
  const { superlative, to } = read;
  const scope = scopeAt(passage, forms, to);
  const end = { to: scope?.to ?? to, scope: scope?.words ?? null, superlative };
  const direct = nounAt(passage, forms, at - 1);
  const lead = direct === null ? null : leadBefore(passage, forms, at - 1);
  if (direct !== null) return lead && { ...lead, ...end, noun: direct };
  // French repeats the article: "prison la plus visitée".
  const repeated = leadBefore(passage, forms, at);
  const noun = repeated && !repeated.among ? nounAt(passage, forms, repeated.from - 1) : null;
  if (!repeated || noun === null) return null;
  const first = leadBefore(passage, forms, repeated.from - 1);
  return { from: first?.from ?? repeated.from - 1, among: first?.among ?? false, ...end, noun };
}

/** The superlative at a token, with its last token's end. */
function superlativeAt(
  { doc, view }: Passage,
  list: readonly Superlative[],
  at: number,
): { superlative: Superlative; to: number } | null {
  for (const superlative of list) {
    const length = phraseLength(doc.tokens, at, view.to, superlative.forms);
    if (length) return { superlative, to: at + length };
  }
  return null;
}

/** What is said to rank so: the one fitting name before it, or right behind its comma. Of a noun of no known kind nothing is concluded from a pronoun. */
function rankSubject(passage: Passage, span: Span, noun: string): EntityId | null {
  const { doc, views, at, view } = passage;
  const head = noun.split(' ').at(-1) ?? noun;
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
