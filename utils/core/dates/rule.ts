import type { Items } from './items.ts';
import type { When } from './when.ts';

/** What a rule reads from. */
export interface Reading {
  readonly items: Items;
  /** Day number of the publish date; null where it is unknown. */
  readonly today: number | null;
  /** The date that a rule other than a compound one reads at an item. */
  readonly simpleAt: (k: number) => Found | null;
}

/** A date in the items up to `next`, which is the first that is no part of it. */
export interface Found {
  readonly next: number;
  readonly when: When;
  /** Items before the one the rule began at that are part of it too: the number in "XXe siècle". */
  readonly back?: number;
  /** Stands only when something beside it bears it out: a bare number that may be a year. */
  readonly weak?: boolean;
}

export interface DateRule {
  /** `date/month-day`. */
  readonly id: string;
  /** Why the words say a date, in one sentence. */
  readonly reason: string;
  /** `ROLE` bits: the item it begins with has one of them. */
  readonly starts: number;
  /** Takes other dates as its parts. */
  readonly compound?: boolean;
  readonly read: (reading: Reading, k: number) => Found | null;
}

/** A found date on its way through the refiners: items `first` to `next`. */
export interface Candidate extends Found {
  readonly first: number;
  readonly rule: string;
}

/** Joins or changes candidates, which stand in reading order and never overlap. */
export interface DateRefiner {
  readonly id: string;
  readonly reason: string;
  readonly refine: (reading: Reading, candidates: readonly Candidate[]) => readonly Candidate[];
}
