import type { RelationWords } from '../lang/relation-words.ts';
import type { EntityType } from '../model/entity.ts';
import type { Figure } from '../model/figure.ts';
import type { Doc } from '../text/doc.ts';
import type { SentenceView } from './sentence-view.ts';

/** A figure whose measure is looked at once more, with its sentence and the figure before it. */
export interface Measuring {
  readonly doc: Doc;
  readonly words: RelationWords;
  readonly view: SentenceView;
  readonly figure: Figure;
  readonly previous: Figure | undefined;
  /** What it is about; null while that is not known. */
  readonly subject: EntityType | null;
}
