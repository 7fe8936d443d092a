import type { Figure } from '../../model/figure.ts';
import { between } from './between.ts';

/** Hedges that may stand before the second figure, in five languages. */
const HEDGE =
  '(?:(?:about|around|roughly|approximately|nearly|almost|some|just over|just under|over|under|or about|or|unos|unas|cerca de|casi|aproximadamente|alrededor de|environ|près de|soit|etwa|rund|fast|knapp|gut|ca\\.|quase)\\s?)?';
const IN_BRACKETS = new RegExp(`^\\s?[([]\\s?${HEDGE}$`, 'iu');
const LATER_IN_BRACKETS = new RegExp(`^(?:\\s[\\p{L}-]+){1,3}\\s[([]\\s?${HEDGE}$`, 'iu');
const BY_A_WORD = new RegExp(`^(?:\\s?/\\s?|,? (?:or|o|ou|oder|equivalent to|soit|das sind) ${HEDGE})$`, 'iu');
const CLOSES = /^\s?[)\];]/;

/**
 * Whether `b`, the figure right behind `a`, says the same amount again in another unit: "10 miles (16 km)". `sure` in brackets of
 * its own right behind; `likely` where a word or two stand between or only "or" ties them, which may name another choice.
 */
export function restatement(text: string, a: Figure, b: Figure): 'sure' | 'likely' | null {
  const tie = between(text, a, b);
  const closed = CLOSES.test(text.slice(b.span[1], b.span[1] + 3));
  if (IN_BRACKETS.test(tie)) return closed ? 'sure' : null;
  if (LATER_IN_BRACKETS.test(tie)) return closed ? 'likely' : null;
  return BY_A_WORD.test(tie) ? 'likely' : null;
}
