import type { Fact } from './knowledge.ts';
import type { Message } from './note.ts';
import type { Source } from './source.ts';

/** Sources that are asked over the network, each only where the reader has switched it on and asks. */
export type SourceId = 'wikipedia' | 'wikidata' | 'world-bank' | 'our-world-in-data' | 'wayback' | 'fact-check';

/** All there are, in the order they are offered. */
export const SOURCE_IDS: readonly SourceId[] = [
  'wikipedia',
  'wikidata',
  'world-bank',
  'our-world-in-data',
  'wayback',
  'fact-check',
];

/** One value of a series. */
export interface SeriesValue {
  /** ISO year or day. */
  readonly asOf: string;
  readonly value: number;
}

/** A stored version of a page that differs from the one before it. */
export interface PageVersion {
  /** When it was first captured so: ISO date-time, UTC. */
  readonly at: string;
  readonly url: string;
}

/** A published fact-check of a claim. The rating is the publisher's own words, quoted and linked, never ours. */
export interface PublishedReview {
  /** The claim in the publisher's words. */
  readonly claim: string;
  readonly claimant: string | null;
  readonly publisher: string;
  readonly title: string;
  readonly url: string;
  /** ISO day. */
  readonly reviewed: string | null;
  readonly rating: string;
}

/** What a live source said. `at`: when it said so, milliseconds since 1970. */
export type LiveFinding =
  | {
      readonly kind: 'extract';
      readonly at: number;
      /** The source's own words, unchanged. */
      readonly extract: string;
      readonly title: string;
      readonly url: string;
      readonly licence: string;
      /** Whether the page is about the very entity, by its id; else it only bears the name. */
      readonly confirmed: boolean;
    }
  | { readonly kind: 'facts'; readonly at: number; readonly facts: readonly Fact[] }
  | {
      readonly kind: 'series';
      readonly at: number;
      /** In the source's words, unit included where it says one. */
      readonly title: string;
      /** Oldest first; never empty. */
      readonly values: readonly SeriesValue[];
      readonly source: Source;
    }
  | {
      readonly kind: 'versions';
      readonly at: number;
      /** Oldest first; empty where none is stored. */
      readonly versions: readonly PageVersion[];
      /** False where there may be more than were told. */
      readonly whole: boolean;
      /** All captures, as the archive shows them. */
      readonly calendar: string;
      /** The first and the last version side by side, as the archive shows them; null where there are no two. */
      readonly compared: string | null;
    }
  /** An empty list means that the source knows no review of a claim in such words. */
  | { readonly kind: 'reviews'; readonly at: number; readonly reviews: readonly PublishedReview[] };

/** What became of one question to a live source. */
export type LiveAnswer =
  | { readonly kind: 'asking' }
  /** "Unchecked: why." */
  | { readonly kind: 'failed'; readonly why: Message }
  | LiveFinding;

/** Hosts each source needs; asked of the reader when the source is switched on. */
export const SOURCE_ORIGINS: Readonly<Record<SourceId, readonly string[]>> = {
  wikipedia: ['https://*.wikipedia.org/*'],
  wikidata: ['https://www.wikidata.org/*'],
  'world-bank': ['https://api.worldbank.org/*'],
  'our-world-in-data': ['https://ourworldindata.org/*'],
  wayback: ['https://web.archive.org/*'],
  'fact-check': ['https://factchecktools.googleapis.com/*'],
};
