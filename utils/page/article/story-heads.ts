import { squeeze } from '../squeeze.ts';
import { HEADING_TAGS } from '../text/tags.ts';
import type { Frame, TextBlock } from '../text/text-block.ts';

/** UTF-16 units of prose from which a box with a headline of its own holds a story. */
const LEAST_STORY = 300;
/** So many headings are looked at: an endless page has fewer stories. */
const MOST_HEADINGS = 200;

/** The block that shows the page's headline; null where none does. */
export function findHeadline(blocks: readonly TextBlock[], title: string | null): TextBlock | null {
  const wanted = squeeze(title ?? '');
  if (!wanted) return null;
  return blocks.find(({ text, frame }) => HEADING_TAGS.has(frame.tag) && squeeze(text) === wanted) ?? null;
}

/**
 * Boxes of other stories on the page: siblings of the box that holds the headline and its story, alike in kind, with a headline and
 * prose of their own. Pages that scroll without end put one story below the other.
 */
export function findOtherStories(blocks: readonly TextBlock[], headline: TextBlock | null): ReadonlySet<Frame> {
  const others = new Set<Frame>();
  if (!headline) return others;
  const own = new Map<Frame, Frame>();
  for (let at: Frame | null = headline.frame; at?.parent; at = at.parent) own.set(at.parent, at);
  const title = squeeze(headline.text);
  const headings = blocks.filter(({ frame }) => HEADING_TAGS.has(frame.tag)).slice(0, MOST_HEADINGS);
  for (const { text, frame } of headings) {
    let box: Frame = frame;
    while (box.parent && !own.has(box.parent)) box = box.parent;
    const beside = box.parent && own.get(box.parent);
    if (!beside || beside === box || squeeze(text) === title) continue;
    const isRanked = box.tag === 'ARTICLE' || frame.tag === headline.frame.tag;
    if (isRanked && isAlike(box, beside) && box.proseChars >= LEAST_STORY && beside.proseChars >= LEAST_STORY)
      others.add(box);
  }
  return others;
}

/** The same tag, and the first of their classes the same; articles need no class to be alike. */
function isAlike(one: Frame, other: Frame): boolean {
  if (one.tag !== other.tag) return false;
  const [first, second] = [firstClass(one), firstClass(other)];
  return one.tag === 'ARTICLE' || (first !== '' && first === second);
}

const firstClass = ({ look, tag }: Frame): string =>
  look
    .slice(tag.length + 1)
    .trim()
    .split(/\s/, 1)[0] ?? '';

/** Whether a frame stands in one of some boxes. Remembers, for pages nest deeply. */
export function standsIn(boxes: ReadonlySet<Frame>): (frame: Frame) => boolean {
  const known = new Map<Frame, boolean>();
  return (frame) => {
    const climbed: Frame[] = [];
    let at: Frame | null = frame;
    while (at && !boxes.has(at) && !known.has(at)) {
      climbed.push(at);
      at = at.parent;
    }
    const found = at !== null && (known.get(at) ?? true);
    for (const below of climbed) known.set(below, found);
    return found;
  };
}
