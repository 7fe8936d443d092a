import { find, findAll, tagOf, textOf } from '../dom.ts';
import { squeeze } from '../squeeze.ts';
import { asText, type LinkedNode } from './json-ld.ts';
import type { MetaTags } from './meta-tags.ts';

/** Between a title and the site's name. */
const BAR = /\s+[|\u2013\u2014\u00bb\u00b7•:-]\s+|\s*[|»_]\s*/u;

/** The article's headline: as its heading spells it where the metadata name that heading, else as the metadata do, else its largest heading. */
export function findTitle(document: Document, meta: MetaTags, node: LinkedNode | null): string | null {
  const titled = find(document, 'title');
  const inHead = clean(titled && textOf(titled, LONGEST_TITLE));
  const stated = [
    asText(node?.['headline']),
    meta.first('og:title'),
    meta.first('twitter:title', 'title', 'dc.title', 'headline'),
  ]
    .map(clean)
    .filter((title) => title !== null);
  const site = meta.first('og:site_name', 'application-name');
  const headings = [...findAll(document, 'h1, h2')].slice(0, 40).flatMap((heading) => {
    const title = clean(textOf(heading, LONGEST_TITLE));
    return title && title.length > 10 ? [{ title, main: tagOf(heading) === 'H1' }] : [];
  });
  const confirmed = headings.find(({ title }) => stated.some((other) => begins(other, title)));
  if (confirmed) return confirmed.title;
  const known = stated[0] ?? inHead;
  const named = headings.find(({ title }) => inHead !== null && begins(inHead, title));
  if (named && !stated.length) return named.title;
  const main = headings.filter((heading) => heading.main).sort((a, b) => b.title.length - a.title.length)[0];
  if (known === null) return main?.title ?? null;
  // Metadata may say the same in other words, for search engines or for sharing: the reader sees the heading.
  if (main && main.title.split(/\s/).length > 3 && (!stated.length || shareWords(main.title, known))) return main.title;
  return withoutSite(known, site);
}

/** Whether a fifth of a heading's longer words are in a title. */
function shareWords(heading: string, title: string): boolean {
  const words = (text: string) => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  const known = new Set(words(title));
  const own = words(heading);
  return own.filter((word) => known.has(word)).length >= Math.max(1, own.length / 5);
}

/** Whether a title is, or begins with, a heading: "Heading | Site". */
function begins(title: string, heading: string): boolean {
  const whole = squeeze(title);
  const part = squeeze(heading);
  return part !== '' && (whole === part || (whole.startsWith(part) && part.length > whole.length * 0.4));
}

/** Cuts the site's name off either end: the named one, else the shorter end behind a bar. */
export function withoutSite(title: string, site: string | null): string {
  const parts = title.split(BAR);
  if (parts.length < 2) return title;
  const last = parts.at(-1)!;
  const first = parts[0]!;
  const isSite = (part: string) => site !== null && squeeze(part) === squeeze(site);
  if (isSite(first) && !isSite(last)) return title.slice(title.indexOf(parts[1]!, first.length)).trim();
  const cut = title.lastIndexOf(last);
  const rest = title.slice(0, cut).replace(/[\s|\u2013\u2014\u00bb\u00b7•:_-]+$/u, '');
  if (isSite(last)) return withoutSite(rest, null);
  const words = (text: string) => text.split(/\s+/).length;
  // A colon or a dash inside a headline is followed by a sentence, a bar before a site by a name.
  return words(last) <= 4 && words(rest) >= 3 && words(rest) > words(last) ? rest : title;
}

/** The most of a title that is looked at, in UTF-16 units. */
const LONGEST_TITLE = 1000;

const clean = (text: string | null | undefined): string | null =>
  text?.slice(0, LONGEST_TITLE).replace(/\s+/g, ' ').trim() || null;
