import { NO_PERSON } from '../../core/lang/page/bylines.ts';
import type { Article } from '../../core/model/article.ts';
import { attributeOf, classOf, findAll, textOf } from '../dom.ts';
import type { Elsewhere } from '../elsewhere.ts';
import { squeeze } from '../squeeze.ts';
import { bylineIn, signatureIn } from './byline.ts';
import { asList, asText, isNode, type LinkedNode, typesOf } from './json-ld.ts';
import { HOST, namesIn } from './names-in-byline.ts';
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

/** Under which sites keep the pages of their writers. */
const AUTHOR_PATHS = [
  'author',
  'authors',
  'autor',
  'autores',
  'autoren',
  'auteur',
  'by',
  'staff',
  'profile',
  'people',
  'editors',
  'reporters',
  'journalists',
  'newsteam',
];

/** Markup that names authors, surest first. */
const MARKED = [
  '[itemprop~="author"] [itemprop~="name"], [itemprop~="author"]',
  '[rel~="author"]',
  '.p-author, .byline-name, .author-name, .authorname, .author_name, .article-author, .article__author, .post-author, .entry-author, .vcard .fn',
  '[class*="byline" i], [id*="byline" i]',
  AUTHOR_PATHS.map((path) => `a[href*="/${path}/"]`).join(', '),
  '[class*="author" i], [id*="author" i], [class*="autor" i], [class*="writer" i]',
];

/** A source of names, and whether it is sure enough to be asked for a person where another one named only a desk or a body. */
interface AuthorSource {
  readonly sure: boolean;
  read(): readonly string[];
}

/** What authors are looked for in, beside the page's own facts. */
interface AuthorPlaces {
  /** The texts around the headline. */
  readonly head: readonly string[];
  /** The texts at the article's end. */
  readonly foot: readonly string[];
  readonly publisher: Article['publisher'];
  readonly isElsewhere: Elsewhere;
}

/**
 * Who wrote the article, in the order named; empty where nobody is. The publisher, a desk, a body or initials are named only where the
 * page names no person.
 */
export function findAuthors(facts: PageFacts, { head, foot, publisher, isElsewhere }: AuthorPlaces): string[] {
  const { node, linked, meta, document } = facts;
  const authors = [...asList(node?.['author']), ...asList(node?.['creator'])];
  const bodies = new Set(authors.filter(isBody).flatMap((author) => namesOf(author, linked)));
  const site = lettersOf(publisher?.name ?? '');
  const isSite = (name: string) => isPartOf(lettersOf(name), site) || HOST.test(name);
  const isPerson = (name: string) =>
    !bodies.has(name) && !isSite(name) && !NO_PERSON.test(name) && !INITIALS.test(name);
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
    { sure: true, read: () => foot.flatMap((text) => signatureIn(text) ?? []) },
    ...marked.slice(SURE_MARKS),
  ];
  let fallback: string[] = [];
  for (const { sure, read } of sources) {
    if (!sure && fallback.some((name) => !isSite(name))) break;
    const names = [...new Set(read().flatMap(namesIn))];
    const people = names.filter(isPerson);
    if (people.length) return people.slice(0, MOST_AUTHORS);
    if (!fallback.length) fallback = names.slice(0, MOST_BODIES);
  }
  return fallback;
}

const MOST_AUTHORS = 12;
const MOST_BODIES = 2;
/** So many of {@link MARKED} mark nothing but authors. */
const SURE_MARKS = 4;
const INITIALS = /^\p{Ll}{1,3}$/u;
/** Shorter names of sites stand in others' names by chance. */
const SHORTEST_SITE = 5;

/** Whether a name is a site's, or as much of it as tells it: "Die Furche" of "A story | Die Furche". */
const isPartOf = (name: string, site: string): boolean =>
  name === site || (name.length >= SHORTEST_SITE && site.includes(name));

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
/** Who made a picture. */
const PICTURE = /bild|foto|photo|image|picture|caption|credit/i;

function wordsOf(document: Document, selector: string, isElsewhere: Elsewhere): string[] {
  const texts: string[] = [];
  for (const element of [...findAll(document, selector)].slice(0, MOST_LOOKED_AT)) {
    if (texts.length >= MOST_TEXTS) break;
    const whole = attributeOf(element, 'content') ?? textOf(element, LONGEST_BYLINE);
    if (whole.length > LONGEST_BYLINE) continue;
    const text = whole.replace(/\s+/g, ' ').trim();
    if (text && text.length < 150 && !PICTURE.test(classOf(element)) && !isElsewhere(element)) texts.push(text);
  }
  return texts;
}
