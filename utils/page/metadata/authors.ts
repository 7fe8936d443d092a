import type { Article } from '../../core/model/article.ts';
import { attributeOf, classOf, findAll, parentElementOf, tagOf, textOf } from '../dom.ts';
import { bylineIn } from './byline.ts';
import { asList, asText, isNode, type LinkedNode } from './json-ld.ts';
import { namesIn } from './names-in-byline.ts';
import type { PageFacts } from './page-facts.ts';

const META_NAMES = [
  'author',
  'article:author',
  'og:article:author',
  'article:author_name',
  'byl',
  'byline',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'sailthru.author',
  'cxenseparse:author',
  'citation_author',
  'authors',
  'creator',
  'writer',
  'rbauthors',
  'vr:author',
  'mediator_author',
  'shareaholic:article_author_name',
];

/** Markup that names authors, surest first. */
const MARKED = [
  '[itemprop~="author"] [itemprop~="name"], [itemprop~="author"]',
  '[rel~="author"]',
  '.p-author, .byline-name, .author-name, .authorname, .author_name, .article-author, .article__author, .post-author, .entry-author, .vcard .fn',
  'a[href*="/author/"], a[href*="/authors/"], a[href*="/autor/"], a[href*="/by/"], a[href*="/staff/"], a[href*="/profile/"], a[href*="/people/"]',
  '[class*="byline" i], [id*="byline" i], [class*="author" i], [id*="author" i], [class*="autor" i], [class*="writer" i]',
];

/** What is written by readers, or about other stories. */
const ELSEWHERE = /comment|kommentar|disqus|related|recommend|sidebar|most-?read|teaser|widget/i;

/**
 * Who wrote the article, in the order named; empty where nobody is. `head` are the texts around its headline. The publisher is
 * named only where the page names nobody else.
 */
export function findAuthors(facts: PageFacts, head: readonly string[], publisher: Article['publisher']): string[] {
  const { node, linked, meta, document } = facts;
  const site = publisher?.name.toLowerCase() ?? '';
  const isSite = (name: string) => name.toLowerCase() === site;
  const bylines = () => head.flatMap((text) => bylineIn(text) ?? []);
  const isElsewhere = findElsewhere();
  const sources: (() => readonly string[])[] = [
    () => [...asList(node?.['author']), ...asList(node?.['creator'])].flatMap((author) => namesOf(author, linked)),
    () => meta.all(...META_NAMES),
    ...MARKED.slice(0, 3).map((selector) => () => wordsOf(document, selector, isElsewhere)),
    bylines,
    ...MARKED.slice(3).map((selector) => () => wordsOf(document, selector, isElsewhere)),
  ];
  let fallback: string[] = [];
  for (const read of sources) {
    const names = [...new Set(read().flatMap(namesIn))];
    const people = names.filter((name) => !isSite(name));
    if (people.length) return people.slice(0, 12);
    if (!fallback.length) fallback = names.slice(0, 1);
  }
  return fallback;
}

function namesOf(author: unknown, linked: readonly LinkedNode[]): string[] {
  if (!isNode(author)) return asText(author) ? [asText(author)!] : [];
  const named = author['name'] ? author : linked.find((other) => other['@id'] === author['@id'] && other['name']);
  return asList(named?.['name']).flatMap((name) => asText(name) ?? []);
}

/** How many elements are looked at for a name, how many names are taken, and how long what names somebody may be with its blanks. */
const MOST_LOOKED_AT = 60;
const MOST_TEXTS = 4;
const LONGEST_BYLINE = 2000;

function wordsOf(document: Document, selector: string, isElsewhere: (element: Element) => boolean): string[] {
  const texts: string[] = [];
  for (const element of [...findAll(document, selector)].slice(0, MOST_LOOKED_AT)) {
    if (texts.length >= MOST_TEXTS) break;
    const whole = attributeOf(element, 'content') ?? textOf(element, LONGEST_BYLINE);
    if (whole.length > LONGEST_BYLINE) continue;
    const text = whole.replace(/\s+/g, ' ').trim();
    if (text && text.length < 150 && !isElsewhere(element)) texts.push(text);
  }
  return texts;
}

/** Tells of elements whether they stand where readers write or other stories are. Each element is asked once, however many stand in it. */
function findElsewhere(): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  return (element) => {
    const climbed: Element[] = [];
    let at: Element | null = element;
    while (
      at &&
      tagOf(at) !== 'BODY' &&
      !known.has(at) &&
      !ELSEWHERE.test(`${classOf(at)} ${attributeOf(at, 'id') ?? ''}`)
    ) {
      climbed.push(at);
      at = parentElementOf(at);
    }
    const found = at !== null && (known.get(at) ?? tagOf(at) !== 'BODY');
    if (at) known.set(at, found);
    for (const below of climbed) known.set(below, found);
    return found;
  };
}
