import type { Claim } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
import { near } from '../../text/in-span.ts';
import { isPhrase, phraseEndingAt, phraseLength } from '../../text/phrases.ts';
import { tokenAt, WORD } from '../../text/tokens.ts';
import { entitiesIn, type Passage } from './passage.ts';
import { RANK_WORTH, rankSubject } from './rank-claims.ts';
import { type SuperlativeForms, superlativeForms } from './superlative-forms.ts';

/** A superlative and its noun: tokens `[from, to)`, the scope not yet read. */
interface Ranked {
  readonly from: number;
  readonly to: number;
  readonly adjective: string;
  readonly noun: string;
  readonly among: boolean;
}

/** "La mayor cárcel de América Latina", "le musée le plus visité du monde", "die größte Stadt Europas", "o país mais rico". */
export function otherRankClaims(passage: Passage): Claim[] {
  const { doc, view, worth } = passage;
  const { tokens } = doc;
  const forms = superlativeForms(doc.lang);
  if (!forms) return [];
  const claims: Claim[] = [];
  for (let at = view.from; at < view.to; at++) {
    if (tokens.kinds[at] !== WORD) continue;
    const found = oneWord(passage, forms, at) ?? twoWords(passage, forms, at);
    if (!found) continue;
    const scope = scopeAt(passage, forms, found.to);
    const to = scope?.to ?? found.to;
    const span: Span = [tokens.starts[found.from]!, tokens.ends[to - 1]!];
    const { adjective, noun, among } = found;
    const subject = rankSubject(passage, span, noun);
    at = to - 1;
    if (!scope && subject === null) continue;
    claims.push({
      kind: 'rank',
      span,
      score: Math.max(worth, RANK_WORTH),
      figures: [],
      entities: [...new Set([...(subject ? [subject] : []), ...entitiesIn(passage, span)])],
      attribution: passage.attributionAt(span),
      rank: {
        order: adjective === 'smallest' || adjective === 'lowest' || adjective === 'poorest' ? 'least' : 'most',
        adjective,
        noun,
        scope: scope?.words ?? null,
        among,
      },
      subject,
    });
  }
  return claims;
}

/** "la mayor cárcel", "das größte Gefängnis". */
function oneWord(passage: Passage, forms: SuperlativeForms, at: number): Ranked | null {
  const adjective = forms.words[wordAt(passage, at)];
  if (!adjective) return null;
  const lead = leadBefore(passage, forms, at);
  const noun = lead && nounAt(passage, forms, at + 1);
  return lead && noun !== null ? { ...lead, adjective, noun, to: at + 2 } : null;
}

/** "la plus grande prison", "la ciudad más poblada", "le musée le plus visité". */
function twoWords(passage: Passage, forms: SuperlativeForms, at: number): Ranked | null {
  const { tokens } = passage.doc;
  if (!forms.more || !isPhrase(tokens, at, forms.more)) return null;
  const adjective = forms.adjectives[wordAt(passage, at + 1)];
  if (!adjective || isPhrase(tokens, at - 1, forms.ordinals)) return null;
  const lead = leadBefore(passage, forms, at);
  if (lead) {
    const behind = nounAt(passage, forms, at + 2);
    if (behind) return { ...lead, adjective, noun: behind, to: at + 3 };
    const before = nounAt(passage, forms, lead.from - 1);
    return before === null ? null : { from: lead.from - 1, to: at + 2, adjective, noun: before, among: false };
  }
  const noun = nounAt(passage, forms, at - 1);
  const led = noun === null ? null : leadBefore(passage, forms, at - 1);
  return led && noun !== null ? { ...led, adjective, noun, to: at + 2 } : null;
}

/** The article or "one of the" right before a token; null where there is none, or where an ordinal says it is not the first. */
function leadBefore(
  { doc, view }: Passage,
  forms: SuperlativeForms,
  at: number,
): Pick<Ranked, 'from' | 'among'> | null {
  const { tokens } = doc;
  const among = phraseEndingAt(tokens, at - 1, view.from, forms.among);
  if (among >= 0) return { from: among, among: true };
  if (at - 1 < view.from || isPhrase(tokens, at - 1, forms.ordinals)) return null;
  return isPhrase(tokens, at - 1, forms.articles) ? { from: at - 1, among: false } : null;
}

/** What is ranked without being a thing a record could know: "el mayor número", "der größte Teil". */
const GENERIC =
  /^(?:parte|teil|part|partie|número|nombre|zahl|nivel|niveau|nível|día|dia|jour|tag|vez|fois|mal|momento|moment|valor|valeur|wert|problema|problème|problem|obstacle|que|est|es|é|ist|sont|son|são|y|et|und|e)$/;

const PLURALS = ['', 's', 'es', 'e', 'se', 'en', 'n'];

/** The noun at a token, in English where its kind is known; null for what is no word or only joins words. */
function nounAt(passage: Passage, forms: SuperlativeForms, at: number): string | null {
  const { doc, view } = passage;
  const { tokens } = doc;
  if (at < view.from || at >= view.to || tokens.kinds[at] !== WORD) return null;
  if (isPhrase(tokens, at, forms.articles) || isPhrase(tokens, at, forms.within) || GENERIC.test(wordAt(passage, at)))
    return null;
  const word = wordAt(passage, at);
  const known = PLURALS.map((ending) =>
    word.endsWith(ending) ? forms.nouns[word.slice(0, -ending.length || undefined)] : undefined,
  );
  return known.find((noun) => noun !== undefined) ?? (word.length > 2 ? word : null);
}

/** "... del mundo", "... en América Latina"; German also "Europas". */
function scopeAt({ doc, view }: Passage, forms: SuperlativeForms, at: number): { words: string; to: number } | null {
  const { tokens, text } = doc;
  // An adjective may stand between: "la mayor planta solar de Europa".
  for (let from = at; from < Math.min(view.to, at + 4); from++) {
    const world = phraseLength(tokens, from, view.to, forms.world);
    if (world) return { words: 'world', to: from + world };
    const length = phraseLength(tokens, from, view.to, forms.within);
    const start = tokens.starts[from + length];
    const mention = near(view.mentions, start ?? 0).find(({ span, type }) => type === 'place' && span[0] === start);
    if (mention && (length || doc.lang === 'de'))
      return { words: text.slice(...mention.span), to: tokenAt(tokens, mention.span[1] - 1) + 1 };
    // "el mayor productor de soja del mundo": past what is produced.
    if (length && from === at && phraseLength(tokens, from + length + 1, view.to, forms.within)) {
      from += length;
      continue;
    }
    if (length || tokens.kinds[from] !== WORD) return null;
  }
  return null;
}

const wordAt = ({ doc }: Passage, at: number): string =>
  at < 0 || at >= doc.tokens.count ? '' : doc.text.slice(doc.tokens.starts[at], doc.tokens.ends[at]).toLowerCase();
