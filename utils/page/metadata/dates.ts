import { attributeOf, classOf, closest, findAll, textOf } from '../dom.ts';
import type { Elsewhere } from '../elsewhere.ts';
import { dayOrderOf } from './day-order.ts';
import { asText, typesOf } from './json-ld.ts';
import { findLabelledDates, type LabelledDates } from './labelled-dates.ts';
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
  isElsewhere: Elsewhere,
): { published: string | null; modified: string | null } {
  const { meta, node, url, linked } = facts;
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
  const printed = head.map((text) => findLabelledDates(text, lang, order));
  const timesBy = (selector: string) => timesIn(facts, selector, isElsewhere);
  const marked = timesBy(MARKED_TIMES);
  const changed = first(marked.updated) ?? updatedIn(printed);
  const modified = first([asText(node?.['dateModified']), ...meta.all(...MODIFIED)]) ?? changed;
  const published =
    first([
      asText(node?.['datePublished']),
      asText(page?.['datePublished']),
      ...meta.all(...PUBLISHED),
      asText(node?.['dateCreated']),
    ]) ??
    first(marked.published) ??
    (url && dateInPath(url)) ??
    printed.find((days) => days.published !== null)?.published ??
    first(timesBy('time, [class*="date" i], [class*="time" i], [id*="date" i]').published) ??
    changed;
  return { published: published && inLocalTime(published, head, lang, order), modified };
}

const updatedIn = (printed: readonly LabelledDates[]): string | null =>
  printed.find(({ updated }) => updated !== null)?.updated ?? null;

const MARKED_TIMES = '[itemprop~="datePublished"], time[pubdate], time[datetime], abbr.published[title], .dt-published';

/** UTF-16 units; what is longer is no time. */
const LONGEST_TIME = 200;
/** Later ones date other stories. */
const MOST_TIMES = 5;

/** What elements say of a time: the value for machines, else their words. The first few that are the article's own. */
function timesIn(
  { document, url }: PageFacts,
  selector: string,
  isElsewhere: Elsewhere,
): { published: string[]; updated: string[] } {
  const own = [...findAll(document, selector)]
    .slice(0, MOST_TIMES * 4)
    .filter((element) => !isElsewhere(element) && !leadsAway(element, url))
    .slice(0, MOST_TIMES);
  const [updated, published] = [own.filter(saysUpdated), own.filter((element) => !saysUpdated(element))];
  return { published: published.flatMap(timeOf), updated: updated.flatMap(timeOf) };
}

function timeOf(element: Element): string[] {
  const stated = attributeOf(element, 'datetime') ?? attributeOf(element, 'content') ?? attributeOf(element, 'title');
  const words = textOf(element, LONGEST_TIME);
  return [stated ?? '', words.length < LONGEST_TIME ? words : ''].filter((text) => /\d/.test(text));
}

const saysUpdated = (element: Element): boolean =>
  /updat|modif/i.test(`${classOf(element)} ${attributeOf(element, 'itemprop') ?? ''}`);

/** Whether an element stands in a link to another page: a time there is that page's. */
function leadsAway(element: Element, url: URL | null): boolean {
  const link = closest(element, 'a[href]');
  const target = link && URL.parse(attributeOf(link, 'href') ?? '', url?.href);
  if (!target || !url || attributeOf(link, 'rel') === 'bookmark') return false;
  return target.pathname !== url.pathname;
}

/** "/2019/05/14/", "/2019/may/14/", "/20190514/". */
function dateInPath(url: URL): string | null {
  const path = url.pathname;
  const plain = /\/((?:19|20)\d{2})[/-]?(\d{2})[/-]?(\d{2})(?=[/_-]|\.|$)/.exec(path);
  if (plain) return readStatedDate(`${plain[1]}-${plain[2]}-${plain[3]}`, 'en');
  const worded = /\/((?:19|20)\d{2})\/([a-z]{3,9})\/(\d{1,2})\//i.exec(path);
  return worded ? findPrintedDate(`${worded[3]} ${worded[2]} ${worded[1]}`, 'en') : null;
}
