import type { Article } from '../../model/article.ts';
import type { Note } from '../../model/note.ts';
import type { Say } from '../say.ts';
import { relationWord } from '../words.ts';
import { sourceLine } from './source-line.ts';
import { headLines } from './write-receipt.ts';

/** One note with all that is needed to cite it: what is said, its sources, and the story it is about. Plain text. */
export function citeNote({ relation, message, sources }: Note, article: Article | null, say: Say): string {
  return [
    `${say(relationWord(relation))}: ${say(message)}`,
    ...sources.map((source) => `- ${sourceLine(source, say)}`),
    '',
    ...headLines(article, say),
    '',
  ].join('\n');
}
