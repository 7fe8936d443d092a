import type { Coverage } from './analysis.ts';
import type { Figure } from './figure.ts';
import type { Finding } from './finding.ts';

/** Stands among what was not read where the words of the article's language are not known. */
export const UNKNOWN_LANGUAGE = 'language';

/** How many of the figures have context: a finding of any kind. */
export function measureCoverage(
  figures: readonly Figure[],
  findings: readonly Finding[],
  notRead: readonly string[],
): Coverage {
  const told = new Set(findings.flatMap(({ about }) => about.figure ?? []));
  return { figures: figures.length, withContext: told.size, withoutContext: figures.length - told.size, notRead };
}
