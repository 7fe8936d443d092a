import { NO_PERSON } from '../../core/lang/page/bylines.ts';
import type { Article } from '../../core/model/article.ts';
import { attributeOf, findAll, textOf } from '../dom.ts';
import type { Elsewhere } from '../elsewhere.ts';
import { squeeze } from '../squeeze.ts';
import { bylineIn } from './byline.ts';
import { asList, asText, isNode, type LinkedNode, typesOf } from './json-ld.ts';
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

/** A source of names, and whether it is sure enough to be asked for a person where another one named only a desk or a body. */
interface AuthorSource {
  readonly sure: boolean;
  read(): readonly string[];
}

/**
 * Who wrote the article, in the order named; empty where nobody is. `head` are the texts around its headline. The publisher, a desk or
 * a body is named only where the page names no person.
 */
export function findAuthors(
  facts: PageFacts,
  head: readonly string[],
  publisher: Article['publisher'],
  isElsewhere: Elsewhere,
): string[] {
  const { node, linked, meta, document } = facts;
  const authors = [...asList(node?.['author']), ...asList(node?.['creator'])];
  const bodies = new Set(authors.filter(isBody).flatMap((author) => namesOf(author, linked)));
  const site = lettersOf(publisher?.name ?? '');
  const isPerson = (name: string) => !bodies.has(name) && lettersOf(name) !== site && !NO_PERSON.test(name);
  const marked = MARKED.map(
    (selector, at): AuthorSource => ({
      sure: at < SURE_MARKS,
      read: () => wordsOf(document, selector, isElsewhere),
    }),
  );
  const sources: readonly AuthorSource[] = [
    { sure: true, read: () => authors.flatMap((author) => namesOf(author, linked)) },
    { sure: true, read: () => meta.all(...META_NAMES) },
    ...marked.slice(0, SURE_MARKS),
    { sure: true, read: () => head.flatMap((text) => bylineIn(text) ?? []) },
    ...marked.slice(SURE_MARKS),
  ];
  let fallback: string[] = [];
  for (const { sure, read } of sources) {
    if (!sure && fallback.some((name) => lettersOf(name) !== site)) break;
    const names = [...new Set(read().flatMap(namesIn))];
    const people = names.filter(isPerson);
    if (people.length) return people.slice(0, MOST_AUTHORS);
    if (!fallback.length) fallback = names.slice(0, 1);
  }
  return fallback;
}

const MOST_AUTHORS = 12;
/** So many of {@link MARKED} mark nothing but authors. */
const SURE_MARKS = 3;

/** Letters and digits of a name, small, without the article before it. */
const lettersOf = (name: string): string => squeeze(name.replace(/^the\s/i, ''));

/** Whether data name a body and no person. */
const isBody = (author: unknown): boolean => typesOf(author).some((type) => /Organi[sz]ation$|Corporation$/.test(type));

function namesOf(author: unknown, linked: readonly LinkedNode[]): string[] {
  if (!isNode(author)) return [asText(author) ?? []].flat();
  const id = author['@id'];
  const named = nameOf(author).length
    ? author
    : linked.find((other) => id && other['@id'] === id && nameOf(other).length);
  return named ? nameOf(named) : [];
}

/** A node's names; of a person who has none, the given one and the family's. */
function nameOf(node: LinkedNode): string[] {
  const whole = asList(node['name']).flatMap((name) => asText(name) ?? []);
  if (whole.length) return whole;
  const parts = ['givenName', 'additionalName', 'familyName'].flatMap((key) => asText(node[key]) ?? []);
  return parts.length > 1 ? [parts.join(' ')] : [];
}

/** How many elements are looked at for a name, how many names are taken, and how long what names somebody may be with its blanks. */
const MOST_LOOKED_AT = 60;
const MOST_TEXTS = 4;
const LONGEST_BYLINE = 2000;

function wordsOf(document: Document, selector: string, isElsewhere: Elsewhere): string[] {
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
