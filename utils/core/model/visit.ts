import type { Bound } from './figure.ts';

/** A figure of a story the reader read, as little of it as tells it again. */
export interface KeptFigure {
  /** What it counts, of whom, in what: two figures of one key are two values of one quantity. */
  readonly key: string;
  /** Id of its measure. */
  readonly measure: string;
  /** Name of its subject. */
  readonly subject: string;
  readonly value: number;
  readonly unit: string | null;
  readonly bound: Bound;
}

/** A story the reader read: where it stands and its figures, never its text. */
export interface Visit {
  readonly url: string;
  readonly title: string;
  readonly publisher: string | null;
  /** ISO 8601 day or date-time, as the page states it. */
  readonly published: string | null;
  /** When it was read, milliseconds since 1970. */
  readonly at: number;
  readonly figures: readonly KeptFigure[];
  /** Ids of whom it names most. */
  readonly names: readonly string[];
}

/** One quantity with two values: of the last visit and now, or of another story and of this one. */
export interface TwoValues {
  readonly other: KeptFigure;
  readonly here: KeptFigure;
}

/** What the stories that were read before add to the one at hand. */
export interface OverTime {
  /** When this story was read last, milliseconds since 1970; null where no figure of it has changed since. */
  readonly since: number | null;
  readonly changed: readonly TwoValues[];
  readonly elsewhere: readonly (TwoValues & { readonly visit: Visit })[];
}
