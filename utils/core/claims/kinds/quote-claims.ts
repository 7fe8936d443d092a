import type { Claim } from '../../model/claim.ts';
import { contains } from '../../model/span.ts';
import { entitiesIn, type Passage } from './passage.ts';

/** Words in quotation marks are a claim that they were said; what they say is weighed lightly: a figure in them makes a claim of its own. */
const OF_ITS_SENTENCE = 0.3;

/** "Nobody had seen a winter like it," said the mayor. */
export function quoteClaims(passage: Passage): Claim[] {
  const { view, reading, quotes, worth } = passage;
  return quotes.map((span) => {
    const figures = view.figures.filter((index) => contains(span, reading.figures[index]!.span));
    return {
      kind: 'quote',
      span,
      score: worth * OF_ITS_SENTENCE,
      figures,
      entities: entitiesIn(passage, span),
      attribution: passage.attributionAt(span),
    };
  });
}
