import type { ClaimWords } from '../../lang/claim-words.ts';
import type { AttributedSpan, Attribution } from '../../model/attribution.ts';
import type { Claim } from '../../model/claim.ts';
import type { DateMention } from '../../model/date.ts';
import type { Entity, Mention } from '../../model/entity.ts';
import type { Figure } from '../../model/figure.ts';
import type { Span } from '../../model/span.ts';
import type { SentenceView } from '../../relations/sentence-view.ts';
import type { Doc } from '../../text/doc.ts';
import { within } from '../../text/in-span.ts';
import type { Quotation } from '../../text/quotations.ts';

/** What was read of an article before its claims. */
export interface ClaimReading {
  readonly quotations: readonly Quotation[];
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly figures: readonly Figure[];
  readonly dates: readonly DateMention[];
  readonly attributions: readonly AttributedSpan[];
}

/** One sentence as the claim rules read it, with its neighbours for "it" and "the prison". */
export interface Passage {
  readonly doc: Doc;
  /** Null for a language whose words are not known. */
  readonly words: ClaimWords | null;
  readonly reading: ClaimReading;
  readonly views: readonly SentenceView[];
  /** Index of this sentence among the views. */
  readonly at: number;
  readonly view: SentenceView;
  /** Stretches of the sentence that somebody says in quotation marks. */
  readonly quotes: readonly Span[];
  /** How much the sentence is worth checking, 0 to 1. */
  readonly worth: number;
  /** Index of a date among all dates. */
  readonly indexOf: (date: DateMention) => number;
  readonly attributionAt: (span: Span) => Attribution;
}

export type ClaimRule = (passage: Passage) => readonly Claim[];

/** Everything linked that stands in a span, each once. */
export function entitiesIn({ view }: Passage, span: Span): string[] {
  const found = new Set<string>();
  for (const { entity } of within(view.mentions, span[0], span[1])) if (entity !== null) found.add(entity);
  return [...found];
}
