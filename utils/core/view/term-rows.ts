import type { Analysis } from '../model/analysis.ts';
import type { Background } from '../model/background.ts';
import type { Message } from '../model/note.ts';
import type { TermId, TermMention, TermTexts } from '../model/term.ts';
import { ui } from './words.ts';

/** A term of the story with what it means, in the reader's language. */
export interface TermRow {
  /** Index among the analysis's terms. */
  readonly index: number;
  readonly id: TermId;
  readonly name: Message;
  readonly text: Message;
}

/** Terms that are shown of one story. */
const SHOWN = 5;
/** A term most readers know is brought up only where the story rests on it. */
const LEAST_WORTH = 0.36;

/** Which terms of an analysis are shown: the few that help most, best first. */
export function shownTerms({ terms }: Pick<Analysis, 'terms'>): TermMention[] {
  return terms
    .filter(({ worth }) => worth >= LEAST_WORTH)
    .sort((a, b) => b.worth - a.worth)
    .slice(0, SHOWN);
}

/** What the terms mean that are shown of an analysis; nothing of what the glossary does not hold. */
export function gatherTerms(
  analysis: Pick<Analysis, 'terms'>,
  find: (id: TermId) => TermTexts | null,
): Background['terms'] {
  return Object.fromEntries(
    shownTerms(analysis).flatMap(({ term }) => {
      const texts = find(term);
      return texts ? [[term, texts]] : [];
    }),
  );
}

/** The terms that are shown, with their words. */
export function termRows(analysis: Pick<Analysis, 'terms'>, { terms }: Pick<Background, 'terms'>): TermRow[] {
  return shownTerms(analysis).flatMap((mention) => termRow(analysis.terms.indexOf(mention), mention.term, terms) ?? []);
}

/** One term with its words; null where it is not among those shown. */
export function termRow(index: number, id: TermId, terms: Background['terms']): TermRow | null {
  const texts = terms[id];
  if (!texts) return null;
  const inEach = (part: 'name' | 'text'): Message =>
    ui('plain', {
      kind: 'texts',
      texts: Object.fromEntries(Object.entries(texts).map(([lang, words]) => [lang, words[part]])),
    });
  return { index, id, name: inEach('name'), text: inEach('text') };
}
