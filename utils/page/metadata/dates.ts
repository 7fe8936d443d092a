import { attributeOf, findAll, textOf } from '../dom.ts';
import { dayOrderOf } from './day-order.ts';
import { asText, typesOf } from './json-ld.ts';
import { inLocalTime } from './local-day.ts';
import type { PageFacts } from './page-facts.ts';
import { findPrintedDate, readStatedDate } from './stated-date.ts';

const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'date_published',
  'parsely-pub-date',
  'sailthru.date',
  'publishdate',
  'publish-date',
  'publish_date',
  'publisheddate',
  'pubdate',
  'pub_date',
  'publication_date',
  'published_at',
  'published',
  'originalpublicationdate',
  'article_date_original',
  'cxenseparse:recs:publishtime',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'dc.date.created',
  'datecreated',
  'date',
  'displaydate',
  'ptime',
  'rnews:datepublished',
  'bt:pubdate',
  'vr:published_time',
  'analyticsattributes.articledate',
  'citation_publication_date',
  'article.published',
  'article:post_time',
  'apub:time',
  'weibo:article:create_at',
  'shareaholic:article_published_time',
  'iso-8601-publish-date',
  'release_date',
  'created',
];
const MODIFIED = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'lastmod',
  'last-modified',
  'dcterms.modified',
  'dc.date.modified',
  'revised',
  'article:updated',
  'modified',
];

/** When the article was published and last changed: by its data, by its marked-up times, by its address, by the print around its headline. */
export function findDates(
  facts: PageFacts,
  head: readonly string[],
  lang: string,
): { published: string | null; modified: string | null } {
  const { meta, node, url, document, linked } = facts;
  const order = dayOrderOf(facts, lang);
  // Many sites date the page's object and not the article's.
  const page = linked.find((other) => other['datePublished'] && typesOf(other).some((type) => type.endsWith('Page')));
  const first = (values: readonly (string | null)[]): string | null => {
    for (const value of values) {
      const date = value && readStatedDate(value, lang, order);
      if (date) return date;
    }
    return null;
  };
  const published =
    first([
      asText(node?.['datePublished']),
      asText(page?.['datePublished']),
      ...meta.all(...PUBLISHED),
      asText(node?.['dateCreated']),
    ]) ??
    first(markedTimes(document)) ??
    (url && dateInPath(url)) ??
    first(head.map((text) => findPrintedDate(text, lang, order))) ??
    first(timesIn(document, 'time, [class*="date" i], [class*="time" i], [id*="date" i]'));
  const modified = first([asText(node?.['dateModified']), ...meta.all(...MODIFIED)]);
  return { published: published && inLocalTime(published, head, lang, order), modified };
}

function markedTimes(document: Document): string[] {
  return timesIn(
    document,
    '[itemprop~="datePublished"], time[pubdate], time[datetime], abbr.published[title], .dt-published',
  );
}

/** UTF-16 units; what is longer is no time. */
const LONGEST_TIME = 200;

/** What elements say of a time: the value for machines, else their words. The first few only: later ones date other stories. */
function timesIn(document: Document, selector: string): string[] {
  return [...findAll(document, selector)].slice(0, 5).flatMap((element) => {
    const stated = attributeOf(element, 'datetime') ?? attributeOf(element, 'content') ?? attributeOf(element, 'title');
    const words = textOf(element, LONGEST_TIME);
    return [stated ?? '', words.length < LONGEST_TIME ? words : ''].filter((text) => /\d/.test(text));
  });
}

/** "/2019/05/14/", "/2019/may/14/", "/20190514/". */
function dateInPath(url: URL): string | null {
  const path = url.pathname;
  const plain = /\/((?:19|20)\d{2})[/-]?(\d{2})[/-]?(\d{2})(?=[/_-]|\.|$)/.exec(path);
  if (plain) return readStatedDate(`${plain[1]}-${plain[2]}-${plain[3]}`, 'en');
  const worded = /\/((?:19|20)\d{2})\/([a-z]{3,9})\/(\d{1,2})\//i.exec(path);
  return worded ? findPrintedDate(`${worded[3]} ${worded[2]} ${worded[1]}`, 'en') : null;
}
