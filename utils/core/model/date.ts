import type { Span } from './span.ts';

/** A calendar expression, resolved against the publish date. Durations are figures, not dates. */
export interface DateMention {
  readonly span: Span;
  /** TIMEX3 value: "2024-06-11", "2024-06", "2025-W06", "2023-Q1", "199", "XXXX-06-01" where the year is unknown. */
  readonly timex: string;
  /** First and last ISO day, both inclusive; null while unresolved. */
  readonly start: string | null;
  readonly end: string | null;
  /** Id of the rule that read it, e.g. `date/month-year`. */
  readonly rule: string;
}
