import type { SubjectWords } from '../lang/subject-words.ts';
import type { Mention } from '../model/entity.ts';
import type { Doc } from '../text/doc.ts';
import { isPhrase, isToken, phraseEndingAt } from '../text/phrases.ts';
import { tokenAt } from '../text/tokens.ts';

/**
 * How a name stands in its sentence: `opening` begins a clause ("Ravenhill holds"), `bare` stands elsewhere without a
 * preposition, `owner` owns what follows ("Ravenhill's capacity"), `of` ("the capacity of Ravenhill"), `holding` has people
 * at it ("inmates at Ravenhill"), `placed` stands behind another preposition ("in Norland"), `compared` is no more than that
 * ("unlike Ravenhill").
 */
export type Standing = 'opening' | 'bare' | 'owner' | 'of' | 'holding' | 'placed' | 'compared';

export function standingOf(
  { tokens, text }: Doc,
  words: SubjectWords,
  from: number,
  { span, form }: Mention,
): Standing {
  const first = tokenAt(tokens, span[0]);
  // "The old jail" is another one than the jail spoken of.
  if (form === 'description' && (isPhrase(tokens, first, words.another) || isPhrase(tokens, first + 1, words.another)))
    return 'compared';
  let before = first - 1;
  // "In der Stadt Norau": the noun in front is the name's own.
  if (before > from && isPhrase(tokens, before, words.towns)) before--;
  if (before >= from && isPhrase(tokens, before, words.the)) before--;
  const after = tokenAt(tokens, span[1]);
  if (/['’]/.test(text[tokens.starts[after] ?? text.length] ?? '') && isToken(tokens, after + 1, 's')) return 'owner';
  if (before >= from && isPhrase(tokens, before, words.compared)) return 'compared';
  if (before < from || isPhrase(tokens, before, words.clauseOpeners)) return 'opening';
  const char = text[tokens.starts[before]!]!;
  // "In Norland, Ravenhill holds": after a phrase in front, not in a list.
  if (';:—–“"('.includes(char) || (char === ',' && isPhrase(tokens, from, words.fronted))) return 'opening';
  const preposition = phraseEndingAt(tokens, before, from, words.prepositions);
  if (preposition < 0) return 'bare';
  if (isPhrase(tokens, preposition - 1, words.peopleHeld)) return 'holding';
  return isPhrase(tokens, before, words.of) ? 'of' : 'placed';
}
