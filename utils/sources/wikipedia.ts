import * as v from 'valibot';
import { err, ok } from '../core/model/result.ts';
import type { ReadResponse, SourceRequest } from './live-source.ts';

/** The opening of a Wikipedia article, word for word. Shown with title, link and licence. */
export interface WikipediaExtract {
  readonly title: string;
  readonly extract: string;
  readonly url: string;
  readonly wikidata: string | null;
  readonly licence: 'CC BY-SA 4.0';
}

const Page = v.object({
  title: v.string(),
  missing: v.optional(v.boolean()),
  extract: v.optional(v.string()),
  pageprops: v.optional(v.object({ wikibase_item: v.optional(v.string()), disambiguation: v.optional(v.string()) })),
});
const Reply = v.object({
  query: v.optional(
    v.object({
      pages: v.optional(v.array(Page)),
      redirects: v.optional(v.array(v.object({ from: v.string(), to: v.string() }))),
      normalized: v.optional(v.array(v.object({ from: v.string(), to: v.string() }))),
    }),
  ),
});

/** The MediaWiki Action API gives at most 20 extracts a call. */
const TITLES_A_CALL = 20;

/** One request for each twenty titles. `lang` is the Wikipedia's language code. */
export function buildWikipediaRequests(titles: readonly string[], lang: string): SourceRequest[] {
  const requests: SourceRequest[] = [];
  for (let i = 0; i < titles.length; i += TITLES_A_CALL) {
    const asked = titles.slice(i, i + TITLES_A_CALL);
    const parameters = new URLSearchParams({
      action: 'query',
      format: 'json',
      formatversion: '2',
      origin: '*',
      prop: 'extracts|pageprops',
      ppprop: 'wikibase_item|disambiguation',
      exintro: '1',
      explaintext: '1',
      exlimit: String(TITLES_A_CALL),
      redirects: '1',
      titles: asked.join('|'),
    });
    requests.push({
      source: 'wikipedia',
      url: `https://${lang}.wikipedia.org/w/api.php?${parameters}`,
      asks: asked.join(', '),
      format: 'json',
      identify: true,
      cacheable: true,
    });
  }
  return requests;
}

/** Extracts by the title that was asked for. Missing pages and disambiguation pages are left out: nothing beats the wrong page. */
export function readWikipediaResponse(lang: string): ReadResponse<ReadonlyMap<string, WikipediaExtract>> {
  return (body) => {
    const reply = v.safeParse(Reply, body);
    if (!reply.success) return err({ kind: 'malformed' });
    const found = new Map<string, WikipediaExtract>();
    const { pages = [], redirects = [], normalized = [] } = reply.output.query ?? {};
    for (const { title, missing, extract, pageprops } of pages) {
      if (missing || !extract?.trim() || pageprops?.disambiguation !== undefined) continue;
      found.set(title, {
        title,
        extract: extract.trim(),
        url: `https://${lang}.wikipedia.org/wiki/${encodeURIComponent(title.replaceAll(' ', '_'))}`,
        wikidata: pageprops?.wikibase_item ?? null,
        licence: 'CC BY-SA 4.0',
      });
    }
    // A redirect may lead to a title that was first normalised: the steps are followed in that order, backwards.
    for (const { from, to } of [...redirects, ...normalized]) {
      const page = found.get(to);
      if (page) found.set(from, page);
    }
    return ok(found);
  };
}
