import type { Article, PageKind } from './article.ts';
import type { Claim } from './claim.ts';
import type { DateMention } from './date.ts';
import type { Entity, Mention } from './entity.ts';
import type { Figure } from './figure.ts';
import type { Finding } from './finding.ts';
import type { Note } from './note.ts';
import type { Perspective } from './perspective.ts';
import type { Span } from './span.ts';
import type { TermMention } from './term.ts';
import type { Tie } from './tie.ts';

/** How much of the article was read and how much of it has context: unmarked must not look checked. */
export interface Coverage {
  readonly figures: number;
  readonly withContext: number;
  readonly withoutContext: number;
  /** What was seen and not read: "chart", "video", "table" ..., one entry each. */
  readonly notRead: readonly string[];
}

/** Everything read from one page. Plain JSON: it crosses process borders and is what `analyze --format json` prints. */
export interface Analysis {
  readonly page: PageKind | null;
  readonly article: Article | null;
  /** Of the article's text, in reading order. */
  readonly sentences: readonly Span[];
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  /** Terms of the glossary where the text first uses them, in reading order. */
  readonly terms: readonly TermMention[];
  readonly figures: readonly Figure[];
  /** How figures belong together, in reading order. */
  readonly ties: readonly Tie[];
  readonly dates: readonly DateMention[];
  readonly claims: readonly Claim[];
  readonly notes: readonly Note[];
  /** In order of the figures, at most one each. */
  readonly perspectives: readonly Perspective[];
  /** What is shown of notes and perspectives, best first. */
  readonly findings: readonly Finding[];
  readonly coverage: Coverage;
}
