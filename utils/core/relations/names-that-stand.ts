import { languageOf } from '../lang/languages.ts';
import type { Entity, Mention } from '../model/entity.ts';
import type { Doc } from '../text/doc.ts';
import { phraseEndingAt, tokenRange } from '../text/phrases.ts';
import { tokenAt } from '../text/tokens.ts';

/**
 * The names a figure may be about: not a people's name that only describes what it stands beside ("the Norlandic shipyard", "el astillero
 * norlandés"), nor one that is a part of a longer word ("U.S.-born", "USA-Reise"), nor what an economy makes in a year ("3% of GDP").
 */
export function namesThatStand(
  doc: Doc,
  { mentions, entities }: { readonly mentions: readonly Mention[]; readonly entities: readonly Entity[] },
): Mention[] {
  const places = new Set(entities.filter(({ type }) => type === 'place').map(({ id }) => id));
  return mentions.filter((mention) => {
    if (isPartOfWord(doc, mention) || isOutput(doc, mention)) return false;
    const people = mention.type === 'group' && mention.entity !== null && places.has(mention.entity);
    return !people || !describes(doc, mention);
  });
}

/** "U.S.-born", "Norland-Reise"; a person's name may be cut short before a hyphen and is still the person. */
function isPartOfWord({ text }: Doc, { type, span }: Mention): boolean {
  return type !== 'person' && /^-\p{L}/u.test(text.slice(span[1], span[1] + 2));
}

function isOutput({ lang, tokens }: Doc, { span }: Mention): boolean {
  const words = languageOf(lang)?.relations.output;
  if (!words) return false;
  const [first, end] = tokenRange(tokens, span);
  return phraseEndingAt(tokens, end - 1, first, words) === first;
}

function describes(doc: Doc, { span }: Mention): boolean {
  const { text } = doc;
  if (/\p{Lu}/u.test(text[span[0]] ?? ''))
    return text[span[1] - 1] !== 's' && /^ \p{Ll}/u.test(text.slice(span[1], span[1] + 3));
  return !isPeople(doc, span[0]);
}

/** "Los franceses": a small word is those who come from there right behind an article, if at all. */
function isPeople({ lang, tokens }: Doc, start: number): boolean {
  const language = languageOf(lang);
  if (!language?.peoples.smallMayBePeople) return false;
  const first = tokenAt(tokens, start);
  const { the, of } = language.subjects;
  return [the, of].some((words) => phraseEndingAt(tokens, first - 1, Math.max(0, first - 3), words) >= 0);
}
