import type { Figure } from '../../model/figure.ts';
import { tokenize } from '../../text/tokens.ts';
import { phraseAt, type TieLexicon } from './tie-lexicon.ts';

/** Units of points between percentages, as every language's figures have them. */
const NORMALISED: ReadonlySet<string> = new Set(['percentage point', 'basis point']);

/** Whether a figure counts points: those between percentages, or bare ones where percentages are spoken of. */
export function isPoints({ unit }: Pick<Figure, 'unit'>, lexicon: TieLexicon): boolean {
  if (unit === null || NORMALISED.has(unit)) return unit !== null;
  const tokens = tokenize(unit);
  return phraseAt(lexicon, tokens, 0, tokens.count)?.signs.has('points') === true;
}
