/* What stands right around a name: whether it is used as the candidate's name is. */
import type { Doc } from '../text/doc.ts';
import { hashWord, lowerUnit, NUMBER, WORD } from '../text/tokens.ts';
import type { ReadName } from './read-names.ts';
import type { Setting } from './setting.ts';

const OPENING = hashWord('(');
const CLOSING = hashWord(')');
const APOSTROPHES = new Set(["'", '’'].map(hashWord));
const POSSESSED = hashWord('s');
const DASHES = new Set(['—', '–', '-'].map(hashWord));

/** The token before a name, where it is a word or a number beside it. */
const before = ({ first }: ReadName, { tokens }: Doc): number => (first > 0 ? (tokens.hashes[first - 1] ?? 0) : 0);

/** Whether a noun, or another capital, follows right after. */
function isFollowedByNoun({ end }: ReadName, { doc, language, isVerb }: Setting): boolean {
  const { text, tokens } = doc;
  if (tokens.kinds[end] !== WORD || text.slice(tokens.ends[end - 1], tokens.starts[end]) !== ' ') return false;
  const next = tokens.hashes[end] ?? 0;
  return !language.peoples.notQualified.has(next) && !isVerb(next);
}

/** "the Amazon last year", "a 1964 Lincoln": an article, or a year, before a name that is followed by no noun of its own. */
export function isCountedOrArticled(name: ReadName, setting: Setting): boolean {
  const { doc, language } = setting;
  const { articles, determiners } = language.names;
  const article = before(name, doc);
  const isNumber = doc.tokens.kinds[name.first - 1] === NUMBER;
  return (isNumber || articles.has(article) || determiners.has(article)) && !isFollowedByNoun(name, setting);
}

/** "the Delta variant", "the PCR lab": the noun after a name says what it is. */
export function thingAfter({ end }: ReadName, { doc: { text, tokens }, language }: Setting): string | null {
  if (!language.identity.things.has(tokens.hashes[end] ?? 0)) return null;
  return text.slice(tokens.starts[end], tokens.ends[end]).toLowerCase();
}

/** "St George's": an apostrophe and its s right behind, or at the name's own end. */
export function isPossessive({ end }: ReadName, { doc: { tokens } }: Setting): boolean {
  const at = tokens.hashes[end - 1] === POSSESSED ? end - 1 : end + 1;
  return tokens.hashes[at] === POSSESSED && APOSTROPHES.has(tokens.hashes[at - 1] ?? 0);
}

/** "LIMA, Peru (AP) —" */
export function isDateline({ first, end }: ReadName, { doc: { tokens } }: Setting): boolean {
  return (
    tokens.hashes[first - 1] === OPENING && tokens.hashes[end] === CLOSING && DASHES.has(tokens.hashes[end + 1] ?? 0)
  );
}

/** Whether what follows a sentence's first word is no verb of its own: "Apple prices", "Ford and stepping stones", but "Apple reported", "Ford and Toyota". */
export function lacksVerbAfter({ end }: ReadName, { doc, language, isVerb }: Setting): boolean {
  const { text, tokens } = doc;
  const next = tokens.hashes[end] ?? 0;
  if (tokens.kinds[end] !== WORD || isCapital(text, tokens.starts[end])) return false;
  const { hasDictionary, conjunctions, leading } = language.names;
  if (conjunctions.has(next)) return !isCapital(text, tokens.starts[end + 1]);
  return hasDictionary ? !isVerb(next) : leading.has(next);
}

function isCapital(text: string, offset: number | undefined): boolean {
  const unit = text.charCodeAt(offset ?? text.length);
  return lowerUnit(unit) !== unit;
}
