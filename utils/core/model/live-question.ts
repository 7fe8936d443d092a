import type { Entity } from './entity.ts';
import type { SourceId } from './live-answer.ts';

/** A country as live sources know it. */
export interface AskedCountry {
  readonly name: string;
  /** ISO 3166-1 alpha-2 code. */
  readonly code: string;
}

/** Sources of values by country and year. */
export type CountrySource = 'world-bank' | 'our-world-in-data';

/** One question to one live source: all that the source will be told. */
export type LiveQuestion =
  | { readonly source: 'wikipedia' | 'wikidata'; readonly entity: Pick<Entity, 'id' | 'name' | 'wikidata'> }
  | { readonly source: CountrySource; readonly measure: string; readonly country: AskedCountry }
  /** Has the page of this address changed? */
  | { readonly source: 'wayback'; readonly page: string }
  /** Who has checked a claim in these words? */
  | { readonly source: 'fact-check'; readonly words: string };

/** What tells one question from another. */
export function questionKey(question: LiveQuestion): string {
  const { source } = question;
  switch (source) {
    case 'wikipedia':
    case 'wikidata':
      return `${source} ${question.entity.id}`;
    case 'world-bank':
    case 'our-world-in-data':
      return `${source} ${question.country.code} ${question.measure}`;
    case 'wayback':
      return `${source} ${question.page}`;
    case 'fact-check':
      return `${source} ${question.words}`;
  }
}

export const isCountrySource = (source: SourceId): source is CountrySource =>
  source === 'world-bank' || source === 'our-world-in-data';
