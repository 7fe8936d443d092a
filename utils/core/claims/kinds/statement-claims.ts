import type { Claim } from '../../model/claim.ts';
import { lengthOf } from '../../model/span.ts';
import { entitiesIn, type Passage } from './passage.ts';

/** Sentences less likely than this to be worth checking are not listed. */
const WORTH_LISTING = 0.3;

/** A sentence that states something worth checking without a figure: "the agency has never inspected the plant". */
export function statementClaims(passage: Passage): Claim[] {
  const { view, doc, worth, quotes } = passage;
  if (worth < WORTH_LISTING || doc.text[view.span[1] - 1] === '?') return [];
  const quoted = quotes.reduce((sum, quote) => sum + lengthOf(quote), 0);
  if (quoted * 2 > lengthOf(view.span)) return [];
  return [
    {
      kind: 'statement',
      span: view.span,
      score: worth,
      figures: [],
      entities: entitiesIn(passage, view.span),
      attribution: passage.attributionAt(view.span),
    },
  ];
}
