import type { Mention } from '../../model/entity.ts';
import { isPhrase, isToken, phraseEndingAt } from '../../text/phrases.ts';
import type { Prose } from '../../text/prose.ts';
import { tokenAt } from '../../text/tokens.ts';
import { CLAUSE_OPENERS, FRONTED, OF, PEOPLE_HELD, PREPOSITIONS, THE } from './subject-words.ts';

/**
 * How a name stands in its sentence: `opening` begins a clause ("Ravenhill holds"), `bare` stands elsewhere without a
 * preposition, `owner` owns what follows ("Ravenhill's capacity"), `of` ("the capacity of Ravenhill"), `holding` has people
 * at it ("inmates at Ravenhill"), `placed` stands behind another preposition ("in Norland").
 */
export type Standing = 'opening' | 'bare' | 'owner' | 'of' | 'holding' | 'placed';

export function standingOf({ tokens, text }: Prose, from: number, { span }: Mention): Standing {
  let before = tokenAt(tokens, span[0]) - 1;
  if (before >= from && isPhrase(tokens, before, THE)) before--;
  const after = tokenAt(tokens, span[1]);
  if (/['’]/.test(text[tokens.starts[after] ?? text.length] ?? '') && isToken(tokens, after + 1, 's')) return 'owner';
  if (before < from || isPhrase(tokens, before, CLAUSE_OPENERS)) return 'opening';
  const char = text[tokens.starts[before]!]!;
  // "In Norland, Ravenhill holds": after a phrase in front, not in a list.
  if (';:—–“"('.includes(char) || (char === ',' && isPhrase(tokens, from, FRONTED))) return 'opening';
  const preposition = phraseEndingAt(tokens, before, from, PREPOSITIONS);
  if (preposition < 0) return 'bare';
  if (isPhrase(tokens, preposition - 1, PEOPLE_HELD)) return 'holding';
  return isPhrase(tokens, before, OF) ? 'of' : 'placed';
}
