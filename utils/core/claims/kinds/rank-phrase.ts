import type { RankForms } from '../../lang/rank-forms.ts';
import { near } from '../../text/in-span.ts';
import { isPhrase, isToken, phraseEndingAt, phraseLength } from '../../text/phrases.ts';
import { tokenAt, WORD } from '../../text/tokens.ts';
import type { Passage } from './passage.ts';

/*
 * The parts of a superlative's phrase: what leads up to it, its noun, and where it holds.
 */

/** The article or "one of the" right before a token; null where there is none, or where an ordinal says it is not the first. */
export function leadBefore(
  { doc, view }: Passage,
  forms: RankForms,
  at: number,
): { readonly from: number; readonly among: boolean } | null {
  const { tokens } = doc;
  if (followsOrdinal({ doc, view }, forms, at)) return null;
  const among = phraseEndingAt(tokens, at - 1, view.from, forms.among);
  if (among >= 0) return { from: among, among: true };
  if (at - 1 < view.from) return null;
  return isPhrase(tokens, at - 1, forms.articles) ? { from: at - 1, among: false } : null;
}

/** "the third largest", "second-largest". */
function followsOrdinal({ doc, view }: Pick<Passage, 'doc' | 'view'>, forms: RankForms, at: number): boolean {
  const { tokens } = doc;
  if (at - 1 < view.from) return false;
  if (isPhrase(tokens, at - 1, forms.ordinals)) return true;
  return isToken(tokens, at - 1, '-') && isPhrase(tokens, at - 2, forms.ordinals);
}

/** "The world's", "Asia's", "Europas" right before a superlative: its scope stands in front. `to` is null: it adds nothing behind. */
export function ownerBefore(
  passage: Passage,
  forms: RankForms,
  at: number,
): { readonly words: string; readonly from: number; readonly to: null } | null {
  const { doc, view } = passage;
  const { tokens, text } = doc;
  if (at - 1 < view.from || followsOrdinal(passage, forms, at)) return null;
  const bare = forms.genitivePlaces
    ? near(view.mentions, tokens.ends[at - 1] ?? 0).find(
        ({ span, type }) => type === 'place' && span[1] === tokens.ends[at - 1],
      )
    : undefined;
  if (bare) return { words: text.slice(...bare.span), from: tokenAt(tokens, bare.span[0]), to: null };
  if (!isToken(tokens, at - 1, 's') || !/['’]/.test(text[tokens.starts[at - 2] ?? 0] ?? '')) return null;
  const owner = at - 3;
  if (isPhrase(tokens, owner, forms.worldOwner)) return { words: 'world', from: owner, to: null };
  const mention = near(view.mentions, tokens.ends[owner] ?? 0).find(
    ({ span }) => span[1] === tokens.ends[owner] || span[1] === tokens.ends[at - 1],
  );
  return mention?.type === 'place'
    ? { words: text.slice(...mention.span).replace(/['’]s$/, ''), from: tokenAt(tokens, mention.span[0]), to: null }
    : null;
}

/** The noun that begins at a token, as many words as the language lets it have, and the token behind it. Null for a noun that names no thing. */
export function nounBehind(
  passage: Passage,
  forms: RankForms,
  from: number,
): { readonly words: string; readonly to: number } | null {
  const { doc, view } = passage;
  const { tokens } = doc;
  if (forms.nounWords === 1) {
    const word = nounAt(passage, forms, from);
    return word === null ? null : { words: word, to: from + 1 };
  }
  let to = from;
  while (to < Math.min(view.to, from + forms.nounWords) && isNounPart(passage, forms, to)) to++;
  if (to === from || isPhrase(tokens, to - 1, forms.generic)) return null;
  return { words: wordsIn(passage, from, to), to };
}

function isNounPart({ doc, view }: Passage, forms: RankForms, at: number): boolean {
  const { tokens } = doc;
  return (
    (tokens.kinds[at] === WORD || isToken(tokens, at, '-')) &&
    !isPhrase(tokens, at, forms.stops) &&
    phraseLength(tokens, at, view.to, forms.within) === 0 &&
    phraseLength(tokens, at, view.to, forms.world) === 0
  );
}

/** The noun at a token, in English where its kind is known; null for what is no word or only joins words. */
export function nounAt(passage: Passage, forms: RankForms, at: number): string | null {
  const { doc, view } = passage;
  const { tokens } = doc;
  if (at < view.from || at >= view.to || tokens.kinds[at] !== WORD) return null;
  if (
    [forms.articles, forms.within, forms.generic, forms.stops, forms.ordinals].some((words) =>
      isPhrase(tokens, at, words),
    )
  )
    return null;
  const word = wordsIn(passage, at, at + 1);
  const known = forms.pluralEndings.map((ending) =>
    word.endsWith(ending) ? forms.nouns[word.slice(0, -ending.length || undefined)] : undefined,
  );
  return known.find((noun) => noun !== undefined) ?? (word.length > 2 ? word : null);
}

/** "... in the world", "... en América Latina"; "Europas" where the language lets a place stand alone. */
export function scopeAt(
  { doc, view }: Passage,
  forms: RankForms,
  at: number,
): { readonly words: string; readonly to: number } | null {
  const { tokens, text } = doc;
  // An adjective may stand between: "la mayor planta solar de Europa".
  for (let from = at; from < Math.min(view.to, at + 4); from++) {
    const world = phraseLength(tokens, from, view.to, forms.world);
    if (world) return { words: 'world', to: from + world };
    const length = phraseLength(tokens, from, view.to, forms.within);
    const place = length || forms.genitivePlaces ? placeBehind({ doc, view }, from, length) : undefined;
    if (place) return { words: text.slice(...place.span), to: tokenAt(tokens, place.span[1] - 1) + 1 };
    // "el mayor productor de soja del mundo": past what is produced.
    if (length && from === at && phraseLength(tokens, from + length + 1, view.to, forms.within)) {
      from += length;
      continue;
    }
    if (length || tokens.kinds[from] !== WORD || isPhrase(tokens, from, forms.stops)) return null;
  }
  return null;
}

/** The place that begins behind "in" at a token, or with the last word of "in the" ("in The Hague"). */
function placeBehind({ doc: { tokens }, view }: Pick<Passage, 'doc' | 'view'>, from: number, length: number) {
  const starts = [tokens.starts[from + length], length > 1 ? tokens.starts[from + length - 1] : undefined];
  return near(view.mentions, starts[0] ?? 0).find(({ span, type }) => type === 'place' && starts.includes(span[0]));
}

const wordsIn = ({ doc }: Passage, from: number, to: number): string =>
  doc.text.slice(doc.tokens.starts[from], doc.tokens.ends[to - 1]).toLowerCase();
