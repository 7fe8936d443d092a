import { HINT, type Hint } from '../text/frame-hints.ts';
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

const OWN = [
  'weight',
  'linkShare',
  'endsSentence',
  'commas',
  'digits',
  'capitals',
  'words',
  'boilerplate',
  'dated',
  'address',
] as const;
const TAGS = ['isP', 'isHeading', 'isLi', 'isDiv', 'isPre', 'isQuote'] as const;
/** Hints looked for in the block's element and its parent, and in all its ancestors. */
const NEAR: readonly Hint[] = [
  'article',
  'body',
  'aside',
  'foot',
  'figure',
  'byline',
  'related',
  'comment',
  'promo',
  'share',
  'lead',
  'silent',
  'list',
];
const ABOVE: readonly Hint[] = [
  'article',
  'main',
  'body',
  'aside',
  'foot',
  'head',
  'figure',
  'byline',
  'related',
  'comment',
  'promo',
  'silent',
  'consent',
  'quote',
  'list',
];
const AROUND = [
  'position',
  'proseBefore',
  'afterTitle',
  'insideTop',
  'stepsToTop',
  'stepsUpFromTop',
  'topShare',
  'commonShare',
  'depth',
  'depthToTop',
  'parentProse',
  'parentShare',
  'parentLinks',
  'parentBlocks',
  'grandShare',
  'grandLinks',
  'greatShare',
  'likeShare',
  'likeLinks',
  'likeCount',
  'inLinkedBody',
  'linkedBodyKnown',
  'isDescription',
  'repeated',
  'pageProse',
  'pageLinks',
  'articleOrdinal',
  'articleShare',
  'headingsBefore',
  'sinceHeading',
] as const;
const NEIGHBOUR = ['Weight', 'LinkShare', 'Sentence', 'SameParent', 'SameLike'] as const;
const NEIGHBOURS = [-2, -1, 1, 2];

/** Names of the columns of {@link measureBlocks}, in order. */
export const BLOCK_FEATURES: readonly string[] = [
  ...OWN,
  ...TAGS,
  ...NEAR.map((hint) => `near:${hint}`),
  ...ABOVE.map((hint) => `in:${hint}`),
  ...AROUND,
  ...NEIGHBOURS.flatMap((step) => NEIGHBOUR.map((name) => `${step}:${name}`)),
];

const BOILERPLATE =
  /\b(?:read (?:more|also|next|full)|see also|related|sign up|subscribe|newsletter|log ?in|cookies?|follow us|share (?:this|on)|advertis\w*|sponsored|photo(?:graph)?(?: by)?|image(?: source| caption)?|getty|all rights reserved|terms of|privacy|click here|comments?|download|your email|foto|bild|quelle|lesen sie|mehr zum thema|anzeige|werbung|newsletter|abonn\w*|lire aussi|à lire|leer más|lea también|suscr\w*|leia (?:mais|também)|leggi anche|iscriviti)\b|相关|責任編輯|责任编辑|来源|分享|关注|登录|注册|関連|続きを読む|会員/giu;
const DATED = /\b(?:19|20)\d\d\b|\b\d{1,2}[:.]\d\d\b|\d+ (?:min|hour|day|stunde|tag|heure|jour|hora|d[ií]a)\w*/i;

/** One row of {@link BLOCK_FEATURES} a block, row after row. Counts are logarithms to base 2, shares 0 to 1, flags 0 or 1. */
export function measureBlocks(blocks: readonly TextBlock[], hints: PageHints): Float32Array {
  const width = BLOCK_FEATURES.length;
  const rows = new Float32Array(blocks.length * width);
  if (!blocks.length) return rows;
  const page = measurePage(blocks, hints);
  blocks.forEach((block, index) => {
    let at = index * width;
    const put = (value: number | boolean) => {
      rows[at++] = Number(value);
    };
    const { text, frame } = block;
    const own = page.own[index]!;
    put(own.weight);
    put(own.linkShare);
    put(own.sentence);
    put(Math.min(1, (count(text, /[,，、;]/g) * 20) / text.length));
    put(count(text, /\d/g) / text.length);
    put(count(text, /\p{Lu}/gu) / text.length);
    put(log(count(text, /\s/g)));
    put(Math.min(3, text.length < 400 ? count(text, BOILERPLATE) : 0));
    put(text.length < 120 && DATED.test(text));
    put(text.length < 200 && /@|https?:|www\./.test(text));
    const { tag } = frame;
    put(tag === 'P');
    put(/^H[2-6]$/.test(tag));
    put(tag === 'LI' || tag === 'DD' || tag === 'DT');
    put(tag === 'DIV' || tag === 'SECTION' || tag === 'ARTICLE');
    put(tag === 'PRE');
    put(tag === 'BLOCKQUOTE' || frame.parent?.tag === 'BLOCKQUOTE');
    const near = frame.hints | (frame.parent?.hints ?? 0);
    for (const hint of NEAR) put((near & HINT[hint]) !== 0);
    for (const hint of ABOVE) put((frame.inherited & HINT[hint]) !== 0);
    for (const value of around(block, index, page, hints)) put(value);
    for (const step of NEIGHBOURS) {
      const other = page.own[index + step];
      put(other?.weight ?? -1);
      put(other?.linkShare ?? -1);
      put(other?.sentence ?? -1);
      put(blocks[index + step]?.frame.parent === frame.parent);
      put(other?.like === own.like);
    }
  });
  return rows;
}

