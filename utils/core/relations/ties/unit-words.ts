import type { Figure } from '../../model/figure.ts';
import { tokenize } from '../../text/tokens.ts';
import { phraseAt, type Sign, type TieLexicon } from './tie-lexicon.ts';

/** Units of points between percentages, as every language's figures have them. */
const NORMALISED: ReadonlySet<string> = new Set(['percentage point', 'basis point']);

/** Whether a figure counts points: those between percentages, or bare ones where percentages are spoken of. */
export function isPoints({ unit }: Pick<Figure, 'unit'>, lexicon: TieLexicon): boolean {
  if (unit === null || NORMALISED.has(unit)) return unit !== null;
  return isCalled(unit, 'points', lexicon);
}

/** Whether a figure is so much for one: "$50 a head". */
export function isForOne({ unit }: Pick<Figure, 'unit'>, lexicon: TieLexicon): boolean {
  const per = unit?.split(' per ')[1];
  return per !== undefined && isCalled(per, 'head', lexicon);
}

function isCalled(name: string, sign: Sign, lexicon: TieLexicon): boolean {
  const tokens = tokenize(name);
  return phraseAt(lexicon, tokens, 0, tokens.count)?.signs.has(sign) === true;
}
