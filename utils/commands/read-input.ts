import { analyse } from '../core/analyse.ts';
import type { Names } from '../core/entities/names.ts';
import type { Analysis } from '../core/model/analysis.ts';
import { blocksOf } from '../core/text/prose.ts';

/** One thing to analyse: exactly one of `file`, `html` and `text`. */
export interface PageInput {
  readonly url?: string | undefined;
  readonly lang?: string | undefined;
  readonly published?: string | undefined;
  readonly file?: string | undefined;
  readonly html?: string | undefined;
  readonly text?: string | undefined;
}

/** Reads one input. Throws with a plain reason where it cannot be read. */
export function readInput(input: PageInput, names: Names): Analysis {
  if (input.text === undefined) throw new Error('Give one of "file", "html" and "text".');
  const { text } = input;
  const article = {
    url: input.url ?? null,
    title: null,
    authors: [],
    published: input.published ?? null,
    modified: null,
    publisher: null,
    lang: input.lang ?? 'en',
    text,
    blocks: blocksOf(text),
    links: [],
  };
  return analyse(article, null, names);
}
