import type { Article } from '../../core/model/article.ts';
import { asText } from './json-ld.ts';
import type { PageFacts } from './page-facts.ts';

/** Who publishes the page: by its metadata, else by its address. */
export function findPublisher({ url, meta, node }: PageFacts): Article['publisher'] {
  const domain = url?.hostname.replace(/^(?:www\d?|m|mobile|amp)\./, '') ?? '';
  const name =
    meta.first('og:site_name') ??
    asText(node?.['publisher']) ??
    meta.first('application-name', 'publisher', 'dc.publisher', 'copyright');
  const usable = name && name.length <= 80 && !/^https?:/.test(name) ? name : null;
  return usable || domain ? { name: usable ?? domain, domain } : null;
}
