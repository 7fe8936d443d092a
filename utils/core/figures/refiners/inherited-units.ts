import { isChar, isIn, isWord, lowered } from '../../text/cursor.ts';
import type { Draft } from '../draft.ts';
import type { Reading } from '../reading.ts';
import type { Refiner } from '../rules/rule.ts';

/** As far back as the word that sets two figures against each other may stand. */
const WINDOW = 3;

export const inheritedUnits: Refiner = {
  id: 'refine/inherited-unit',
  reason:
    'A bare number set against an earlier figure counts the same: "3.9 million sets, up from 2.4 million"; one that "who" follows counts people.',
  refine(reading, drafts) {
    const out: Draft[] = [];
    for (const draft of drafts)
      out.push(draft.unit === null && draft.kind === 'count' ? counting(reading, draft, out) : draft);
    return out;
  },
};

/** A bare number with what it counts, where the figures before it or "who" behind it say that. */
function counting(reading: Reading, draft: Draft, before: readonly Draft[]): Draft {
  const implied = [...draft.implied, 'unit' as const];
  const money = lastOf(reading, before, draft, 'money');
  if (money && isSameMoney(reading, money, draft)) return { ...draft, kind: 'money', unit: money.unit, implied };
  const count = lastOf(reading, before, draft, 'count');
  if (count && isSetAgainst(reading, count, draft)) return { ...draft, unit: count.unit, head: count.head, implied };
  const who = draft.to < draft.ceiling && isIn(reading, draft.to, reading.lexicon.who);
  return who ? { ...draft, unit: 'people', head: 'people', implied } : draft;
}

/** A bare number that a scale makes large, or that follows "of which": in the currency of the amount before it. */
function isSameMoney(reading: Reading, last: Draft, draft: Draft): boolean {
  if (draft.head !== null || last.unit === null || last.unit.includes(' per ')) return false;
  if (draft.from - last.to > SAME_SENTENCE) return false;
  const { scaled } = draft.numeral;
  if (scaled && isIn(reading, draft.to, reading.lexicon.moreOrLess)) return true;
  if (!endsPhrase(reading, draft)) return false;
  return (scaled && isGapped(reading, last, draft)) || isOfWhich(reading, last, draft);
}

/** Whether no noun follows that the number may count. */
const endsPhrase = (reading: Reading, { to, ceiling }: Draft): boolean =>
  to >= ceiling || !isWord(reading, to) || isIn(reading, to, reading.lexicon.stop);

/** "38 000 francs, dont 5 000", "12 euros, contre 8" */
function isOfWhich(reading: Reading, last: Draft, draft: Draft): boolean {
  const { ofWhich, against } = reading.lexicon;
  for (let i = draft.from - 1; i >= Math.max(last.to, draft.from - WINDOW); i--) {
    if (isIn(reading, i, ofWhich))
      return draft.numeral.scaled || isMoneyPart(last, draft) || (isIn(reading, i, against) && isAlike(last, draft));
    if (!isWord(reading, i)) return false;
  }
  return false;
}

/** Words that a second subject may have whose verb is left out. */
const GAPPED_SUBJECT = 4;

/** "The bridge cost 2 million euros and the tunnel 3.5 million": a link, an article, a noun, and the amount at once. */
function isGapped(reading: Reading, last: Draft, draft: Draft): boolean {
  const { and, articles, determiners, stop, up, down } = reading.lexicon;
  const link = isChar(reading, last.to, ',') || isIn(reading, last.to, and) ? last.to + 1 : null;
  if (link === null || (!isIn(reading, link, articles) && !isIn(reading, link, determiners))) return false;
  if (draft.from - link < 2 || draft.from - link > GAPPED_SUBJECT) return false;
  for (let i = link + 1; i < draft.from; i++)
    if (!isWord(reading, i) || [stop, up, down].some((words) => isIn(reading, i, words))) return false;
  const noun = lowered(reading, draft.from - 1);
  const { nouns } = reading.lexicon;
  return (
    !(nouns?.participleEnding && noun.endsWith(nouns.participleEnding)) &&
    !(nouns?.pluralsStack && nouns.isPlural(noun))
  );
}

/** As far behind an amount as another may lean on its currency, in tokens. */
const SAME_SENTENCE = 24;

/** "12 euros, contre 8": of the same size. */
const isAlike = (last: Draft, draft: Draft): boolean =>
  last.value !== null && draft.value !== null && draft.value >= last.value / 10 && draft.value <= last.value * 10;

/** Without a scale of its own a number is money only where it is of the amount's size: "38 000 francs, dont 5 000". */
const isMoneyPart = (last: Draft, draft: Draft): boolean =>
  last.value !== null &&
  draft.value !== null &&
  draft.value >= 100 &&
  draft.value <= last.value &&
  draft.value >= last.value / 1000;

/** The nearest earlier figure of a kind in the sentence that says its unit; not what a bracket says again, nor beyond another count. */
function lastOf(reading: Reading, out: readonly Draft[], { floor }: Draft, kind: Draft['kind']): Draft | null {
  for (let i = out.length - 1; i >= Math.max(0, out.length - 4); i--) {
    const one = out[i];
    if (one?.floor !== floor) return null;
    if (one.kind === kind && one.unit !== null && !one.unit.startsWith('per ') && !isChar(reading, one.from - 1, '('))
      return one;
    if (one.kind === 'count') return null;
  }
  return null;
}

function isSetAgainst(reading: Reading, last: Draft, { from }: Draft): boolean {
  for (let i = from - 1; i >= Math.max(last.to, from - WINDOW); i--) {
    if (isIn(reading, i, reading.lexicon.against)) return true;
    if (!isWord(reading, i)) return false;
  }
  return false;
}
