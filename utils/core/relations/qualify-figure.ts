import { languageOf } from '../lang/languages.ts';
import type { Figure } from '../model/figure.ts';
import { type Span, stretchAround } from '../model/span.ts';
import type { Doc } from '../text/doc.ts';
import { modalityAt, type Passed } from './modality.ts';
import { scopeOf } from './scope.ts';

/** What the words around a figure make of it: whether it is so, of which kind it is, in which clause it stands. */
export function qualifyFigure(
  doc: Doc,
  figure: Pick<Figure, 'span' | 'change'>,
  sentence: Span,
  passed: Passed,
): Pick<Figure, 'modality' | 'scope' | 'clause'> {
  const language = languageOf(doc.lang);
  const clause = stretchAround(doc.clauses, figure.span);
  return {
    modality: modalityAt(doc, figure.span, { sentence, clause }, language?.modality ?? null, passed),
    scope: scopeOf(doc, figure, clause, language?.scope ?? null),
    clause,
  };
}
