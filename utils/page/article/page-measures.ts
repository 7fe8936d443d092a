import { endsSentence, isProse, weightOf } from '../text/prose-shape.ts';
import type { Frame, TextBlock } from '../text/text-block.ts';

/** What a page says of its article besides the text itself. */
export interface PageHints {
  /** Headline, as metadata give it. */
  readonly title: string | null;
  readonly description: string | null;
  /** The article's text where the page's JSON-LD holds it. */
  readonly body: string | null;
}

/** How much of a stated text blocks are looked up in, in UTF-16 units. */
const LONGEST_BODY = 60_000;

interface OwnMeasures {
  readonly weight: number;
  readonly linkShare: number;
  readonly sentence: boolean;
  readonly prose: number;
  /** What the block looks like to a style sheet. */
  readonly like: string;
}

export interface PageMeasures {
  readonly own: readonly OwnMeasures[];
  readonly likes: ReadonlyMap<string, { prose: number; chars: number; linkChars: number; count: number }>;
  readonly top: Frame | null;
  meeting(frame: Frame): { readonly common: Frame | null; readonly steps: number };
  readonly prose: number;
  readonly linkShare: number;
  readonly titleAt: number;
  readonly proseBefore: Float32Array;
  readonly firstOf: ReadonlyMap<string, number>;
  readonly description: string;
  readonly body: string;
  readonly articles: readonly (readonly number[])[];
}

export function measurePage(blocks: readonly TextBlock[], hints: PageHints): PageMeasures {
  const likes = new Map<string, { prose: number; chars: number; linkChars: number; count: number }>();
  const firstOf = new Map<string, number>();
  const proseBefore = new Float32Array(blocks.length);
  const title = squeeze(hints.title ?? '');
  let prose = 0;
  let chars = 0;
  let linkChars = 0;
  let titleAt = -1;
  const own = blocks.map((block, index): OwnMeasures => {
    const { text, frame } = block;
    const weight = weightOf(text);
    const mine = isProse(block) ? weight : 0;
    const like = looksLike(frame);
    const same = likes.get(like) ?? { prose: 0, chars: 0, linkChars: 0, count: 0 };
    same.prose += mine;
    same.chars += text.length;
    same.linkChars += block.linkChars;
    same.count++;
    likes.set(like, same);
    if (text.length > 30 && !firstOf.has(text)) firstOf.set(text, index);
    proseBefore[index] = prose;
    prose += mine;
    chars += text.length;
    linkChars += block.linkChars;
    if (frame.tag === 'H1' || (title && text.length < 300 && squeeze(text) === title)) if (titleAt < 0) titleAt = index;
    return {
      weight: log(weight),
      linkShare: block.linkChars / text.length,
      sentence: endsSentence(text),
      prose: mine,
      like,
    };
  });
  const top = topFrame(blocks, own);
  const topPath = new Set<Frame>();
  for (let frame = top; frame; frame = frame.parent) topPath.add(frame);
  return {
    own,
    likes,
    top,
    meeting: meetings(topPath),
    prose,
    linkShare: linkChars / Math.max(1, chars),
    titleAt,
    proseBefore,
    firstOf,
    description: squeeze(hints.description ?? ''),
    body: squeeze((hints.body ?? '').slice(0, LONGEST_BODY)),
    articles: measureArticles(blocks, prose),
  };
}

/** By block: how many articles and main headings come before it, the share of prose in its article, and the steps since a heading. */
function measureArticles(blocks: readonly TextBlock[], prose: number): number[][] {
  const seen = new Map<Frame, number>();
  let mains = 0;
  let since = 0;
  return blocks.map(({ frame }) => {
    if (frame.tag === 'H1') mains++;
    since = /^H[1-6]$/.test(frame.tag) ? 0 : since + 1;
    const article = frame.tag === 'ARTICLE' ? frame : frame.article;
    if (!article) return [-1, 0, mains, log(since)];
    const ordinal = seen.get(article) ?? seen.size;
    seen.set(article, ordinal);
    return [Math.min(9, ordinal), article.proseChars / Math.max(1, prose), mains, log(since)];
  });
}

/** Where a frame's way up meets the path of the top frame, and after how many steps. Remembered: pages nest deeply. */
function meetings(path: ReadonlySet<Frame>): PageMeasures['meeting'] {
  const known = new Map<Frame, { common: Frame | null; steps: number }>();
  return (frame) => {
    const climbed: Frame[] = [];
    let at: Frame | null = frame;
    while (at && !path.has(at) && !known.has(at)) {
      climbed.push(at);
      at = at.parent;
    }
    let place = (at && known.get(at)) ?? { common: at, steps: 0 };
    for (const below of climbed.reverse()) {
      place = { common: place.common, steps: place.steps + 1 };
      known.set(below, place);
    }
    return place;
  };
}

/** The frame that prose is gathered in: as Readability does it, each block counts for its parent, and less for those above. */
function topFrame(blocks: readonly TextBlock[], own: readonly OwnMeasures[]): Frame | null {
  const scores = new Map<Frame, number>();
  blocks.forEach(({ frame }, index) => {
    let share = own[index]!.prose;
    if (!share) return;
    for (
      let at: Frame | null = frame.tag === 'P' ? frame.parent : frame;
      at && share > own[index]!.prose / 20;
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

function looksLike(frame: Frame): string {
  const { element, tag, parent } = frame;
  return `${tag}.${element.getAttribute('class') ?? ''}<${parent?.tag}.${parent?.element.getAttribute('class') ?? ''}`;
}

export const log = (value: number): number => Math.log2(1 + Math.max(0, value));
/** The letters and digits of a text, small. */
export const squeeze = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
