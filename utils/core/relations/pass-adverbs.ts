import { near } from '../text/in-span.ts';
import { phraseEndingAt } from '../text/phrases.ts';
import { tokenAt } from '../text/tokens.ts';
import { charAt, type Place } from './place.ts';

/** Adverbs and dates passed over. */
const PASSED = 6;

/** The last token of the noun phrase that ends at a token or before it: past adverbs, dates and closing quotes. */
export function passAdverbs(place: Place, at: number, from: number): number {
  let end = at;
  for (let passed = 0; passed < PASSED && end >= from; passed++) {
    const before = passOne(place, end, from);
    if (before === end) break;
    end = before;
  }
  return end;
}

function passOne(place: Place, end: number, from: number): number {
  const { doc, words, speech } = place;
  const { tokens, text } = doc;
  const date = passDate(place, end, from);
  if (date !== null) return date;
  const adverb = phraseEndingAt(tokens, end, from, words.adverbs);
  if (adverb >= 0) return adverb - 1;
  const passed = isAdverb(text.slice(tokens.starts[end], tokens.ends[end]), speech.adverbEnding);
  return passed || '”"»'.includes(charAt(doc, end)) ? end - 1 : end;
}

/** The token before a date and the preposition in front of it; null where no date ends here. */
function passDate({ doc: { tokens }, words, view }: Place, end: number, from: number): number | null {
  const offset = tokens.ends[end] ?? 0;
  const date = near(view.dates, offset).find(({ span }) => span[1] === offset);
  if (!date) return null;
  const before = tokenAt(tokens, date.span[0]) - 1;
  const preposition = phraseEndingAt(tokens, before, from, words.prepositions);
  return preposition >= 0 ? preposition - 1 : before;
}

const isAdverb = (word: string, ending: string): boolean =>
  ending !== '' && word.length > ending.length + 2 && word.endsWith(ending) && /^\p{Ll}/u.test(word);
