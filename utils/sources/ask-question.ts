import type { LiveAnswer } from '../core/model/live-answer.ts';
import type { LiveQuestion } from '../core/model/live-question.ts';
import type { Ask } from './ask.ts';
import { askAboutEntity } from './ask-about-entity.ts';
import { askForReviews } from './ask-for-reviews.ts';
import { askForSeries } from './ask-for-series.ts';
import { askForVersions } from './ask-for-versions.ts';

/** What questions are asked with. */
export interface AskWith {
  /** Language of the article: which Wikipedia, and which fact-checks. */
  readonly lang: string;
  /** The reader's own key for Google's Fact Check Tools; empty where there is none. */
  readonly key: string;
}

/** Asks one source one question. Never throws: a failure says why. */
export function askQuestion(
  ask: Ask,
  question: LiveQuestion,
  { lang, key }: AskWith,
  signal: AbortSignal,
): Promise<LiveAnswer> {
  switch (question.source) {
    case 'wikipedia':
    case 'wikidata':
      return askAboutEntity(ask, question.source, question.entity, lang, signal);
    case 'world-bank':
    case 'our-world-in-data':
      return askForSeries(ask, question.source, question.measure, question.country, signal);
    case 'wayback':
      return askForVersions(ask, question.page, signal);
    case 'fact-check':
      return askForReviews(ask, question.words, lang, key, signal);
  }
}
