import type { EntityType, Mention } from '../model/entity.ts';
import { isPhrase, isToken, phraseLength } from '../text/phrases.ts';
import { taggedAt } from '../text/tagged-phrases.ts';
import { PUNCTUATION, tokenAt } from '../text/tokens.ts';
import { antecedent } from './antecedent.ts';
import { describedAt } from './owner-subject.ts';
import { beforeHedges, charAt, MEANT, mentionAt, mentionEndingAt, type Place, type Subject } from './place.ts';

/** Words between "of" and the name: "of all the". */
const OF = 3;

/** Whose it is that stands right in front of it: "Denmark's 400 islands", "its roughly 400 islands". */
export function possessorOf(place: Place): Subject | null {
  const { doc, words, view, views, at, main } = place;
  const { tokens } = doc;
  const before = beforeHedges(place);
  if (isToken(tokens, before, 's') && /['’]/.test(charAt(doc, before - 1)))
    return subjectOf(mentionEndingAt(view, tokens.ends[before - 2])) ?? describedAt(place, before - 2, view.from);
  if (/['’]/.test(charAt(doc, before)) && tokens.ends[before - 1] === tokens.starts[before])
    return subjectOf(mentionEndingAt(view, tokens.ends[before - 1]));
  const pronoun = before > view.from ? null : taggedAt(tokens, before, before + 1, words.possessives);
  if (!pronoun?.tag) return null;
  const meant = antecedent(views, at, MEANT[pronoun.tag], tokens.starts[before] ?? 0, { main });
  return meant ? { entity: meant, implied: true } : null;
}

/** Whatever has parts that are told of; what the types do not know is as often a measure itself: "4% of the GDP". */
const WHOLES: ReadonlySet<EntityType> = new Set(['place', 'organisation', 'group', 'facility', 'event', 'work', 'law']);

/** What a share or a number of something is taken of: "a third of Europe's people", "12 of the Finns", "20 Prozent aller Schweizer". */
export function wholeNamed(place: Place): Subject | null {
  const { doc, words, view, last, fits } = place;
  const { tokens } = doc;
  let at = last + phraseLength(tokens, last, view.to, words.of);
  if (at === last) return null;
  for (let passed = 0; passed < OF && !mentionAt(view, tokens.starts[at]); passed++) {
    if (tokens.kinds[at] === PUNCTUATION || !isPhrase(tokens, at, words.wholes)) return null;
    at++;
  }
  const mention = mentionAt(view, tokens.starts[at]);
  if (!mention || !WHOLES.has(mention.type) || !fits(mention.type)) return null;
  // "Of Austin police": not of Austin.
  const behind = tokenAt(tokens, mention.span[1]);
  return /\p{Ll}/u.test(charAt(doc, behind)) && isPhrase(tokens, behind, words.bodies) ? null : subjectOf(mention);
}

const subjectOf = (mention: Mention | undefined): Subject | null =>
  mention?.entity ? { entity: mention.entity, implied: false } : null;
