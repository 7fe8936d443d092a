import { HINT } from '../text/frame-hints.ts';
import { endsSentence } from '../text/prose-shape.ts';
import type { Frame, TextBlock } from '../text/text-block.ts';
import type { PageMeasures } from './page-measures.ts';

/** The boxes that hold both the headline and the story, and what is known of blocks by them. */
export interface StoryBox {
  /** Whether a frame holds headline and story: what it is called ("comments-enabled") then says nothing against what stands in it. */
  isHolder(frame: Frame): boolean;
  /** Bits of what the frames between such a holder and a frame are called, the frame itself included. */
  hintsBelow(frame: Frame): number;
  /** Whether a block is a sentence of a short report: in the smallest such box, in nothing that is called something else than a story. */
  holds(block: TextBlock): boolean;
}

/** Shares of the page's prose that a holder has at least, and of links that the smallest may have. */
const MOST_PROSE = 0.5;
const FEW_LINKS = 0.25;
/** UTF-16 units of prose: of a longer story the paragraphs look alike, and what does not is something else. */
const SHORT = 1200;
/** What no sentence of a story stands in. */
const SOMETHING_ELSE = ~(HINT.article | HINT.main | HINT.body | HINT.lead | HINT.head | HINT.quote | HINT.list);

/** Finds what holds headline and story; where the page shows no headline, nothing does. */
export function findStoryBox(headline: TextBlock | null, { top, meeting, allProse }: PageMeasures): StoryBox {
  const smallest = headline && top ? meeting(headline.frame).common : null;
  const holders = new Set<Frame>();
  for (let at = smallest; at; at = at.parent) if (at.proseChars >= allProse * MOST_PROSE) holders.add(at);
  const known = new Map<Frame, number>();
  const hintsBelow = (frame: Frame): number => {
    if (!holders.size) return frame.inherited;
    const climbed: Frame[] = [];
    let at: Frame | null = frame;
    while (at && !holders.has(at) && !known.has(at)) {
      climbed.push(at);
      at = at.parent;
    }
    let hints = (at && known.get(at)) ?? 0;
    for (const below of climbed.reverse()) {
      hints |= below.hints;
      known.set(below, hints);
    }
    return hints;
  };
  const isShort =
    smallest !== null &&
    holders.has(smallest) &&
    smallest.proseChars < SHORT &&
    smallest.linkChars < smallest.chars * FEW_LINKS;
  return {
    isHolder: (frame) => holders.has(frame),
    hintsBelow,
    holds: ({ frame, text, linkChars }) =>
      isShort &&
      meetsIn(frame, smallest, meeting) &&
      (hintsBelow(frame) & SOMETHING_ELSE) === 0 &&
      linkChars < text.length * FEW_LINKS &&
      endsSentence(text),
  };
}

/** Whether a frame stands in a box that also holds the top of the page's prose. */
function meetsIn(frame: Frame, box: Frame, meeting: PageMeasures['meeting']): boolean {
  const { common } = meeting(frame);
  return common !== null && common.depth >= box.depth;
}
