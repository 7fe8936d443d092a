import { attributeOf, classOf, findIn, parentElementOf, tagOf } from './dom.ts';
import type { Frame, TextBlock } from './text/text-block.ts';

/** Tells whether an element stands where readers write, or where other stories are named. */
export type Elsewhere = (element: Element) => boolean;

/** What is written by readers, or about other stories. */
const CALLED =
  /comment|kommentar|disqus|related|recommend|sidebar|most-?(?:read|viewed|popular)|teaser|widget|ticker|trending|recirc|(?:more|latest|other|top)-?(?:stories|news|articles|headlines)|(?:article|story|stories|news|post)s?-?list\b/i;

/**
 * Tells of elements whether they belong to something else than the article: they stand in another article's box, or in what the page
 * calls a list of stories or comments, below whatever holds the article itself. Each element is asked once, however many stand in it.
 */
export function findElsewhere(chosen: readonly TextBlock[], headline: TextBlock | null = null): Elsewhere {
  const own = holdersOf(chosen, headline);
  const known = new Map<Element, boolean>();
  const judge = (at: Element): boolean | null => {
    if (own.has(at) || tagOf(at) === 'BODY') return false;
    if (CALLED.test(`${classOf(at)} ${attributeOf(at, 'id') ?? ''}`)) return true;
    // Some pages set the head of a story in an article of its own.
    return own.size > 0 && tagOf(at) === 'ARTICLE' && !findIn(at, 'h1') ? true : null;
  };
  return (element) => {
    const climbed: Element[] = [];
    let found: boolean | null = null;
    for (let at: Element | null = element; at && found === null; at = parentElementOf(at)) {
      found = known.get(at) ?? judge(at);
      climbed.push(at);
    }
    for (const below of climbed) known.set(below, found ?? false);
    return found ?? false;
  };
}

/** The elements that hold the middle of the article and its beginning or its end, and those that hold its headline. */
function holdersOf(chosen: readonly TextBlock[], headline: TextBlock | null): ReadonlySet<Element> {
  const framesOf = (block: TextBlock | null | undefined) => {
    const frames = new Set<Frame>();
    for (let at = block?.frame ?? null; at; at = at.parent) frames.add(at);
    return frames;
  };
  const first = framesOf(chosen[0]);
  const last = framesOf(chosen.at(-1));
  const middle = [...framesOf(chosen[chosen.length >> 1])];
  const frames = [...framesOf(headline), ...middle.filter((frame) => first.has(frame) || last.has(frame))];
  return new Set(frames.map(({ element }) => element));
}