interface OwnMeasures {
  readonly weight: number;
  readonly linkShare: number;
  readonly sentence: boolean;
  readonly prose: number;
  /** What the block looks like to a style sheet. */
  readonly like: string;
}

interface PageMeasures {
  readonly own: readonly OwnMeasures[];
  readonly likes: ReadonlyMap<string, { prose: number; chars: number; linkChars: number; count: number }>;
  readonly top: Frame | null;
  readonly topPath: ReadonlySet<Frame>;
  readonly prose: number;
  readonly linkShare: number;
  readonly titleAt: number;
  readonly proseBefore: Float32Array;
  readonly firstOf: ReadonlyMap<string, number>;
  readonly description: string;
  readonly body: string;
  readonly articles: readonly (readonly number[])[];
}

function measurePage(blocks: readonly TextBlock[], hints: PageHints): PageMeasures {
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
    topPath,
    prose,
    linkShare: linkChars / Math.max(1, chars),
    titleAt,
    proseBefore,
    firstOf,
    description: squeeze(hints.description ?? ''),
    body: squeeze(hints.body ?? ''),
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
    let article: Frame | null = frame;
    while (article && article.tag !== 'ARTICLE') article = article.parent;
    if (!article) return [-1, 0, mains, log(since)];
    const ordinal = seen.get(article) ?? seen.size;
    seen.set(article, ordinal);
    return [Math.min(9, ordinal), article.proseChars / Math.max(1, prose), mains, log(since)];
  });
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

function around(block: TextBlock, index: number, page: PageMeasures, hints: PageHints): (number | boolean)[] {
  const { frame, text } = block;
  const { top, prose } = page;
  let common: Frame | null = frame;
  let steps = 0;
  while (common && !page.topPath.has(common)) {
    common = common.parent;
    steps++;
  }
  const parent = frame.parent ?? frame;
  const grand = parent.parent ?? parent;
  const great = grand.parent ?? grand;
  const same = page.likes.get(page.own[index]!.like)!;
  const short = text.length < 2000 ? squeeze(text) : '';
  return [
    index / page.own.length,
    page.proseBefore[index]! / Math.max(1, prose),
    page.titleAt < 0 ? 0 : Math.sign(index - page.titleAt) * log(Math.abs(index - page.titleAt)),
    common === top && top !== null,
    steps,
    (top?.depth ?? 0) - (common?.depth ?? 0),
    (top?.proseChars ?? 0) / Math.max(1, prose),
    (common?.proseChars ?? 0) / Math.max(1, prose),
    frame.depth,
    frame.depth - (top?.depth ?? 0),
    log(parent.proseChars),
    parent.proseChars / Math.max(1, prose),
    parent.linkChars / Math.max(1, parent.chars),
    log(parent.proseBlocks),
    grand.proseChars / Math.max(1, prose),
    grand.linkChars / Math.max(1, grand.chars),
    great.proseChars / Math.max(1, prose),
    same.prose / Math.max(1, prose),
    same.linkChars / Math.max(1, same.chars),
    log(same.count),
    short !== '' && page.body.includes(short),
    hints.body !== null,
    short.length > 20 &&
      page.description !== '' &&
      (page.description.startsWith(short) || short.startsWith(page.description)),
    (page.firstOf.get(text) ?? index) < index,
    log(prose),
    page.linkShare,
    ...page.articles[index]!,
  ];
}

function looksLike(frame: Frame): string {
  const { element, tag, parent } = frame;
  return `${tag}.${element.getAttribute('class') ?? ''}<${parent?.tag}.${parent?.element.getAttribute('class') ?? ''}`;
}

const log = (value: number): number => Math.log2(1 + Math.max(0, value));
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
const squeeze = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
