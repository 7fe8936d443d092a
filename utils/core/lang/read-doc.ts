import type { Block } from '../model/article.ts';
import { blocksOf, type Doc, makeDoc } from '../text/doc.ts';
import { NEUTRAL } from '../text/sentence-words.ts';
import { languageOf } from './languages.ts';

/** Reads a text in the language of a BCP 47 tag; one that is not known is cut by neutral rules. */
export function readDoc(text: string, tag: string, blocks: readonly Block[] = blocksOf(text)): Doc {
  return makeDoc(text, tag, languageOf(tag)?.sentences ?? NEUTRAL, blocks);
}
