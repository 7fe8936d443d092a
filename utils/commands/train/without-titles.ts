import { isTitle } from '../../core/names/titles.ts';
import { hashWord } from '../../core/text/tokens.ts';
import type { Marked } from './marked.ts';

/** The text with titles and articles taken off its names ("General Ada Vance"), and without names that are nothing else. */
export function withoutTitles({ spans, ...rest }: Marked): Marked {
  const { text } = rest;
  return {
    ...rest,
    spans: spans.flatMap(({ span, type }) => {
      let start = span[0];
      for (;;) {
        const word = /^(\p{L}+)\.?\s+/u.exec(text.slice(start, span[1]));
        if (!word) break;
        if (!/^the$/i.test(word[1]!) && !(type === 0 && isTitle(hashWord(word[1]!)))) break;
        start += word[0].length;
      }
      const name = text.slice(start, span[1]);
      return /^\p{L}+$/u.test(name) && isTitle(hashWord(name)) ? [] : [{ span: [start, span[1]] as const, type }];
    }),
  };
}
