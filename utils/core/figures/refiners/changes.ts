import type { Draft } from '../draft.ts';
import { isChar, isWord, type Reading, written } from '../reading.ts';
import type { Refiner } from '../rules/rule.ts';
import { changeAt, changeFarBefore, saysNoChange } from './change-words.ts';

export const changes: Refiner = {
  id: 'refine/change',
  reason: 'A verb of rising or falling before a figure, or "higher" or "lower" after it, says which way it went.',
  refine(reading, drafts) {
    const out: Draft[] = [];
    for (const draft of drafts) {
      const change = changeOf(reading, draft, out.at(-1));
      out.push(change ? { ...draft, change } : draft);
    }
    return out;
  },
};

const LEVEL = new Set(['count', 'money', 'percent', 'measure', 'ratio', 'fraction']);

function changeOf(reading: Reading, draft: Draft, before: Draft | undefined): 'up' | 'down' | null {
  if (!LEVEL.has(draft.kind)) return null;
  const { lexicon, tokens } = reading;
  let i = draft.from - 1;
  // Over the hedge: "rose by nearly", "up more than".
  const hedge = lexicon.before.endingAt(reading, draft.from, draft.floor);
  if (hedge && hedge.value !== '=') {
    const own = hedge.length === 1 ? lexicon.changes.get(tokens.hashes[i]!) : undefined;
    if (!own) i -= hedge.length;
  }
  for (let skipped = 0; i >= draft.floor && skipped < 3; skipped++) {
    const hash = tokens.hashes[i]!;
    const change = changeAt(reading, i, draft.floor);
    if (change) return saysNoChange(reading, i, draft.from) ? null : change;
    // "raised its rate by 75 points", "will rise from $7 to $15"
    if (lexicon.by.has(hash)) return changeFarBefore(reading, i, draft.floor);
    // "una caída del 9 %": the noun right before its "of".
    if (lexicon.of.has(hash)) return changeAt(reading, i - 1, draft.floor);
    if (before?.to === i && lexicon.to.has(hash) && lexicon.from.has(tokens.hashes[before.from - 1] ?? 0))
      return changeFarBefore(reading, before.from - 1, draft.floor);
    // "rose 8% to 99 yuan": the level goes the way the change went.
    if (before && before.to === i && before.change && lexicon.to.has(tokens.hashes[i]!)) return before.change;
    if (
      !isWord(reading, i) ||
      !(lexicon.by.has(hash) || lexicon.to.has(hash) || lexicon.skippable.has(hash) || lexicon.articles.has(hash))
    )
      break;
    i--;
  }
  if (
    before &&
    before.to === draft.from - 1 &&
    before.change &&
    before.kind === 'percent' &&
    lexicon.to.has(tokens.hashes[draft.from - 1]!)
  )
    return before.change;
  return afterwards(reading, draft);
}

/** "0.7 percent lower", "18 Prozent teurer", "un tercio menos que". */
function afterwards(reading: Reading, { to, ceiling, kind }: Draft): 'up' | 'down' | null {
  if ((kind !== 'percent' && kind !== 'fraction') || to >= ceiling || isChar(reading, to, ',')) return null;
  if (reading.lexicon.lang === 'en' && kind === 'fraction') return null;
  return AFTERWARDS[reading.lexicon.lang]?.[written(reading, to).toLowerCase()] ?? null;
}

const AFTERWARDS: Readonly<Record<string, Readonly<Record<string, 'up' | 'down'>>>> = {
  en: { higher: 'up', lower: 'down' },
  es: { más: 'up', menos: 'down' },
  fr: {},
  de: {
    mehr: 'up',
    höher: 'up',
    teurer: 'up',
    weniger: 'down',
    niedriger: 'down',
    billiger: 'down',
    günstiger: 'down',
  },
  pt: { mais: 'up', menos: 'down' },
};
