import type { Figure } from '../../model/figure.ts';

/** The text between two figures, the first of which stands first; no more of it than `most` UTF-16 units. */
export const between = (text: string, a: Pick<Figure, 'span'>, b: Pick<Figure, 'span'>, most = 80): string =>
  text.slice(a.span[1], Math.min(b.span[0], a.span[1] + most));
