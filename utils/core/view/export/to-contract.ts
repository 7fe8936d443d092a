import type { Analysis } from '../../model/analysis.ts';
import type { Say } from '../say.ts';

/** An analysis as `--format json` prints it: blocks as bare spans, notes with their words. */
export function toContract(analysis: Analysis, say: Say): object {
  const { sentences: _, article, notes, perspectives, findings, ...rest } = analysis;
  return {
    ...rest,
    article: article && {
      title: article.title,
      authors: article.authors,
      published: article.published,
      modified: article.modified,
      publisher: article.publisher,
      lang: article.lang,
      text: article.text,
      paragraphs: article.blocks.map((block) => block.span),
    },
    notes: notes.map(({ message, ...note }) => ({ ...note, text: say(message) })),
    perspectives: perspectives.map(({ message, working, ...perspective }) => ({
      ...perspective,
      text: say(message),
      working: working.map(say),
    })),
    findings: findings.map(({ message, working, ...finding }) => ({
      ...finding,
      text: say(message),
      working: working.map(say),
    })),
  };
}
