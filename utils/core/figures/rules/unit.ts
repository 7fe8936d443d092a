import { rateAt } from '../units/find-rate.ts';
import { unitAt } from '../units/find-unit.ts';
import type { Rule } from './rule.ts';

export const unit: Rule = {
  id: 'figure/unit',
  reason: 'A unit of measure follows the number.',
  read(reading, { to, ceiling }) {
    const found = unitAt(reading, to, ceiling) ?? afterOf(reading, to, ceiling);
    if (!found) return null;
    const kind = found.unit.dimension === 'time' ? 'duration' : 'measure';
    const rate = rateAt(reading, found.to, ceiling);
    const again = rate && rateAt(reading, rate.to, ceiling);
    const name = `${found.unit.name}${rate ? ` per ${rate.per}` : ''}${again ? ` per ${again.per}` : ''}`;
    return { kind, to: again?.to ?? rate?.to ?? found.to, unit: name };
  },
};

/** "dos millones de kilómetros", "half a mile", "a quarter of an hour". */
function afterOf(reading: Parameters<Rule['read']>[0], to: number, ceiling: number) {
  const { lexicon, tokens } = reading;
  let at = to;
  if (at < ceiling && lexicon.of.has(tokens.hashes[at]!)) at++;
  if (at < ceiling && lexicon.articles.has(tokens.hashes[at]!)) at++;
  if (at === to || (lexicon.lang === 'en' && at === to + 1 && lexicon.of.has(tokens.hashes[to]!))) return null;
  return unitAt(reading, at, ceiling);
}
