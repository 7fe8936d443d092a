import { languageOf } from '../../lang/languages.ts';
import type { Figure, Scope } from '../../model/figure.ts';
import { type Span, stretchAround } from '../../model/span.ts';
import { modalityAt } from '../../relations/modality.ts';
import type { Checkable } from '../check.ts';
import { sentenceOf } from './sentence-of.ts';

/** What makes an amount a part of another one. */
const PARTS: readonly Scope[] = ['part', 'additional', 'each'];

/** Whether the text states a figure as a whole amount that is so: not a part of it, no plan, no maybe, no denial, no question. */
export function isStated({ modality, scope, change }: Figure): boolean {
  // "Fell to 124 million" gives a level; "fell by 2 million" does not.
  if (change !== null && !scope.includes('level')) return false;
  return modality === 'asserted' && !scope.some((one) => PARTS.includes(one));
}

/** Whether the text asserts what a span says: it is not denied, planned, doubted or asked. */
export function isAsserted({ doc, mentions, dates }: Checkable, span: Span): boolean {
  const around = { sentence: sentenceOf(doc, span), clause: stretchAround(doc.clauses, span) };
  return modalityAt(doc, span, around, languageOf(doc.lang)?.modality ?? null, { mentions, dates }) === 'asserted';
}
