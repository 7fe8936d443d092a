import type { Analysis } from '../model/analysis.ts';
import type { Attribution } from '../model/attribution.ts';
import type { Source } from '../model/source.ts';
import { isLinked, linksOut } from './figure-origins.ts';

/** How a statement says where it comes from; `linked` where a link to another site stands in its sentence, whoever is named there too. */
export type LedgerKind = 'linked' | Attribution['kind'];

/** Words that say who says so, and the claim they stand at. */
export interface Saying {
  readonly words: string;
  /** Index into the analysis's claims. */
  readonly claim: number;
}

/** A way of saying who says so, and who was named that way. */
export interface LedgerEntry {
  readonly kind: LedgerKind;
  /** Statements that rest on it; each is counted once. */
  readonly count: number;
  /** The different words that said it, in the order they come. */
  readonly sayings: readonly Saying[];
}

/** Where the article links to. */
export interface LedgerLink {
  readonly words: string;
  readonly href: string;
  /** Leads to other pages of the same site. */
  readonly inside: boolean;
}

export interface SourceLedger {
  /** Statements the count is over. */
  readonly claims: number;
  readonly entries: readonly LedgerEntry[];
  /** Addresses the article links to, each once, those of other sites first. */
  readonly links: readonly LedgerLink[];
  /** What the notes and perspectives were made from, each once; the article itself is not among them. */
  readonly consulted: readonly Source[];
}

const KINDS: readonly LedgerKind[] = ['linked', 'named', 'document', 'role', 'unnamed', 'none'];

/** What the article leans on, and what was consulted beside it. */
export function sourceLedger(analysis: Analysis): SourceLedger {
  const { article, claims, notes, perspectives } = analysis;
  const out = article ? linksOut(article) : [];
  const kinds = claims.map(
    ({ span, attribution }): LedgerKind =>
      article && isLinked(analysis.sentences, out, span) ? 'linked' : attribution.kind,
  );
  const entries = KINDS.map((kind): LedgerEntry => {
    const words = new Map<string, number>();
    claims.forEach(({ attribution }, claim) => {
      if (kinds[claim] === kind && attribution.text && !words.has(attribution.text)) words.set(attribution.text, claim);
    });
    return {
      kind,
      count: kinds.filter((one) => one === kind).length,
      sayings: [...words].map(([said, claim]) => ({ words: said, claim })),
    };
  }).filter(({ count }) => count);
  const leadsOut = new Set(out.map(({ href }) => href));
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
    links: [...links]
      .map(([href, words]) => ({ href, words, inside: !leadsOut.has(href) }))
      .sort((a, b) => Number(a.inside) - Number(b.inside)),
    consulted: [...consulted.values()],
  };
}
