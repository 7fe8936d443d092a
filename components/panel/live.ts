import { createContext } from 'preact';
import type { LiveAnswer, SourceId } from '../../utils/core/model/live-answer.ts';
import type { CountrySource, LiveQuestion } from '../../utils/core/model/live-question.ts';

/** What a surface offers to ask of live sources. */
export interface Live {
  /** Sources that are switched on, in the order they are offered. */
  readonly sources: readonly SourceId[];
  /** Measures the sources of values by country can be asked for. */
  readonly measures: Readonly<Record<CountrySource, readonly string[]>>;
  readonly answerOf: (question: LiveQuestion) => LiveAnswer | null;
  readonly onAsk: (question: LiveQuestion) => void;
}

/** Null where nothing can be asked: then nothing of it is shown. */
export const LiveContext = createContext<Live | null>(null);
