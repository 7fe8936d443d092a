import type { Fact } from './knowledge.ts';
import type { Message } from './note.ts';

/** Sources that are asked over the network, each only where the reader has switched it on and asks. */
export type SourceId = 'wikipedia' | 'wikidata' | 'world-bank' | 'our-world-in-data' | 'wayback' | 'fact-check';

/** What became of one question to a live source. `at`: when the source said so, milliseconds since 1970. */
export type LiveAnswer =
  | { readonly kind: 'asking' }
  /** "Unchecked: why." */
  | { readonly kind: 'failed'; readonly why: Message }
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
  | { readonly kind: 'facts'; readonly at: number; readonly facts: readonly Fact[] };

/** Hosts each source needs; asked of the reader when the source is switched on. */
export const SOURCE_ORIGINS: Readonly<Record<SourceId, readonly string[]>> = {
  wikipedia: ['https://*.wikipedia.org/*'],
  wikidata: ['https://www.wikidata.org/*'],
  'world-bank': ['https://api.worldbank.org/*'],
  'our-world-in-data': ['https://ourworldindata.org/*'],
  wayback: ['https://archive.org/*', 'https://web.archive.org/*'],
  'fact-check': ['https://factchecktools.googleapis.com/*'],
};
