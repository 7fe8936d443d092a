import { squeeze } from '../squeeze.ts';
import { isProse, weightOf } from '../text/prose-shape.ts';
import type { Frame, TextBlock } from '../text/text-block.ts';

/** What a page says of its article besides the text itself. */
export interface PageHints {
  readonly description: string | null;
  /** The article's text where the page's JSON-LD holds it. */
  readonly body: string | null;
}

/** What is known of a page as a whole when its blocks are judged. Arrays go by block. */
export interface PageMeasures {
  /** Where most of the page's prose is gathered. */
  readonly top: Frame | null;
  /** The lowest frame above another frame that also holds the top one. */
  meeting(frame: Frame): { readonly common: Frame | null };
  /** What each block looks like to a style sheet, and how much prose looks so. */
  readonly likes: readonly string[];
  readonly proseOf: ReadonlyMap<string, number>;
  readonly prose: number;
  /** UTF-16 units of all blocks that read like prose. */
  readonly allProse: number;
  /** First place of each longer text. */
  readonly firstOf: ReadonlyMap<string, number>;
  /** How many articles, and main headings, come before. */
  readonly ordinals: readonly { readonly article: number; readonly headings: number }[];
  readonly description: string;
  readonly body: string;
}

/** How much of a stated text blocks are looked up in, in UTF-16 units. */
const LONGEST_BODY = 60_000;
const LEAST_REPEATED = 30;

export function measurePage(blocks: readonly TextBlock[], hints: PageHints): PageMeasures {
  const proseOf = new Map<string, number>();
  const firstOf = new Map<string, number>();
  const prose = blocks.map((block) => (isProse(block) ? weightOf(block.text) : 0));
  const likes = blocks.map(({ frame }) => looksLike(frame));
  blocks.forEach(({ text }, index) => {
    proseOf.set(likes[index]!, (proseOf.get(likes[index]!) ?? 0) + prose[index]!);
    if (text.length > LEAST_REPEATED && !firstOf.has(text)) firstOf.set(text, index);
  });
  const top = topFrame(blocks, prose);
  return {
    top,
    meeting: meetings(top),
    likes,
    proseOf,
    prose: prose.reduce((sum, weight) => sum + weight, 0),
    allProse: blocks.reduce((sum, block) => sum + (isProse(block) ? block.text.length : 0), 0),
    firstOf,
    ordinals: countArticles(blocks),
    description: squeeze(hints.description ?? ''),
    body: squeeze((hints.body ?? '').slice(0, LONGEST_BODY)),
  };
}

/** The frame that prose is gathered in: as Readability does it, each block counts for its parent, and less for those above. */
function topFrame(blocks: readonly TextBlock[], prose: readonly number[]): Frame | null {
  const scores = new Map<Frame, number>();
  blocks.forEach(({ frame }, index) => {
    let share = prose[index]!;
    if (!share) return;
    for (
      let at: Frame | null = frame.tag === 'P' ? frame.parent : frame;
      at && share > prose[index]! / 20;
      at = at.parent
    ) {
      scores.set(at, (scores.get(at) ?? 0) + share);
      share *= 0.6;
    }
  });
  let top: Frame | null = null;
  let best = 0;
  for (const [frame, score] of scores) {
    const rated = score * (1 - frame.linkChars / Math.max(1, frame.chars));
    if (rated > best) {
      best = rated;
      top = frame;
    }
  }
  return top;
}

/** Where ways up meet the way up from the top frame. Remembered by frame: pages nest deeply. */
function meetings(top: Frame | null): PageMeasures['meeting'] {
  const path = new Set<Frame>();
  for (let frame = top; frame; frame = frame.parent) path.add(frame);
  const known = new Map<Frame, { common: Frame | null }>();
  return (frame) => {
    const climbed: Frame[] = [];
    let at: Frame | null = frame;
    while (at && !path.has(at) && !known.has(at)) {
      climbed.push(at);
      at = at.parent;
    }
    const place = (at && known.get(at)) ?? { common: at };
    for (const below of climbed) known.set(below, place);
    return place;
  };
}

function countArticles(blocks: readonly TextBlock[]): { article: number; headings: number }[] {
  const seen = new Map<Frame, number>();
  let headings = 0;
  return blocks.map(({ frame }) => {
    if (frame.tag === 'H1') headings++;
    const article = frame.tag === 'ARTICLE' ? frame : frame.article;
    if (!article) return { article: 0, headings };
    const ordinal = seen.get(article) ?? seen.size;
    seen.set(article, ordinal);
    return { article: ordinal, headings };
  });
}

const looksLike = ({ look, parent }: Frame): string => `${look}<${parent?.look}`;
