import type { Analysis } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import { contains, type Span, stretchAround } from '../model/span.ts';

/** Where the figures of a story come from, each counted once: a link says more than a name, a name more than nothing. */
export interface FigureOrigins {
  /** A link out of the publisher's own pages stands in the sentence. */
  readonly linked: number;
  /** Somebody or something is said to be the source. */
  readonly attributed: number;
  /** No attribution was found. */
  readonly unattributed: number;
}

export function originsOf({ article, sentences, figures }: Analysis): FigureOrigins {
  const count = { linked: 0, attributed: 0, unattributed: 0 };
  const links = article ? linksOut(article) : [];
  for (const { span, attribution } of figures) {
    if (article && links.length && isLinked(sentences, links, span)) count.linked++;
    else if (attribution.kind !== 'none') count.attributed++;
    else count.unattributed++;
  }
  return count;
}

/** Links that lead away from the article's own host, in reading order. */
export function linksOut({ url, links }: Article): Article['links'] {
  const own = hostOf(url);
  return links.filter(({ href }) => hostOf(href) !== own).toSorted((a, b) => a.span[0] - b.span[0]);
}

/** Whether one of `links` (in reading order) stands in the sentence around a span. */
export function isLinked(sentences: readonly Span[], links: Article['links'], span: Span): boolean {
  const sentence = stretchAround(sentences, span);
  let low = 0;
  let high = links.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (links[middle]!.span[0] < sentence[0]) low = middle + 1;
    else high = middle;
  }
  const next = links[low];
  return next !== undefined && contains(sentence, next.span);
}

/** Host of an address without "www."; null for what is none. */
function hostOf(address: string | null): string | null {
  return address ? (/^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(address)?.[1]?.toLowerCase() ?? null) : null;
}
