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

export function standingOf(doc: Doc, words: SubjectWords, from: number, mention: Mention): Standing {
  const { tokens, text } = doc;
  const first = tokenAt(tokens, mention.span[0]);
  if (isAnother(doc, words, mention, first)) return 'compared';
  const after = tokenAt(tokens, mention.span[1]);
  if (/['’]/.test(text[tokens.starts[after] ?? text.length] ?? '') && isToken(tokens, after + 1, 's')) return 'owner';
  const before = beforeName(doc, words, from, first);
  if (before >= from && isPhrase(tokens, before, words.compared)) return 'compared';
  return opens(doc, words, from, before) ? 'opening' : behindPreposition(doc, words, from, before);
}

/** "The old jail" is another one than the jail spoken of. */
const isAnother = ({ tokens }: Doc, words: SubjectWords, { form }: Mention, first: number): boolean =>
  form === 'description' && (isPhrase(tokens, first, words.another) || isPhrase(tokens, first + 1, words.another));

/** The token before a name and its article. "In der Stadt Norau": the noun in front is the name's own. */
function beforeName({ tokens }: Doc, words: SubjectWords, from: number, first: number): number {
  let before = first - 1;
  if (before > from && isPhrase(tokens, before, words.towns)) before--;
  if (before >= from && isPhrase(tokens, before, words.the)) before--;
  return before;
}

/** Whether a clause begins behind a token. "In Norland, Ravenhill holds": after a phrase in front, not in a list. */
function opens({ tokens, text }: Doc, words: SubjectWords, from: number, before: number): boolean {
  if (before < from || isPhrase(tokens, before, words.clauseOpeners)) return true;
  const char = text[tokens.starts[before] ?? 0] ?? ' ';
  return ';:—–“"('.includes(char) || (char === ',' && isPhrase(tokens, from, words.fronted));
}

function behindPreposition({ tokens }: Doc, words: SubjectWords, from: number, before: number): Standing {
  const preposition = phraseEndingAt(tokens, before, from, words.prepositions);
  if (preposition < 0) return 'bare';
  if (isPhrase(tokens, preposition - 1, words.peopleHeld)) return 'holding';
  return isPhrase(tokens, before, words.of) ? 'of' : 'placed';
}
