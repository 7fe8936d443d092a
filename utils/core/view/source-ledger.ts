import type { Analysis } from '../model/analysis.ts';
import type { Attribution } from '../model/attribution.ts';
import type { Source } from '../model/source.ts';

/** A way of saying who says so, and who was named that way. */
export interface LedgerEntry {
  readonly kind: Attribution['kind'];
  /** Statements that rest on it. */
  readonly count: number;
  /** The different words that said it, in the order they come. */
  readonly words: readonly string[];
}

export interface SourceLedger {
  /** Statements the count is over. */
  readonly claims: number;
  readonly entries: readonly LedgerEntry[];
  /** Addresses the article links to, each once. */
  readonly links: readonly { readonly words: string; readonly href: string }[];
  /** What the notes and perspectives were made from, each once; the article itself is not among them. */
  readonly consulted: readonly Source[];
}

const KINDS: readonly Attribution['kind'][] = ['named', 'document', 'role', 'unnamed', 'none'];

/** What the article leans on, and what was consulted beside it. */
export function sourceLedger({ article, claims, notes, perspectives }: Analysis): SourceLedger {
  const entries = KINDS.map((kind) => {
    const attributed = claims.filter(({ attribution }) => attribution.kind === kind);
    return {
      kind,
      count: attributed.length,
      words: [...new Set(attributed.flatMap(({ attribution }) => attribution.text ?? []))],
    };
  }).filter(({ count }) => count);
  const links = new Map(
    (article?.links ?? []).map(({ span, href }) => [href, (article?.text ?? '').slice(span[0], span[1])]),
  );
  const consulted = new Map(
    [...notes, ...perspectives]
      .flatMap(({ sources }) => sources)
      .filter(({ url }) => url !== article?.url)
      .map((source) => [`${source.url} ${source.title} ${source.pack ?? ''}`, source]),
  );
  return {
    claims: claims.length,
    entries,
    links: [...links].map(([href, words]) => ({ href, words })),
    consulted: [...consulted.values()],
  };
}
