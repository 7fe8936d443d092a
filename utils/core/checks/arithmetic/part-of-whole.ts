import { amount, message, percent, words } from '../../messages/build.ts';
import type { Article } from '../../model/article.ts';
import type { Figure } from '../../model/figure.ts';
import { type Check, type Checkable, defineCheck, type Finding } from '../check.ts';
import { allowed, overlap, scaled, written } from '../support/interval.ts';
import { pageSource } from '../support/page-source.ts';
import { sameUnit } from '../support/same-unit.ts';

interface Case {
  readonly share: number;
  readonly part: number;
  readonly whole: number;
}

/**
 * "14,500 of 40,000, about one-third": divides the part by the whole the share is tied to and holds the result against the
 * share as worded. Plans only where the share stands in apposition to its part and is linked to its whole.
 */
export const partOfWhole: Check = defineCheck('check/part-of-whole', plan, judge);

function plan({ article, figures }: Checkable): Case[] {
  if (!article) return [];
  const cases: Case[] = [];
  for (const [share, figure] of figures.entries()) {
    if (figure.kind !== 'percent' && figure.kind !== 'fraction') continue;
    if (figure.of === null || figure.change !== null) continue;
    const whole = figures[figure.of]!;
    const part = [share - 1, share + 1].find((at) => at !== figure.of && isPart(article, figures, figure, at, whole));
    if (part !== undefined) cases.push({ share, part, whole: figure.of });
  }
  return cases;
}

/** Whether the figure at `at` is what the share restates: same subject, counted alike, tied by nothing but a dash, comma or "or". */
function isPart(article: Article, figures: readonly Figure[], share: Figure, at: number, whole: Figure): boolean {
  const part = figures[at];
  if (!part || part.value === null || whole.value === null || part.change !== null) return false;
  if (part.kind !== whole.kind || !sameUnit(part.unit, whole.unit)) return false;
  if (part.value > whole.value * 1.5) return false;
  if (part.subject !== null && share.subject !== null && part.subject !== share.subject) return false;
  if (part.subject !== null && whole.subject !== null && part.subject !== whole.subject) return false;
  const [first, second] = part.span[0] < share.span[0] ? [part, share] : [share, part];
  return APPOSITION.test(article.text.slice(first.span[1], Math.min(second.span[0], first.span[1] + 60)));
}

/** A noun or two, then a dash, comma, bracket or "or", then a hedge at most. */
const APPOSITION =
  /^(\s+[\p{L}-]+){0,3}\s*([—–-]|,|\(|,? or|,? which is|,? that is|,? equal to|,? representing|,? equivalent to|,? o|,? ou|,? oder|,? also)\s*(only |just |i\.e\. )?((about|around|roughly|approximately|nearly|almost|some|just over|just under|more than|less than|over|under|unos|casi|environ|près d|etwa|rund|fast|cerca de|quase)\s*)?(an?\s)?$/iu;

function judge({ share, part, whole }: Case, { article, figures }: Checkable): Finding[] {
  const [stated, numerator, denominator] = [figures[share]!, figures[part]!, figures[whole]!];
  const above = written(numerator);
  const below = written(denominator);
  const says = allowed(stated);
  if (!article || !above || !below || !says || below.low <= 0) return [];
  const reckoned = { low: above.low / below.high, high: above.high / below.low };
  const fits = overlap(scaled(reckoned, stated.kind === 'percent' ? 100 : 1), says);
  const result = (numerator.value! / denominator.value!) * 100;
  return [
    {
      about: { figure: share },
      relation: fits ? 'matches' : 'differs',
      message: message(
        fits ? 'note_part_of_whole_matches' : 'note_part_of_whole_differs',
        amount(numerator.value!, null),
        amount(denominator.value!, null),
        percent(result),
        words(article.text, stated),
      ),
      sources: [pageSource(article)],
    },
  ];
}
