import { createContext } from 'preact';
import type { Entity } from '../utils/core/model/entity.ts';
import type { LiveAnswer, SourceId } from '../utils/core/model/live-answer.ts';

/** What a surface offers to ask of live sources. */
export interface Live {
  /** Sources that are switched on and can speak of an entity. */
  readonly sources: readonly SourceId[];
  readonly answerOf: (source: SourceId, entity: Entity) => LiveAnswer | null;
  readonly onAsk: (source: SourceId, entity: Entity) => void;
}

/** Null where nothing can be asked: then nothing of it is shown. */
export const LiveContext = createContext<Live | null>(null);
